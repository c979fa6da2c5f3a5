-- Who wants no letters but those that keep an account safe. The link to it stands in each letter.
create table letter_stop (
  account {i64} primary key references account (id) on delete cascade,
  at {i64} not null
) {strict};

-- Besides waiting, sent and dead, a letter can be dropped: its reader has no mail address, or
-- wants no letters. What stands in a letter goes seven days after it was sent or dropped.
create index outbox_ended on outbox (state, sent_at);
