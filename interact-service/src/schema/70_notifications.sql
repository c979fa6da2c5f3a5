-- What happened that concerns somebody: shown in their list, in their feed, and, as they decided, in
-- a letter at once or in a digest. No words about other people: a title and where one goes on.
create table news (
  id {pk},
  site text not null,
  account {i64} not null references account (id) on delete cascade,  -- whom it concerns
  kind text not null,               -- applications, answers, messages, listings, matches, events, moderation
  name text not null,               -- which news: its line is the text news-<name>
  title {json} not null,            -- what it is about, by language
  args {json} not null,             -- what else stands in its line
  path text not null,               -- where one goes on, below the language
  dedupe text not null,             -- one news for one cause
  at {i64} not null,
  waits text not null,              -- daily, weekly: a digest will tell it; empty: it was told, or nobody wants it by mail
  read_at {i64},                    -- null: not read yet
  unique (account, dedupe)
) {strict};
create index news_account on news (account, id);
create index news_waits on news (site, waits, account);

-- How somebody wants to be told of a kind; what is not here is told as usual for its kind.
create table news_setting (
  account {i64} not null references account (id) on delete cascade,
  kind text not null,
  way text not null,                -- at-once, daily, weekly, never
  primary key (account, kind)
){norowid};

-- Digests that were put into the outbox: one for each person and span, whatever the clock does.
create table digest (
  account {i64} not null references account (id) on delete cascade,
  way text not null,                -- daily, weekly
  span text not null,               -- the day on which the span began, where the site is
  at {i64} not null,
  primary key (account, way, span)
){norowid};

-- Private feeds. The address holds the number, signed: another number is another address.
create table news_feed (
  account {i64} primary key references account (id) on delete cascade,
  site text not null,
  number {i64} not null,
  at {i64} not null
) {strict};

-- Mail addresses that a mail server said nobody reads: their owner is told in the panel.
create table letter_refused (
  account {i64} primary key references account (id) on delete cascade,
  email_norm text not null,         -- the address of that time: another one is not marked
  answer text not null,             -- what the mail server said, without addresses
  at {i64} not null
) {strict};
