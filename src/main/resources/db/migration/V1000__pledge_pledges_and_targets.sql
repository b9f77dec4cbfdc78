-- The pledge of a bloc's year: clauses, targets, versions, signatures.
create schema pledge;
comment on schema pledge is 'Giao ước thi đua, chỉ tiêu, đăng ký thi đua';

create table pledge.pledge (
  year_id bigint primary key references year.bloc_year,
  preamble text,
  measures text,
  arrangements text,
  period_from date,
  copied_from int,
  major int not null default 0 check (major >= 0),
  minor int not null default 0 check (minor >= 0),
  version int not null default 0
);
comment on table pledge.pledge is 'Giao ước thi đua của khối trong một năm; major = 0 là dự thảo, từ 1 là đã thông qua';
comment on column pledge.pledge.measures is 'Nhiệm vụ, giải pháp';
comment on column pledge.pledge.arrangements is 'Tổ chức thực hiện';
comment on column pledge.pledge.period_from is 'Thi đua tính từ ngày này, có thể trước ngày ký';

create table pledge.clause (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  number int not null check (number between 1 and 99),
  title text not null check (length(title) between 1 and 1000),
  content text,
  version int not null default 0,
  unique (year_id, id),
  unique (year_id, number)
);
comment on table pledge.clause is 'Nội dung (điều) của giao ước, có số thứ tự';

create table pledge.target (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  clause_id bigint,
  text text not null check (length(text) between 1 and 2000),
  kind text not null check (kind in ('SHARE', 'COUNT', 'ZERO', 'QUALITATIVE', 'TITLE')),
  operator text check (operator in ('GE', 'GT', 'EQ', 'LE', 'LT')),
  operator_stated boolean not null default false,
  value numeric(18, 6),
  unit_of_measure text,
  population_code text check (population_code in ('UNITS_OF_BLOC', 'PARTY_AND_MASS_ORGANISATIONS',
    'FAMILIES_OF_STAFF', 'STAFF', 'BLOC', 'OTHER')),
  population_text text,
  scope text not null check (scope in ('EACH_UNIT', 'BLOC')),
  scale text,
  level text,
  title text,
  removed boolean not null default false,
  version int not null default 0,
  unique (year_id, id),
  foreign key (year_id, clause_id) references pledge.clause (year_id, id),
  check (kind <> 'SHARE' or value between 0 and 100),
  check (kind <> 'ZERO' or coalesce(value, 0) = 0),
  check ((population_code is null) = (population_text is null)),
  check (level is null or scale is not null)
);
create index on pledge.target (year_id, clause_id);
comment on table pledge.target is 'Chỉ tiêu của giao ước; clause_id trống là cam kết chung của khối';

create table pledge.pledge_version (
  year_id bigint not null references year.bloc_year,
  major int not null,
  minor int not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (year_id, major, minor)
);
comment on table pledge.pledge_version is 'Mỗi lần lưu giao ước là một bản, không sửa, không xóa';

create function pledge.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'this table is append-only'; end $$;
create trigger pledge_version_append_only before update or delete on pledge.pledge_version
  for each row execute function pledge.refuse_change();

create table pledge.signature (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  kind text not null check (kind in ('SIGNED', 'SIGNED_ON_PAPER', 'REFUSED')),
  major int not null check (major >= 1),
  minor int not null,
  sha256 text not null,
  representative text not null,
  reason text,
  late boolean not null default false,
  signed_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  foreign key (year_id, major, minor) references pledge.pledge_version,
  check (kind <> 'REFUSED' or reason is not null)
);
create unique index one_signature on pledge.signature (year_id, unit_id) where kind <> 'REFUSED';
create index on pledge.signature (year_id);
create trigger signature_append_only before update or delete on pledge.signature
  for each row execute function pledge.refuse_change();
comment on table pledge.signature is 'Chữ ký của từng đơn vị vào giao ước, hoặc từ chối ký kèm lý do; chỉ ghi thêm';
