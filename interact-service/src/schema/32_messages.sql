-- What a person and a provider write to each other: about an application, or to ask before one.
-- Neither learns the other's address.
create table thread (
  id {pk},
  site text not null,
  account {i64} not null references account (id) on delete cascade,  -- the person
  provider {i64} not null,          -- account of the provider
  listing {i64} not null,
  application {i64} references application (id) on delete cascade,   -- null: an enquiry
  changed_at {i64} not null
) {strict};
create unique index thread_enquiry on thread (account, listing) where application is null;
create unique index thread_application on thread (application) where application is not null;
create index thread_account on thread (site, account, changed_at);
create index thread_provider on thread (site, provider, changed_at);

create table message (
  id {pk},
  site text not null,
  thread {i64} not null references thread (id) on delete cascade,
  by_provider {bool} not null,
  text text not null,
  at {i64} not null,
  read_at {i64}                     -- null: the other side has not read it
) {strict};
create index message_of on message (thread, id);
