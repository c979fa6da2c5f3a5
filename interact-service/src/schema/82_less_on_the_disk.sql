-- A form touches few pages, for each has to reach the disk before it is answered.

-- Allowances are counted in memory with SQLite (`store/rate.rs`), and beside the log with
-- PostgreSQL, where replicas share them: a crash gives everybody a whole one.
drop table rate;
-- only postgres
create unlogged table allowance (
  name text primary key,
  full_at bigint not null
);
-- both

-- When a thread was written in last is told by its last message.
alter table thread rename column changed_at to begun_at;
