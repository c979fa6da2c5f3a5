-- How much of a thread is unread is told by its index alone, however long the thread is.
drop index message_of;
create index message_of on message (thread, id, site, by_provider, read_at);

-- Forms that were sent are swept now and then, by looking at all of them; each would be written
-- into this as well.
drop index once_at;
