-- What is looked into, and what leading persons ask for until it is done.
create table work.inspection (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'RUNNING', 'CONCLUDED')),
  title text not null check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  content text not null default '',
  team text not null default '',
  conclusions text not null default '',
  version int not null default 0,
  check (starts_on <= ends_on)
);
comment on table work.inspection is 'Kiểm tra, giám sát phong trào thi đua: kế hoạch, đoàn kiểm tra, kết luận';
create index on work.inspection (year_id);

create table work.inspected_unit (
  inspection_id bigint not null references work.inspection,
  unit_id bigint not null references unit.unit,
  visited_on date,
  findings text not null default '',
  primary key (inspection_id, unit_id)
);
comment on table work.inspected_unit is 'Đơn vị được kiểm tra và kết quả tại đơn vị';

create table work.direction (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  source text not null check (source in ('MEETING', 'OVERSEER', 'BOARD', 'LEADER')),
  meeting_id bigint references meeting.meeting,
  giver text,
  body text not null check (body <> ''),
  given_on date not null,
  version int not null default 0
);
comment on table work.direction is 'Ý kiến chỉ đạo tại hội nghị hoặc của lãnh đạo phụ trách; mỗi ý kiến thành các nhiệm vụ';
create index on work.direction (year_id);

create table work.task (
  id bigint generated always as identity primary key,
  direction_id bigint not null references work.direction,
  body text not null check (body <> ''),
  due_on date,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  closed_on date,
  closing_note text,
  version int not null default 0,
  check ((state = 'OPEN') = (closed_on is null)),
  check (state <> 'DROPPED' or closing_note is not null)
);
comment on table work.task is 'Nhiệm vụ từ ý kiến chỉ đạo: nội dung, thời hạn, đã xong hay chưa';
create index on work.task (direction_id);

create table work.task_unit (
  task_id bigint not null references work.task,
  unit_id bigint not null references unit.unit,
  primary key (task_id, unit_id)
);
comment on table work.task_unit is 'Đơn vị được giao nhiệm vụ';
create index on work.task_unit (unit_id);

create table work.task_followup (
  id bigint generated always as identity primary key,
  task_id bigint not null references work.task,
  unit_id bigint references unit.unit,
  body text not null check (body <> ''),
  noted_at timestamptz not null,
  noted_by text not null
);
comment on table work.task_followup is 'Theo dõi thực hiện nhiệm vụ';
create index on work.task_followup (task_id);
