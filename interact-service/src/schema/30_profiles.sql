-- What people tell about themselves, at will: languages, skills, area … No date of birth, no
-- nationality, no religion, no health, no legal status: what is not asked cannot leak.
create table profile (
  account {i64} primary key references account (id) on delete cascade,
  site text not null,
  facts {json} not null,            -- by field; only fields of profiles.rs; each was told by the person
  changed_at {i64} not null
){norowid};
