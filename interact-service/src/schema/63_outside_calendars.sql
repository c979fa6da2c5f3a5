-- Calendars of others that moderators bring in. No personal data.
create table outside_calendar (
  id {pk},
  site text not null,
  address text not null,
  name text not null,
  area text not null,               -- where its events are, or empty
  lang text not null,               -- the language in which they are written
  looked_at {i64} not null,         -- 0: never
  unique (site, address)
) {strict};

-- What such a calendar said when it was looked at last, and what was taken over of it.
create table outside_event (
  id {pk},
  site text not null,
  calendar {i64} not null references outside_calendar (id) on delete cascade,
  uid text not null,
  found {json},                     -- what it says now; null: it is gone
  taken {json},                     -- what was taken over; null: nothing
  event {i64} references event (id) on delete set null,
  skipped text not null,            -- fingerprint of what a moderator does not want, or empty
  unique (calendar, uid)
) {strict};
