-- What the bloc does together, and what its units do better than before.
create table work.joint_activity (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  kind text not null check (kind in (
    'CULTURE', 'SPORTS', 'EXCHANGE', 'CHARITY', 'TREE_PLANTING', 'STUDY', 'OTHER')),
  state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  title text not null check (title <> ''),
  held_on date,
  ends_on date,
  place text,
  host_unit bigint references unit.unit,
  programme text not null default '',
  result text not null default '',
  version int not null default 0,
  check (ends_on is null or held_on is null or held_on <= ends_on)
);
comment on table work.joint_activity is 'Hoạt động chung của khối: văn hóa, thể thao, giao lưu, từ thiện, trồng cây…';
create index on work.joint_activity (year_id);

create table work.activity_unit (
  activity_id bigint not null references work.joint_activity,
  unit_id bigint not null references unit.unit,
  primary key (activity_id, unit_id)
);
comment on table work.activity_unit is 'Đơn vị tham gia hoạt động chung';

create table work.activity_photo (
  id bigint generated always as identity primary key,
  activity_id bigint not null references work.joint_activity,
  evidence_id bigint not null references evidence.evidence,
  caption text not null check (caption <> '')
);
comment on table work.activity_photo is 'Ảnh hoạt động chung và chú thích';
create index on work.activity_photo (activity_id);

create table work.exemplary_model (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint references unit.unit,
  state text not null default 'REGISTERED'
    check (state in ('REGISTERED', 'RUNNING', 'COMPLETED', 'STOPPED')),
  name text not null check (name <> ''),
  content text not null default '',
  expected text not null default '',
  result text not null default '',
  registered_on date not null,
  version int not null default 0
);
comment on table work.exemplary_model is 'Mô hình mới, cách làm hay; đơn vị trống là mô hình điểm cả khối cùng làm';
create index on work.exemplary_model (year_id);

create table work.model_note (
  id bigint generated always as identity primary key,
  model_id bigint not null references work.exemplary_model,
  noted_on date not null,
  body text not null check (body <> ''),
  evidence_id bigint references evidence.evidence,
  noted_by text not null
);
comment on table work.model_note is 'Theo dõi tiến độ của mô hình, có thể kèm minh chứng';
create index on work.model_note (model_id);

create table work.model_spread (
  model_id bigint not null references work.exemplary_model,
  unit_id bigint not null references unit.unit,
  since date not null,
  note text,
  primary key (model_id, unit_id)
);
comment on table work.model_spread is 'Đơn vị đã học tập, nhân rộng mô hình';

create table work.advanced_example (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  kind text not null check (kind in ('COLLECTIVE', 'PERSON', 'NEW_FACTOR')),
  name text not null check (name <> ''),
  achievement text not null check (achievement <> ''),
  found_on date not null,
  spread text not null default '',
  version int not null default 0
);
comment on table work.advanced_example is 'Điển hình tiên tiến, nhân tố mới: tập thể hoặc chức vụ, không cần họ tên';
create index on work.advanced_example (year_id);

create table work.exchange_note (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  noted_on date not null,
  version int not null default 0
);
comment on table work.exchange_note is 'Trao đổi nghiệp vụ, kinh nghiệm giữa các đơn vị';
create index on work.exchange_note (year_id);
