-- What somebody did with what was recommended to them. Kept only so that it is not shown again.
create table recommendation_mark (
  account {i64} not null references account (id) on delete cascade,
  site text not null,
  entry text not null,              -- training/7
  mark text not null,               -- hidden: they want it no more; seen: it comes later
  at {i64} not null,
  primary key (account, entry)
){norowid};

-- Reasons that somebody switched off.
create table recommendation_off (
  account {i64} not null references account (id) on delete cascade,
  reason text not null,
  primary key (account, reason)
){norowid};

-- Offers that were compared with everybody already, so that each is told as new once.
create table match_known (
  site text not null,
  entry text not null,              -- training/7
  at {i64} not null,
  primary key (site, entry)
){norowid};
