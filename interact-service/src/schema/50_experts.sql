-- Whom an administrator made responsible for topics: a provider or a volunteer.
create table expert (
  account {i64} primary key references account (id) on delete cascade,
  site text not null,
  topics {json} not null,           -- identifiers of topics, for routing
  languages {json} not null,        -- languages in which they answer, for routing
  since {i64} not null
){norowid};
create index expert_site on expert (site);
