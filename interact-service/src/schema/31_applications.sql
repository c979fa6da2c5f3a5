-- Somebody's answer to a listing: one a person and listing.
create table application (
  id {pk},
  site text not null,
  account {i64} not null references account (id) on delete cascade,  -- who applies
  provider {i64} not null,          -- account of the provider: who may look and answer
  listing {i64} not null,
  state text not null,              -- sent, seen, accepted, declined, waitlisted, withdrawn
  answers {json} not null,          -- to the listing's questions; emptied when it is withdrawn
  has_place {bool} not null,        -- whether one of the listing's places is taken
  created_at {i64} not null,        -- when it was last sent: the order of the waiting list
  changed_at {i64} not null,
  unique (account, listing)
) {strict};
create index application_account on application (site, account, id);
create index application_provider on application (site, provider, id);
create index application_listing on application (site, listing, state);

-- What became of an application: shown to both sides.
create table application_step (
  id {pk},
  site text not null,
  application {i64} not null references application (id) on delete cascade,
  at {i64} not null,
  state text not null,              -- the state that it came into
  cause text not null,              -- applicant, provider, service (a place became free, the listing ended)
  reason text not null              -- the provider's words to the applicant, or empty; emptied when it is withdrawn
) {strict};
create index application_step_of on application_step (application, id);

-- What the provider may see of the person: a copy made when the application was sent. It holds only
-- what the listing declared and the person ticked, and is deleted when the application is withdrawn.
create table disclosed (
  application {i64} primary key references application (id) on delete cascade,
  site text not null,
  facts {json} not null
){norowid};

-- When somebody looked at it: shown to the applicant.
create table viewing (
  id {pk},
  site text not null,
  application {i64} not null references application (id) on delete cascade,
  viewer {i64} not null,            -- account of the provider
  at {i64} not null
) {strict};
create index viewing_of on viewing (application, id);
