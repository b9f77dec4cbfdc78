-- The check of a year's file before the year ends, and how long its papers are kept.
create schema archive;
comment on schema archive is 'Hồ sơ lưu trữ của năm thi đua, hộp bàn giao';

create table archive.file_check (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  made int not null check (made >= 0),
  missing text[] not null,
  reason text,
  checked_at timestamptz not null,
  checked_by text not null,
  check (cardinality(missing) = 0 or reason is not null)
);
comment on table archive.file_check is 'Mỗi lần Ban Thi đua - Khen thưởng kiểm tra hồ sơ lưu trữ của năm: số tài liệu, mục còn thiếu và lý do chấp nhận';
create index on archive.file_check (year_id);
create function archive.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'kept forever: %', tg_table_name; end $$;
create trigger file_check_never_changes before update or delete on archive.file_check
  for each row execute function archive.refuse_change();

insert into rule.parameter
  (code, heading, ordinal, label, type, unit, default_value, default_certainty, default_source, min_value, max_value, options) values
  ('archive.awardState', 'Lưu trữ', 800, 'Thời hạn bảo quản hồ sơ khen thưởng của Chủ tịch nước, Thủ tướng Chính phủ (0 là vĩnh viễn)', 'INTEGER', 'năm', '0', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}'),
  ('archive.awardProvince', 'Lưu trữ', 810, 'Thời hạn bảo quản hồ sơ khen thưởng của bộ, ban, ngành, tỉnh (0 là vĩnh viễn)', 'INTEGER', 'năm', '20', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}'),
  ('archive.awardAgency', 'Lưu trữ', 820, 'Thời hạn bảo quản hồ sơ khen thưởng của người đứng đầu cơ quan, tổ chức (0 là vĩnh viễn)', 'INTEGER', 'năm', '10', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}'),
  ('archive.yearly', 'Lưu trữ', 830, 'Thời hạn bảo quản kế hoạch, báo cáo năm (0 là vĩnh viễn)', 'INTEGER', 'năm', '0', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}'),
  ('archive.halfYear', 'Lưu trữ', 840, 'Thời hạn bảo quản báo cáo 6 tháng (0 là vĩnh viễn)', 'INTEGER', 'năm', '20', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}'),
  ('archive.letters', 'Lưu trữ', 850, 'Thời hạn bảo quản công văn, giấy mời, thông báo (0 là vĩnh viễn)', 'INTEGER', 'năm', '10', 'UNVERIFIED', 'Thông tư 10/2022/TT-BNV, chưa đối chiếu', 0, 100, '{}');
