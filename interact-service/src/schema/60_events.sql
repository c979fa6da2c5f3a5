-- What happens at a time. `content` is what somebody works on, `live` what the public sees; they
-- differ while a change waits. Nothing here says who suggested an event: see the next table.
create table event (
  id {pk},
  site text not null,
  owner {i64} references account (id) on delete cascade,  -- the organisation; null: staff, a suggestion, another calendar
  origin text not null,             -- provider, staff, suggestion, import
  state text not null,              -- submitted, returned, refused, published, withdrawn, over
  revision text not null,           -- none, submitted, returned: a change of a published event
  content {json} not null,
  live {json},                      -- null: never published
  reason text not null,             -- what a moderator asked, or why it was refused
  cancelled {bool} not null,
  uid text not null,                -- its lasting name in other calendars
  fold text not null,               -- time, place and title in plain letters: what makes two the same
  sequence {i64} not null,          -- goes up with every change that the public sees
  submitted_at {i64} not null,      -- 0: not waiting
  verified_at {i64} not null,       -- when a moderator accepted it; 0: never
  ends_at {i64} not null,           -- when the last of its dates is over
  version {i64} not null,
  created_at {i64} not null,
  changed_at {i64} not null
) {strict};
create index event_site on event (site, state, ends_at);
create index event_queue on event (site, submitted_at);
create index event_owner on event (owner, id);
create index event_fold on event (site, fold);
create unique index event_uid on event (site, uid);

-- Who suggested an event: kept so that they can be asked and told, and gone once it is decided.
create table suggestion (
  event {i64} primary key references event (id) on delete cascade,
  site text not null,
  account {i64} references account (id) on delete set null,  -- null: without an account
  email text,                       -- where somebody without an account wants to be told; null: nowhere
  lang text not null                -- the language in which they are told
) {strict};
create index suggestion_account on suggestion (site, account);
