-- Questions to experts. Of somebody without an account nothing is kept but the question, what opens
-- it again, and a mail address if they gave one.
create table question (
  id {pk},
  site text not null,
  account {i64} references account (id) on delete cascade,  -- who asks; null: nobody that we know
  claim {blob} unique,              -- slow keyed hash of four words; null: an account opens it
  sent {blob} not null unique,      -- hash of the form's token, so that a form sent twice asks once
  email text,                       -- to tell that there is an answer; null: none given
  lang text not null,               -- in which it was asked and is answered
  topic text not null,              -- identifier, or empty: the asker did not know
  state text not null,              -- asked, assigned, answered, published
  expert {i64},                     -- account of the expert; null: nobody yet
  consent {bool} not null,          -- whether it may be published, without anything about the asker
  urgent {bool} not null,           -- whether words of it sounded like an emergency
  unread {bool} not null,           -- whether the asker has not read the last answer
  due_at {i64} not null,            -- when there should be an answer
  reminded {i64} not null,          -- 0: nobody, 1: the expert, 2: the moderators
  version {i64} not null,
  created_at {i64} not null,
  changed_at {i64} not null         -- the last word: from here the site's term counts
) {strict};
create index question_account on question (account, id);
create index question_expert on question (site, expert, state);
create index question_state on question (site, state, due_at);
create index question_changed on question (site, changed_at);

-- What was written, by the asker or by an expert.
create table question_message (
  id {pk},
  site text not null,
  question {i64} not null references question (id) on delete cascade,
  by_expert {bool} not null,
  text text not null,
  at {i64} not null
) {strict};
create index question_message_of on question_message (question, id);

-- What an expert has begun to write.
create table question_draft (
  question {i64} primary key references question (id) on delete cascade,
  site text not null,
  expert {i64} not null references account (id) on delete cascade,
  text text not null,
  at {i64} not null
) {strict};

-- What became of a question: shown to the asker and to staff. Nothing about a person.
create table question_step (
  id {pk},
  site text not null,
  question {i64} not null references question (id) on delete cascade,
  at {i64} not null,
  step text not null
) {strict};
create index question_step_of on question_step (question, id);

-- Browsers in which somebody typed the four words of a question, for an hour.
create table question_opening (
  tie {blob} not null,              -- hash of what ties forms to the browser
  question {i64} not null references question (id) on delete cascade,
  until {i64} not null,
  primary key (tie, question)
){norowid};
create index question_opening_until on question_opening (until);
