-- An allowance is found by a number, 64 bits of a hash, which is less to compare than a text.
-- SQLite has this table in the memory of the connection that writes (`store/rate.rs`).
-- only postgres
drop table allowance;
create unlogged table allowance (
  hash bigint primary key,
  full_at bigint not null
);
-- both
