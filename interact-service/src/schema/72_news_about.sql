-- Whose words stand in the title of a news: when they leave, it goes too.
alter table news add column about {i64};
create index news_about on news (about);
