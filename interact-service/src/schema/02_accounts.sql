-- Who may come back. An account belongs to one site.
create table account (
  id {pk},
  site text not null,
  role text not null,               -- migrant, volunteer, provider, moderator, administrator
  name text not null,               -- what the person wants to be called
  login text not null,              -- what one signs in with, as it was typed: a name of one's choice
  login_norm text not null,         -- the same without capitals and marks
  email text,                       -- null: none given
  email_norm text,
  email_confirmed_at {i64},         -- null: not confirmed
  password text not null,           -- argon2id, PHC string
  lang text not null,               -- language of mails
  state text not null,              -- waiting (to be confirmed), active, suspended
  totp {blob},                      -- secret of the second factor; null: none
  totp_step {i64},                  -- last time step whose code was used
  created_at {i64} not null,
  seen_day {i64} not null,          -- days since 1970 of the last sign-in: the day, not the moment
  warned_at {i64},                  -- when it was told that it will be erased
  unique (site, login_norm)
) {strict};
create unique index account_email on account (site, email_norm);

-- Where somebody is signed in.
create table session (
  token {blob} primary key,         -- SHA-256 of the cookie's token
  account {i64} not null references account (id) on delete cascade,
  created_at {i64} not null,
  seen_at {i64} not null,           -- at most every five minutes
  proved_at {i64} not null,         -- when the password was last typed
  second_factor {bool} not null,    -- whether a second factor was shown
  remember {bool} not null,         -- whether the browser keeps it when it is closed
  label text not null               -- browser and system in words, for the list of sessions
) {strict};
create index session_account on session (account);
