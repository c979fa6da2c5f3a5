-- Letters that are to be sent: written in the transaction that causes them, sent afterwards.
create table outbox (
  id {pk},
  site text not null,
  account {i64},                    -- who gets it; null: `address` says where
  address text,                     -- where it goes when there is no account
  lang text not null,
  letter text not null,             -- which letter: its texts and template
  args {json} not null,             -- what stands in its places
  dedupe text not null,             -- one letter for one cause
  message_id text not null,         -- kept over all tries, so that a letter that comes twice is known
  state text not null,              -- waiting, sent, dead
  due_at {i64} not null,
  lease_until {i64} not null,       -- a worker has it until then
  tries {i64} not null,
  last_answer text not null,        -- what the mail server said
  created_at {i64} not null,
  sent_at {i64},
  unique (site, dedupe)
) {strict};
create index outbox_due on outbox (state, due_at, id);
