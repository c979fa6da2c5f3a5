-- Who comes to which date of an event. The organisation sees numbers and codes, no person.
create table event_guest (
  id {pk},
  site text not null,
  event {i64} not null references event (id) on delete cascade,
  date text not null,               -- when the date begins by its rule
  account {i64} not null references account (id) on delete cascade,
  state text not null,              -- interested, place, waiting
  code text not null,               -- what the person shows at the door
  at {i64} not null,                -- the order of the waiting list
  unique (event, date, account)
) {strict};
create index event_guest_account on event_guest (site, account);
create index event_guest_date on event_guest (event, date, state, at);
