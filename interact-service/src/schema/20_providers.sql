-- What organisations tell of themselves, and whether staff verified it. Everything here is meant
-- to be public once it is verified: it is kept to be shown beside their listings.
create table provider (
  account {i64} primary key references account (id) on delete cascade,
  site text not null,
  name text not null,               -- of the organisation
  profile {json} not null,          -- about, areas, languages, contacts, opening hours: all public
  state text not null,              -- new, asked, verified, refused
  reason text not null,             -- why it was refused: what staff wrote to the provider
  asked_at {i64} not null,          -- 0: never
  verified_at {i64} not null,       -- 0: never
  version {i64} not null            -- goes up with every change, so that nobody decides on an old one
) {strict};
create index provider_site on provider (site, state, asked_at);
