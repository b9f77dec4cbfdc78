-- Rules as data: dated parameters in three layers, legal instruments, frozen rule sets, days off.
create schema rule;
comment on schema rule is 'Quy định, tham số theo thời gian';

create table rule.parameter (
  code text primary key check (code ~ '^[a-z]+(\.[a-zA-Z0-9_]+)+$'),
  label text not null,
  heading text not null,
  ordinal integer not null,
  type text not null check (type in
    ('FRACTION', 'INTEGER', 'INTEGERS', 'MONEY', 'BOOLEAN', 'CHOICE', 'DAY', 'QUOTA')),
  unit text not null default '',
  default_value text not null,
  default_certainty text not null check (default_certainty in
    ('VERIFIED', 'PRESS', 'SECONDARY', 'UNVERIFIED', 'DESIGN')),
  default_source text not null,
  min_value bigint,
  max_value bigint,
  options text[] not null default '{}'
);
comment on table rule.parameter is 'Danh mục tham số và giá trị mặc định khi chưa tầng nào quy định';

create table rule.parameter_value (
  id bigint generated always as identity primary key,
  code text not null references rule.parameter,
  layer text not null check (layer in ('LAW', 'PROVINCE', 'BLOC')),
  province_code text references unit.province,
  bloc_id bigint references bloc.bloc,
  value text not null,
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  source text not null check (source <> ''),
  certainty text not null check (certainty in
    ('VERIFIED', 'PRESS', 'SECONDARY', 'UNVERIFIED', 'DESIGN')),
  recorded_at timestamptz not null default now(),
  recorded_by text not null default 'Hệ thống',
  version integer not null default 0,
  check ((layer = 'PROVINCE') = (province_code is not null)),
  check ((layer = 'BLOC') = (bloc_id is not null)),
  constraint parameter_value_one_at_a_time exclude using gist (
    code with =, layer with =, coalesce(province_code, '') with =, coalesce(bloc_id, 0) with =,
    valid with &&)
);
comment on table rule.parameter_value is
  'Giá trị tham số theo tầng (pháp luật, tỉnh, khối), thời gian, nguồn và độ chắc chắn';
create index on rule.parameter_value (bloc_id);
create index on rule.parameter_value (province_code);

create table rule.legal_instrument (
  id bigint generated always as identity primary key,
  kind text not null,
  number text not null,
  issued_on date not null,
  issuer text not null,
  about text not null,
  valid daterange not null check (not isempty(valid)),
  successor_id bigint references rule.legal_instrument,
  certainty text not null check (certainty in
    ('VERIFIED', 'PRESS', 'SECONDARY', 'UNVERIFIED', 'DESIGN')),
  version integer not null default 0,
  unique (kind, number, issued_on)
);
comment on table rule.legal_instrument is 'Văn bản căn cứ: loại, số, ngày, nơi ban hành, trích yếu, hiệu lực';

create table rule.rule_set (
  id bigint generated always as identity primary key,
  hash text not null unique,
  content jsonb not null,
  made_at timestamptz not null
);
comment on table rule.rule_set is 'Bộ quy tắc đã đóng băng cùng kết quả; không bao giờ sửa';

create table rule.day_off (
  id bigint generated always as identity primary key,
  day date not null,
  province_code text references unit.province,
  works boolean not null,
  name text not null,
  source text not null,
  certainty text not null
);
comment on table rule.day_off is 'Lịch ngày làm việc của cả nước, hoặc riêng một tỉnh: ngày nghỉ lễ, Tết, ngày nghỉ bù (works = false) và ngày làm bù (works = true)';
create unique index on rule.day_off (day, coalesce(province_code, ''));

create function rule.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Bộ quy tắc đã đóng băng không được sửa';
end $$;
create trigger rule_set_frozen before update or delete on rule.rule_set
  for each row execute function rule.refuse_change();
