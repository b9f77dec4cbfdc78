-- Reports of the units to the bloc and of the bloc to the Board.
create schema work;
comment on schema work is 'Thực hiện trong năm: báo cáo, hoạt động chung, mô hình, kiểm tra, ý kiến chỉ đạo';

create table work.report (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  kind text not null check (kind in ('MIDYEAR', 'YEAR_END', 'ACTIVITY', 'INSPECTION')),
  unit_id bigint references unit.unit,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'RETURNED')),
  strengths text not null default '',
  weaknesses text not null default '',
  tasks text not null default '',
  proposals text not null default '',
  version int not null default 0
);
comment on table work.report is 'Báo cáo của đơn vị gửi khối; đơn vị trống là báo cáo của khối gửi Ban Thi đua - Khen thưởng';
create unique index report_once on work.report (year_id, kind, coalesce(unit_id, 0))
  where kind in ('MIDYEAR', 'YEAR_END');

create table work.report_sending (
  report_id bigint not null references work.report,
  number int not null check (number > 0),
  texts jsonb not null,
  facts jsonb not null,
  sent_at timestamptz not null,
  sent_by text not null,
  due_on date,
  late_days int not null check (late_days >= 0),
  returned_at timestamptz,
  returned_by text,
  return_reason text,
  primary key (report_id, number),
  check ((returned_at is null) = (return_reason is null))
);
comment on table work.report_sending is 'Mỗi lần gửi báo cáo: nội dung được giữ nguyên, thời điểm nhận, số ngày chậm, lý do trả lại nếu có';
