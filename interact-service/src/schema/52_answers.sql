-- Questions with their answers for everybody: redacted and checked by a moderator. Nothing that
-- says who asked; the thread may be gone.
create table answer (
  id {pk},
  site text not null,
  question {i64} references question (id) on delete set null,
  topic text not null,
  source text not null,             -- language of the original
  texts {json} not null,            -- by language: title, summary (the question), text (the answer)
  state text not null,              -- draft, public
  provider text not null,           -- the organisation that answered, as it wants to be named; or empty
  validated_at {i64} not null,      -- when a moderator checked it; 0: not yet
  version {i64} not null,
  created_at {i64} not null,
  changed_at {i64} not null
) {strict};
create unique index answer_question on answer (question) where question is not null;
create index answer_site on answer (site, state, id);
