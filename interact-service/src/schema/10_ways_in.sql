-- How often somebody was warned that an account that nobody uses will be erased.
alter table account add column warnings {i64} not null default 0;

-- Recovery codes: each lets its owner in once, instead of a password or of a second factor.
create table recovery_code (
  id {pk},
  account {i64} not null references account (id) on delete cascade,
  code {blob} not null              -- SHA-256 of the code, which is random
) {strict};
create index recovery_code_account on recovery_code (account);

-- Passes: what somebody holds for one step and a short time, mostly a link in a letter.
create table pass (
  token {blob} primary key,         -- SHA-256 of what stands in the link
  account {i64} not null references account (id) on delete cascade,
  purpose text not null,            -- confirm, reset, invite, second-step
  holds text not null,              -- confirm: the mail address; second-step: ties it to a browser
  remember {bool} not null,         -- second-step: whether the browser keeps the session
  made_at {i64} not null,
  until {i64} not null
) {strict};
create index pass_account on pass (account);

-- What staff did is never changed. When somebody is erased their number goes, nothing else.
-- only sqlite
create trigger audit_stays before update of id, at, site, action, object, detail on audit
begin
  select raise(abort, 'the audit log is never changed');
end;
create trigger audit_actor before update of actor on audit when new.actor is not null
begin
  select raise(abort, 'the audit log is never changed');
end;
create trigger audit_kept before delete on audit
begin
  select raise(abort, 'the audit log is never changed');
end;
-- only postgres
create function audit_stays() returns trigger language plpgsql as '
begin
  if tg_op = ''UPDATE'' and new.actor is null
    and (new.id, new.at, new.site, new.action, new.object, new.detail)
      = (old.id, old.at, old.site, old.action, old.object, old.detail) then
    return new;
  end if;
  raise exception ''the audit log is never changed'';
end';
create trigger audit_stays before update or delete on audit
  for each row execute function audit_stays();
-- both
