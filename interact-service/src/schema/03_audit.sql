-- What staff did, and what became of things: written once, never changed.
create table audit (
  id {pk},
  at {i64} not null,
  site text not null,
  actor {i64},                      -- account; null: the service itself, or an account that was erased
  action text not null,             -- listing.publish, account.suspend …
  object text not null,             -- "listing 7"
  detail {json} not null            -- no personal datum
) {strict};
create index audit_site on audit (site, id);
