-- What was last done to a thing, for whoever looks at it. The log itself is as it was.
create index audit_object on audit (site, object, id);
