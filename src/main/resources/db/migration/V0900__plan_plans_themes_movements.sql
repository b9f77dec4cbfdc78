-- The plan of a bloc's year, its regulation, and every version they ever had.
create schema plan;
comment on schema plan is 'Kế hoạch, chủ đề, phong trào, quy chế, lấy ý kiến';

create table plan.plan (
  year_id bigint primary key references year.bloc_year,
  context text,
  feature text,
  aims text,
  content text,
  budget_note text,
  copied_from int,
  major int not null default 0 check (major >= 0),
  minor int not null default 0 check (minor >= 0),
  version int not null default 0
);
comment on table plan.plan is 'Kế hoạch tổ chức phong trào thi đua của khối trong một năm; major = 0 là dự thảo, từ 1 là đã thông qua';
comment on column plan.plan.feature is 'Nét riêng của khối làm trọng tâm phấn đấu';
comment on column plan.plan.copied_from is 'Chép từ kế hoạch của năm này, đã chỉnh ngày';

create table plan.regulation (
  year_id bigint primary key references year.bloc_year,
  content text,
  copied_from int,
  major int not null default 0 check (major >= 0),
  minor int not null default 0 check (minor >= 0),
  version int not null default 0
);
comment on table plan.regulation is 'Quy chế tổ chức hoạt động của khối';

create table plan.document_version (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  document text not null check (document in ('PLAN', 'REGULATION')),
  major int not null,
  minor int not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text,
  saved_by text not null,
  saved_at timestamptz not null,
  unique (year_id, document, major, minor)
);
comment on table plan.document_version is 'Mỗi lần lưu kế hoạch, quy chế là một bản, không sửa, không xóa';

create function plan.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'versions are append-only'; end $$;
create trigger document_version_append_only before update or delete on plan.document_version
  for each row execute function plan.refuse_change();

create table plan.theme (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  owner text not null check (owner in ('BLOC', 'PARTY_COMMITTEE')),
  study_topic boolean not null default false,
  text text not null check (length(text) between 1 and 1000),
  label text,
  suggested boolean not null default false,
  version int not null default 0
);
create index on plan.theme (year_id);
comment on table plan.theme is 'Chủ đề của năm, của khối hoặc của cấp ủy; chuyên đề học tập để riêng';
comment on column plan.theme.suggested is 'Gợi ý chép từ năm trước, chưa được xác nhận';

create table plan.movement (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  parent_id bigint,
  name text not null check (length(name) between 1 and 500),
  level text check (level in ('NATIONAL', 'PROVINCE', 'AGENCY', 'BLOC')),
  launcher text,
  period_from date,
  period_to date,
  period_text text,
  area text,
  form text not null check (form in ('REGULAR', 'SPECIAL_THEME', 'ANNIVERSARY')),
  occasion text,
  aim text,
  copied_from bigint,
  version int not null default 0,
  unique (year_id, id),
  foreign key (year_id, parent_id) references plan.movement (year_id, id),
  check (period_from is null or period_to is null or period_from <= period_to),
  check (parent_id <> id)
);
create index on plan.movement (year_id, parent_id);
comment on table plan.movement is 'Phong trào thi đua; phong trào cấp dưới hưởng ứng phong trào cấp trên qua parent_id';

create table plan.item (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  kind text not null
    check (kind in ('STANDING_DUTY', 'TEMPORARY_PRIORITY', 'JOINT_ACTIVITY', 'CITED_TEXT')),
  text text not null check (length(text) between 1 and 2000),
  note text,
  due date,
  instrument_id bigint references rule.legal_instrument check (instrument_id is null or kind = 'CITED_TEXT'),
  version int not null default 0
);
create index on plan.item (year_id, kind);
comment on table plan.item is 'Nhiệm vụ thường xuyên, ưu tiên riêng của năm, hoạt động chung dự kiến, văn bản căn cứ';

create table plan.unit_plan (
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  content text not null,
  responsible text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  version int not null default 0,
  primary key (year_id, unit_id)
);
comment on table plan.unit_plan is 'Kế hoạch riêng của đơn vị và chức vụ chịu trách nhiệm';
