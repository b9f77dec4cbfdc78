-- Minutes: drafted from what happened, signed twice, then frozen; a correction is a new version.
create table meeting.minutes (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  number int not null check (number > 0),
  body text not null check (body <> ''),
  reason text,
  drafted_at timestamptz not null,
  drafted_by text not null,
  chair_name text,
  chair_account bigint,
  chair_signed_at timestamptz,
  secretary_name text,
  secretary_account bigint,
  secretary_signed_at timestamptz,
  version int not null default 0,
  unique (meeting_id, number),
  check (number = 1 or reason is not null),
  check ((chair_signed_at is null) = (chair_name is null)),
  check ((secretary_signed_at is null) = (secretary_name is null))
);
comment on table meeting.minutes is 'Biên bản hội nghị theo phiên bản; đủ hai chữ ký thì không sửa được nữa';
create unique index minutes_one_open on meeting.minutes (meeting_id)
  where chair_signed_at is null or secretary_signed_at is null;

create function meeting.refuse_change_of_signed() returns trigger language plpgsql as $$
begin
  if old.chair_signed_at is not null and old.secretary_signed_at is not null then
    raise exception 'Biên bản đã đủ chữ ký, không sửa và không xóa được';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger minutes_frozen before update or delete on meeting.minutes
  for each row execute function meeting.refuse_change_of_signed();
