-- What readers say about pages: sums, and nothing about anybody. There is no account, no address,
-- no browser and no time but the day.
create table feedback (
  site text not null,
  day {i64} not null,               -- days since 1970
  lang text not null,               -- language of the page
  area text not null,               -- the area that was chosen, or empty
  page text not null,               -- behind the language: health/see-a-doctor; empty: a search
  kind text not null,               -- helpful, unhelpful, missing, language
  wanted text not null,             -- kind language: the language that is missed; else empty
  number {i64} not null,
  primary key (site, day, lang, area, page, kind, wanted)
){norowid};

-- What readers miss, in their words: numbers, mail addresses and the like are taken out before it
-- is kept. Editors see it when five agree, or when a moderator has reviewed it.
create table need (
  id {pk},
  site text not null,
  lang text not null,
  page text not null,               -- as above
  words text not null,              -- the same without accents, endings of rank and order: by this people agree
  text text not null,               -- as it was written first
  number {i64} not null,            -- how many said it
  reviewed {bool} not null,
  day {i64} not null,               -- of the last one
  unique (site, lang, page, words)
) {strict};
create index need_rank on need (site, number);
