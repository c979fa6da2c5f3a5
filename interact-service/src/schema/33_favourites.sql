-- Pages that somebody wants to find again.
create table favourite (
  account {i64} not null references account (id) on delete cascade,
  site text not null,
  page text not null,               -- behind the language: health/see-a-doctor
  at {i64} not null,
  primary key (account, page)
){norowid};
