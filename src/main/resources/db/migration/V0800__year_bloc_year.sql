-- The year of a bloc, its settings, and the ledger of its moves.
create schema year;
comment on schema year is 'Năm thi đua của khối';

create table year.bloc_year (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  number integer not null check (number between 1945 and 2100),
  state text not null check (state in (
    'PREPARED', 'DRAFTING', 'CONSULTING', 'BOARD_REVIEW', 'LAUNCH_MEETING', 'PLEDGED', 'RUNNING_H1',
    'MIDYEAR_REPORTING', 'MIDYEAR_MEETING', 'RUNNING_H2', 'SELF_SCORING', 'CROSS_CHECK',
    'BLOC_SCORING', 'OBJECTION', 'YEAREND_MEETING', 'PROPOSED', 'BOARD_APPRAISAL', 'COUNCIL',
    'DECIDED', 'AWARDED', 'CLOSED')),
  version integer not null default 0,
  previous_id bigint references year.bloc_year,
  opened_at timestamptz not null,
  unique (bloc_id, number)
);
comment on table year.bloc_year is 'Năm thi đua của một khối; có thể có hai năm cùng mở';
create index on year.bloc_year (previous_id);

create table year.settings (
  year_id bigint primary key references year.bloc_year,
  board_review boolean not null,
  cross_check boolean not null,
  cross_check_order text not null
    check (cross_check_order in ('AFTER_SELF_SCORE', 'BEFORE_SELF_SCORE')),
  sees_others_scores boolean not null,
  objection_days integer not null check (objection_days between 0 and 60),
  grace_hours integer not null check (grace_hours between 0 and 240),
  secretary_extension_days integer not null check (secretary_extension_days between 0 and 90),
  shift_off_holidays boolean not null,
  moves_by_date boolean not null,
  version integer not null default 0
);
comment on table year.settings is 'Thiết lập của năm thi đua: chọn bước, thời gian kiến nghị, gia hạn';

create table year.transition (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  kind text not null check (kind in ('OPENED', 'STEP', 'RETURN', 'OVERRIDE', 'AUTOMATIC', 'RECORDED')),
  step text,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  on_day date not null,
  account_id bigint,
  actor_name text not null,
  reason text,
  source text,
  facts jsonb not null default '{}'
);
comment on table year.transition is 'Sổ chuyển bước của năm thi đua; chỉ ghi thêm';
comment on column year.transition.on_day is 'Ngày bước này có hiệu lực; với dữ liệu quá khứ là ngày trong nguồn';
create index on year.transition (year_id, id);

create table year.unit_return (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  reason text not null,
  returned_at timestamptz not null,
  returned_by text not null,
  done_at timestamptz
);
comment on table year.unit_return is 'Đơn vị được trả về bước tự chấm điểm trong khi cả khối vẫn ở bước khối chấm';
create unique index on year.unit_return (year_id, unit_id) where done_at is null;

create function year.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Sổ chuyển bước chỉ được ghi thêm';
end $$;
create trigger transition_append_only before update or delete on year.transition
  for each row execute function year.refuse_change();
create trigger transition_no_truncate before truncate on year.transition
  for each statement execute function year.refuse_change();
