-- The calendar of a year: what is due when, and what was extended for whom and why.
create table year.deadline (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  code text not null,
  label text not null,
  due_on date not null,
  template_on date not null,
  source text not null,
  version integer not null default 0,
  unique (year_id, code)
);
comment on table year.deadline is 'Thời hạn trong năm thi đua';
comment on column year.deadline.template_on is 'Ngày theo lịch mẫu, trước khi lùi khỏi ngày nghỉ';

create table year.extension (
  id bigint generated always as identity primary key,
  deadline_id bigint not null references year.deadline,
  unit_id bigint references unit.unit,
  extended_to date not null,
  reason text not null check (reason <> ''),
  granted_at timestamptz not null,
  granted_by text not null
);
comment on table year.extension is 'Gia hạn cho cả khối (unit_id trống) hoặc một đơn vị, có lý do; chỉ ghi thêm';
create index on year.extension (deadline_id);
create index on year.extension (unit_id);
create trigger extension_append_only before update or delete on year.extension
  for each row execute function year.refuse_change();
