-- What providers offer. `content` is what the provider works on, `live` what the public sees;
-- they differ while a change waits. No column holds anything about those who apply.
create table listing (
  id {pk},
  site text not null,
  owner {i64} not null references account (id) on delete cascade,
  kind text not null,
  state text not null,              -- draft, submitted, published, closed, expired
  revision text not null,           -- none, draft, submitted: a change of a published listing
  content {json} not null,
  live {json},                      -- null: never published
  reason text not null,             -- why it was refused last: what a moderator wrote
  places {i64},                     -- null: not counted
  taken {i64} not null,             -- places that were given away
  submitted_at {i64} not null,      -- 0: not waiting
  verified_at {i64} not null,       -- when a moderator accepted it; 0: never
  expires_at {i64} not null,        -- the end of its last day; 0: none
  reminded_at {i64} not null,       -- when the provider was asked whether it still holds; 0: not yet
  version {i64} not null,
  created_at {i64} not null,
  changed_at {i64} not null
) {strict};
create index listing_owner on listing (owner, id);
create index listing_queue on listing (site, state, revision, submitted_at);
create index listing_expiry on listing (site, state, expires_at);
