-- What passes from leader to leader: rotation, the rotating flag, oversight, secretariat, handover.
create table bloc.rotation (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  policy text not null check (policy in ('FIXED_ORDER', 'ELECTED', 'RANK_1', 'RANK_2', 'APPOINTED')),
  no_repeat boolean not null default false,
  basis text,
  valid daterange not null check (not isempty(valid)),
  constraint one_rotation_policy exclude using gist (bloc_id with =, valid with &&)
);
comment on table bloc.rotation is 'Cách luân phiên Khối trưởng theo thời gian; có hay không quy tắc mỗi đơn vị một lần trong một vòng';

create table bloc.rotation_skip (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  for_year int not null,
  unit_id bigint not null references unit.unit,
  reason text not null check (reason <> ''),
  constraint skip_once unique (bloc_id, for_year, unit_id)
);
comment on table bloc.rotation_skip is 'Đơn vị không nhận lượt Khối trưởng của một năm và lý do';

create table bloc.rotating_flag (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  label text not null,
  retired_on date,
  version int not null default 0,
  unique (bloc_id, label)
);
comment on table bloc.rotating_flag is 'Cờ luân lưu, cờ trưởng khối: hiện vật, không phải cờ thi đua được tặng';

create table bloc.flag_handover (
  id bigint generated always as identity primary key,
  flag_id bigint not null references bloc.rotating_flag,
  from_unit bigint references unit.unit,
  to_unit bigint not null references unit.unit,
  for_year int not null,
  handed_on date not null,
  occasion text not null,
  evidence_id bigint references evidence.evidence,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (from_unit is distinct from to_unit)
);
comment on table bloc.flag_handover is 'Các lần bàn giao cờ luân lưu: từ đơn vị nào, sang đơn vị nào, ngày nào, tại đâu, ảnh';
create index on bloc.flag_handover (flag_id, handed_on);

create table bloc.oversight (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  position text not null,
  valid daterange not null check (not isempty(valid)),
  version int not null default 0,
  constraint one_overseer exclude using gist (bloc_id with =, valid with &&)
);
comment on table bloc.oversight is 'Lãnh đạo tỉnh phụ trách khối, theo chức vụ và thời gian';

create table bloc.secretariat_member (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  year int not null,
  unit_id bigint not null references unit.unit,
  position text not null,
  task text,
  constraint secretariat_once unique (bloc_id, year, unit_id, position)
);
comment on table bloc.secretariat_member is 'Tổ thư ký của khối trong năm, do Khối trưởng lập';

create table bloc.handover (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  year int not null,
  from_unit bigint not null references unit.unit,
  to_unit bigint not null references unit.unit,
  opened_on date not null,
  note text,
  version int not null default 0,
  constraint handover_once unique (bloc_id, year),
  check (from_unit <> to_unit)
);
comment on table bloc.handover is 'Bàn giao giữa hai Khối trưởng khi kết thúc một năm';

create table bloc.handover_item (
  handover_id bigint not null references bloc.handover,
  item text not null check (item in ('FLAG', 'FILES', 'MINUTES', 'CONTACTS', 'OPEN_TASKS', 'CALENDAR', 'PHOTO')),
  done_on date not null,
  done_by text not null,
  note text,
  primary key (handover_id, item)
);
comment on table bloc.handover_item is 'Các mục bàn giao đã xong; mục chưa có dòng là chưa bàn giao';

create table bloc.handover_signature (
  handover_id bigint not null references bloc.handover,
  side text not null check (side in ('GIVES', 'RECEIVES')),
  unit_id bigint not null references unit.unit,
  account_id bigint,
  signed_by text not null,
  signed_at timestamptz not null,
  primary key (handover_id, side)
);
comment on table bloc.handover_signature is 'Chữ ký của lãnh đạo bên giao và bên nhận';
