-- Score tables, sheets with their columns, cross-check, objections, rankings.
create schema scoring;
comment on schema scoring is 'Bảng điểm, chấm điểm, xếp hạng';

create function scoring.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Chỉ được ghi thêm vào %', tg_table_name;
end $$;

create table scoring.score_table (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  number integer not null check (number > 0),
  state text not null check (state in ('DRAFT', 'CONSULTED', 'APPROVED', 'APPLIED', 'LOCKED')),
  content text not null check (content::jsonb is not null),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text not null,
  origin text not null default '',
  made_at timestamptz not null,
  made_by text not null,
  approved_at timestamptz,
  approved_by text,
  approved_how text,
  superseded boolean not null default false,
  version integer not null default 0,
  unique (year_id, number),
  check ((state in ('DRAFT', 'CONSULTED')) = (approved_at is null))
);
comment on table scoring.score_table is 'Phiên bản bảng điểm của năm thi đua; sau khi duyệt thì nội dung không đổi, muốn đổi phải có phiên bản mới';
comment on column scoring.score_table.content is 'Nội dung bảng điểm dạng JSON chuẩn tắc; sha256 là mã băm của đúng chuỗi này';
create unique index on scoring.score_table (year_id) where state in ('DRAFT', 'CONSULTED');
create unique index on scoring.score_table (year_id)
  where state in ('APPROVED', 'APPLIED', 'LOCKED') and not superseded;

create function scoring.keep_approved() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.approved_at is not null then
      raise exception 'Bảng điểm đã duyệt không được xóa';
    end if;
    return old;
  end if;
  if old.approved_at is not null and (new.content, new.sha256, new.number, new.year_id)
      is distinct from (old.content, old.sha256, old.number, old.year_id) then
    raise exception 'Bảng điểm đã duyệt không được sửa';
  end if;
  return new;
end $$;
create trigger score_table_frozen before update or delete on scoring.score_table
  for each row execute function scoring.keep_approved();

create table scoring.score_sheet (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  table_id bigint not null references scoring.score_table,
  state text not null check (state in ('EMPTY', 'DRAFT', 'SUBMITTED', 'RETURNED', 'CHECKED',
    'BLOC_SCORED', 'EXPLAINED', 'CONFIRMED', 'APPRAISED', 'FINAL')),
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_by text,
  late_days integer not null default 0 check (late_days >= 0),
  return_reason text,
  explanation text,
  version integer not null default 0,
  unique (year_id, unit_id)
);
comment on table scoring.score_sheet is 'Phiếu chấm điểm của một đơn vị trong năm thi đua';
comment on column scoring.score_sheet.late_days is 'Số ngày nộp muộn tính theo lần nộp đầu tiên';

create table scoring.score_column (
  sheet_id bigint not null references scoring.score_sheet,
  role text not null check (role in ('SELF', 'CHECK', 'BLOC', 'BOARD', 'COUNCIL')),
  closed_at timestamptz not null,
  closed_by text not null,
  primary key (sheet_id, role)
);
comment on table scoring.score_column is 'Cột điểm đã hoàn thành của phiếu';

create table scoring.score_entry (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references scoring.score_sheet,
  role text not null check (role in ('SELF', 'CHECK', 'BLOC', 'BOARD', 'COUNCIL')),
  leaf text not null,
  applicability text not null
    check (applicability in ('APPLIES', 'NOT_ARISEN', 'NOT_ASSIGNED', 'NOT_FUNDED')),
  input text,
  points numeric not null,
  comment text not null default '',
  copied boolean not null default false,
  account_id bigint,
  by_name text not null,
  at timestamptz not null,
  version integer not null default 1,
  unique (sheet_id, role, leaf)
);
comment on table scoring.score_entry is 'Điểm một ô: giá trị nhập, điểm tính ra, nhận xét, ai, lúc nào';
comment on column scoring.score_entry.leaf is 'Khóa của điểm thành phần, hoặc của nhóm không được cấp kinh phí';
comment on column scoring.score_entry.copied is 'Giữ nguyên từ cột bên trái khi hoàn thành cột';

create table scoring.entry_history (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references scoring.score_sheet,
  role text not null,
  leaf text not null,
  entry_version integer not null,
  cause text not null,
  before_value text,
  before_points numeric,
  before_comment text,
  after_value text,
  after_points numeric,
  after_comment text,
  reason text,
  by_name text not null,
  at timestamptz not null
);
comment on table scoring.entry_history is 'Mọi lần thay đổi của từng ô, có giá trị trước và sau; chỉ ghi thêm';
create index on scoring.entry_history (sheet_id, leaf, id);
create trigger entry_history_append_only before update or delete on scoring.entry_history
  for each row execute function scoring.refuse_change();

create table scoring.entry_evidence (
  sheet_id bigint not null references scoring.score_sheet,
  leaf text not null,
  evidence_id bigint not null references evidence.evidence,
  by_name text not null,
  at timestamptz not null,
  primary key (sheet_id, leaf, evidence_id)
);
comment on table scoring.entry_evidence is 'Minh chứng gắn với một ô của phiếu';
create index on scoring.entry_evidence (evidence_id);

create table scoring.counted_fact (
  sheet_id bigint not null references scoring.score_sheet,
  role text not null check (role in ('SELF', 'CHECK', 'BLOC', 'BOARD', 'COUNCIL')),
  leaf text not null,
  value numeric not null,
  basis text not null,
  sources text not null check (sources::jsonb is not null),
  at timestamptz not null,
  primary key (sheet_id, role, leaf)
);
comment on table scoring.counted_fact is 'Số liệu hệ thống tự tính mà một cột đã giữ khi hoàn thành, kèm danh sách được đếm';

create table scoring.external_source (
  year_id bigint not null references year.bloc_year,
  leaf text not null,
  document text not null check (document <> ''),
  issued_on date not null,
  evidence_id bigint references evidence.evidence,
  by_name text not null,
  at timestamptz not null,
  version integer not null,
  primary key (year_id, leaf)
);
comment on table scoring.external_source is 'Văn bản của cơ quan ngoài khối làm căn cứ chấm một nội dung cho các đơn vị';
create index on scoring.external_source (evidence_id);

create table scoring.external_figure (
  year_id bigint not null,
  leaf text not null,
  unit_id bigint not null references unit.unit,
  input text not null check (input::jsonb is not null),
  primary key (year_id, leaf, unit_id),
  foreign key (year_id, leaf) references scoring.external_source
);
comment on table scoring.external_figure is 'Kết quả cơ quan ngoài khối cho từng đơn vị theo văn bản đó';

create table scoring.peer_points (
  year_id bigint not null references year.bloc_year,
  scorer_id bigint not null references unit.unit,
  unit_id bigint not null references unit.unit check (unit_id <> scorer_id),
  points text not null check (points::jsonb is not null),
  by_name text not null,
  at timestamptz not null,
  version integer not null,
  primary key (year_id, scorer_id, unit_id)
);
comment on table scoring.peer_points is 'Điểm một đơn vị chấm cho đơn vị bạn, theo khóa của điểm thành phần; không đơn vị nào chấm cho chính mình';

create table scoring.peer_sheet (
  year_id bigint not null references year.bloc_year,
  scorer_id bigint not null references unit.unit,
  submitted_at timestamptz not null,
  submitted_by text not null,
  primary key (year_id, scorer_id)
);
comment on table scoring.peer_sheet is 'Đơn vị đã gửi điểm chấm các đơn vị bạn';

create table scoring.peer_round (
  year_id bigint primary key references year.bloc_year,
  closed_at timestamptz not null,
  closed_by text not null,
  reason text not null
);
comment on table scoring.peer_round is 'Năm đã chốt phần các đơn vị chấm chéo nhau; lý do nếu chốt khi còn đơn vị chưa gửi';

create table scoring.check_team (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  name text not null check (name <> ''),
  note text not null default '',
  version integer not null default 0,
  unique (year_id, name)
);
comment on table scoring.check_team is 'Tổ kiểm tra chéo';

create table scoring.check_team_member (
  team_id bigint not null references scoring.check_team on delete cascade,
  unit_id bigint not null references unit.unit,
  primary key (team_id, unit_id)
);
comment on table scoring.check_team_member is 'Đơn vị cử người tham gia tổ kiểm tra chéo';

create table scoring.check_team_target (
  team_id bigint not null references scoring.check_team on delete cascade,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  primary key (team_id, unit_id),
  unique (year_id, unit_id)
);
comment on table scoring.check_team_target is 'Đơn vị được tổ kiểm tra chéo kiểm tra; mỗi đơn vị một tổ';

create table scoring.objection (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references scoring.score_sheet,
  leaf text not null,
  text text not null,
  filed_at timestamptz not null,
  filed_by text not null,
  outcome text check (outcome in ('ACCEPTED', 'EXPLAINED')),
  answer text,
  answered_at timestamptz,
  answered_by text,
  before_points numeric,
  after_points numeric,
  version integer not null default 0,
  check ((outcome is null) = (answered_at is null))
);
comment on table scoring.objection is 'Kiến nghị của đơn vị về điểm một nội dung và câu trả lời của khối';
create index on scoring.objection (sheet_id);

create table scoring.hand_decision (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  units bigint[] not null check (cardinality(units) > 1),
  ground text not null check (ground <> ''),
  by_name text not null,
  at timestamptz not null
);
comment on table scoring.hand_decision is 'Hội nghị quyết định thứ tự khi các đơn vị bằng nhau; đơn vị đứng trước ghi trước';

create table scoring.ranking (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  final boolean not null,
  table_id bigint not null references scoring.score_table,
  rule_set text not null,
  facts text not null,
  facts_sha256 text not null,
  result text not null,
  result_sha256 text not null,
  reason text,
  by_name text not null,
  at timestamptz not null
);
comment on table scoring.ranking is 'Mỗi lần xếp hạng với toàn bộ dữ kiện và kết quả; không sửa, chỉ thêm lần mới';
create index on scoring.ranking (year_id, id desc);
create trigger ranking_append_only before update or delete on scoring.ranking
  for each row execute function scoring.refuse_change();

create table scoring.publication (
  year_id bigint primary key references year.bloc_year,
  at timestamptz not null,
  by_name text not null,
  ground text not null
);
comment on table scoring.publication is 'Năm mà khối quyết định công bố điểm ra ngoài';
