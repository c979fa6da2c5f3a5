-- SQLite takes fewer steps for a form.
-- only sqlite

-- Nothing names a message by its number, so one of a message that was erased may come again. That
-- spares each message a row of the counter that SQLite keeps otherwise.
create table message_new (
  id integer primary key,
  site text not null,
  thread integer not null references thread (id) on delete cascade,
  by_provider integer not null,
  text text not null,
  at integer not null,
  read_at integer                   -- null: the other side has not read it
) strict;
insert into message_new (id, site, thread, by_provider, text, at, read_at)
  select id, site, thread, by_provider, text, at, read_at from message;
drop table message;
alter table message_new rename to message;
create index message_of on message (thread, id, site, by_provider, read_at);

-- A session is found by its token alone, without an index beside the table.
create table session_new (
  token blob primary key,           -- SHA-256 of the cookie's token
  account integer not null references account (id) on delete cascade,
  created_at integer not null,
  seen_at integer not null,         -- at most every five minutes
  proved_at integer not null,       -- when the password was last typed
  second_factor integer not null,   -- whether a second factor was shown
  remember integer not null,        -- whether the browser keeps it when it is closed
  label text not null               -- browser and system in words, for the list of sessions
) strict, without rowid;
insert into session_new (token, account, created_at, seen_at, proved_at, second_factor, remember, label)
  select token, account, created_at, seen_at, proved_at, second_factor, remember, label from session;
drop table session;
alter table session_new rename to session;
create index session_account on session (account);
-- both
