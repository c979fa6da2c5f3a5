-- What the service itself needs; no personal data.

-- Rate limits: one row a key that was used lately. A key is a keyed hash, never an address or a
-- name. `full_at` is when the allowance is whole again, in milliseconds since 1970.
create table rate (
  name text primary key,
  full_at {i64} not null
){norowid};

create index rate_full_at on rate (full_at);

-- Forms that were sent: the result of the first sending answers all further ones. Kept 48 hours.
create table once (
  token {blob} primary key,
  result text not null,
  at {i64} not null
){norowid};

create index once_at on once (at);

-- Work for later. `dedupe` is a name that no other job may have, for ever (`forever`) or until
-- this one begins; jobs of one `lane` run one after another. A claimed job has a lease: when it
-- ends without a word, somebody else takes the job.
create table jobs (
  id {pk},
  kind text not null,
  argument {json} not null,
  state text not null check (state in ('waiting', 'done', 'dead')),
  dedupe text unique,
  forever {bool} not null,
  lane text,
  run_at {i64} not null,
  leased_until {i64} not null,
  tries {i64} not null,
  problem text,
  created_at {i64} not null,
  ended_at {i64}
){strict};

create index jobs_due on jobs (state, run_at);
create index jobs_lane on jobs (lane, state);
