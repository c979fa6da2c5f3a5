-- Accounts of a demonstration, into which everybody may come by one click. A production has none:
-- its settings refuse to be a demonstration. No personal data: the people are invented.
create table demonstration (
  account {i64} primary key references account (id) on delete cascade,
  site text not null
) {strict};
create index demonstration_site on demonstration (site, account);
