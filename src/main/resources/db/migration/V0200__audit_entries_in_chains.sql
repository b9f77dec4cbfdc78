-- Who did, saw and exported what. Rows are only ever added; each carries the hash of the one before.
create schema audit;
comment on schema audit is 'Nhật ký';

create table audit.entry (
  id bigint generated always as identity primary key,
  chain text not null,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor_account bigint,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  sentence text not null,
  unit_id bigint,
  bloc_id bigint,
  year_id bigint,
  -- JSON kept as text: a byte that changes must change the hash
  before text not null,
  after text not null,
  reason text,
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32),
  unique (chain, seq)
);
create index entry_of_bloc on audit.entry (bloc_id, id desc);
create index entry_of_year on audit.entry (year_id, id desc);
create index entry_of_account on audit.entry (actor_account, id desc);
comment on table audit.entry is 'Nhật ký: ai làm gì, cho đơn vị nào, trước và sau, vì sao. Chỉ thêm, không sửa, không xóa';

create table audit.head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null check (length(hash) = 32)
);
comment on table audit.head is 'Bản ghi cuối của từng chuỗi nhật ký: phát hiện phần cuối bị cắt';

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit log is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end $$;

create trigger entry_is_never_changed before update or delete on audit.entry
  for each row execute function audit.refuse();
create trigger entry_is_never_emptied before truncate on audit.entry
  for each statement execute function audit.refuse();
create trigger head_is_never_removed before delete on audit.head
  for each row execute function audit.refuse();
create trigger head_is_never_emptied before truncate on audit.head
  for each statement execute function audit.refuse();
create trigger head_never_goes_back before update on audit.head
  for each row when (new.chain <> old.chain or new.seq < old.seq) execute function audit.refuse();
