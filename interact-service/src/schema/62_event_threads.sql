-- Enquiries about events: `listing` is 0 there.
alter table thread add column event {i64};
drop index thread_enquiry;
create unique index thread_enquiry on thread (account, listing, coalesce(event, 0)) where application is null;
