-- With whom a new offer was compared: accounts up to this number; the greatest number of all means
-- everybody. It is done for some people at a time, so that no form waits for it.
alter table match_known add column upto {i64} not null default 9223372036854775807;
