-- What is written often touches as few pages as it can.

-- Rates are swept now and then, by looking at all of them; each grant would move a row of this.
drop index rate_full_at;

-- The threads of one side are sorted when they are shown; each message would move a row of both.
drop index thread_account;
drop index thread_provider;
create index thread_account on thread (site, account);
create index thread_provider on thread (site, provider);

-- One's own applications are shown as they changed last, without being sorted.
drop index application_account;
create index application_account on application (site, account, changed_at, id);
