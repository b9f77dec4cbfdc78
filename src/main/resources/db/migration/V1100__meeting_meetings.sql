-- Meetings of a bloc: called, attended, spoken at, voted in, photographed, put into minutes.
create schema meeting;
comment on schema meeting is 'Hội nghị của khối: giấy mời, điểm danh, ý kiến, biểu quyết, ảnh, biên bản';

create table meeting.meeting (
  id bigint generated always as identity primary key,
  kind text not null check (kind in (
    'CONSULTATION', 'PREPARATORY', 'PLEDGE_SIGNING', 'MIDYEAR_REVIEW', 'YEAR_END', 'OTHER')),
  state text not null default 'PLANNED' check (state in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED')),
  title text not null check (title <> ''),
  held_on date not null,
  half_day text check (half_day in ('MORNING', 'AFTERNOON', 'WHOLE_DAY')),
  starts_at time,
  place text,
  host_unit bigint references unit.unit,
  organiser_unit bigint references unit.unit,
  secretary text,
  agenda text not null default '',
  papers text not null default '',
  quorum_num int not null default 2 check (quorum_num > 0),
  quorum_den int not null default 3 check (quorum_den >= quorum_num),
  next_theme text,
  called_at timestamptz,
  held_at timestamptz,
  cancel_reason text,
  version int not null default 0,
  check (state <> 'CANCELLED' or cancel_reason is not null)
);
comment on table meeting.meeting is 'Hội nghị của khối; tỷ lệ dự họp tối thiểu được chốt khi lập';
comment on column meeting.meeting.place is 'Địa điểm ghi tự do, có thể kèm đơn vị đăng cai';
comment on column meeting.meeting.next_theme is 'Chủ đề thi đua năm sau do hội nghị tổng kết xác định';

create table meeting.meeting_year (
  meeting_id bigint not null references meeting.meeting on delete cascade,
  year_id bigint not null references year.bloc_year,
  kind text not null check (kind in (
    'CONSULTATION', 'PREPARATORY', 'PLEDGE_SIGNING', 'MIDYEAR_REVIEW', 'YEAR_END', 'OTHER')),
  main boolean not null,
  primary key (meeting_id, year_id)
);
comment on table meeting.meeting_year is 'Hội nghị phục vụ năm nào và là loại hội nghị gì của năm đó; một hội nghị có thể phục vụ hai năm';
create index on meeting.meeting_year (year_id);
create unique index on meeting.meeting_year (meeting_id) where main;

create table meeting.co_organiser (
  meeting_id bigint not null references meeting.meeting on delete cascade,
  unit_id bigint not null references unit.unit,
  primary key (meeting_id, unit_id)
);
comment on table meeting.co_organiser is 'Đơn vị phối hợp tổ chức hội nghị';

create table meeting.chair (
  meeting_id bigint not null references meeting.meeting on delete cascade,
  ordinal int not null,
  unit_id bigint references unit.unit,
  position text not null check (position <> ''),
  primary key (meeting_id, ordinal)
);
comment on table meeting.chair is 'Chủ trì, đồng chủ trì: đơn vị và chức vụ';

create table meeting.attendance (
  meeting_id bigint not null references meeting.meeting on delete cascade,
  unit_id bigint not null references unit.unit,
  presence text not null check (presence in ('PRESENT', 'REPRESENTED', 'ABSENT')),
  representative text,
  reason text,
  primary key (meeting_id, unit_id)
);
comment on table meeting.attendance is 'Điểm danh theo đơn vị thành viên: có mặt, cử người dự thay, vắng (lý do)';

create table meeting.participant (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  class text not null check (class in (
    'OVERSEEING_LEADER', 'BOARD', 'UNIT_HEADS', 'SPECIALISTS', 'GUESTS')),
  description text not null check (description <> ''),
  people int check (people > 0)
);
comment on table meeting.participant is 'Thành phần dự theo nhóm: lãnh đạo phụ trách, Ban Thi đua - Khen thưởng, thủ trưởng, chuyên viên, khách mời';
create index on meeting.participant (meeting_id);

create table meeting.contribution (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  kind text not null check (kind in ('PAPER', 'COMMENT', 'DIRECTION')),
  unit_id bigint references unit.unit,
  speaker text,
  body text not null check (body <> ''),
  version int not null default 0,
  check (unit_id is not null or speaker is not null)
);
comment on table meeting.contribution is 'Tham luận, ý kiến góp ý của đơn vị; ý kiến chỉ đạo của lãnh đạo, của Ban';
create index on meeting.contribution (meeting_id);

create table meeting.conclusion (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  body text not null check (body <> ''),
  version int not null default 0
);
comment on table meeting.conclusion is 'Kết luận của hội nghị';
create index on meeting.conclusion (meeting_id);

create table meeting.motion (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  question text not null check (question <> ''),
  votes_for int not null check (votes_for >= 0),
  votes_against int not null check (votes_against >= 0),
  abstentions int not null check (abstentions >= 0),
  carried boolean not null,
  version int not null default 0
);
comment on table meeting.motion is 'Biểu quyết giơ tay tại hội nghị: nội dung, tán thành, không tán thành, không có ý kiến';
create index on meeting.motion (meeting_id);

create table meeting.photo (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  evidence_id bigint not null references evidence.evidence,
  caption text not null check (caption <> ''),
  credit text
);
comment on table meeting.photo is 'Ảnh hội nghị và chú thích';
create index on meeting.photo (meeting_id);

create table meeting.adoption (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting on delete cascade,
  what text not null,
  label text not null check (label <> ''),
  link text not null,
  adopted_at timestamptz not null,
  unique (meeting_id, what)
);
comment on table meeting.adoption is 'Văn bản được hội nghị thông qua thành phiên bản chính thức';
