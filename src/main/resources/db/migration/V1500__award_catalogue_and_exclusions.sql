-- What may be awarded, under which local wording, and what keeps a unit from an award.
create schema award;
comment on schema award is 'Điều kiện, đề nghị, hồ sơ, quyết định khen thưởng, trao thưởng, thu hồi';

create table award.award_type (
  code text primary key,
  family text not null check (family in ('TITLE', 'FORM')),
  name text not null,
  abbreviation text not null,
  collective boolean not null,
  level text not null check (level in ('STATE', 'PROVINCE', 'AGENCY', 'PARTY')),
  conferrer text not null,
  article text not null,
  certainty text not null,
  by_bloc boolean not null,
  ordinal int not null unique
);
comment on table award.award_type is 'Danh mục danh hiệu thi đua và hình thức khen thưởng';
comment on column award.award_type.by_bloc is 'Khối bình xét, đề nghị trực tiếp';

insert into award.award_type values
  ('FLAG_PROVINCE', 'TITLE', 'Cờ thi đua của tỉnh', 'Cờ tỉnh', true, 'PROVINCE', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Luật Thi đua, khen thưởng 2022, Điều 26', 'VERIFIED', true, 1),
  ('FLAG_GOVERNMENT', 'TITLE', 'Cờ thi đua của Chính phủ', 'Cờ CP', true, 'STATE', 'Thủ tướng Chính phủ', 'Luật Thi đua, khen thưởng 2022, Điều 25', 'VERIFIED', true, 2),
  ('CERTIFICATE_PROVINCE', 'FORM', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'BK tỉnh', true, 'PROVINCE', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Luật Thi đua, khen thưởng 2022, Điều 74', 'VERIFIED', true, 3),
  ('CERTIFICATE_PM', 'FORM', 'Bằng khen của Thủ tướng Chính phủ', 'BK TTg', true, 'STATE', 'Thủ tướng Chính phủ', 'Luật Thi đua, khen thưởng 2022, Điều 73', 'VERIFIED', false, 4),
  ('CERTIFICATE_PARTY', 'FORM', 'Bằng khen của Ban Thường vụ Tỉnh ủy', 'BK Tỉnh ủy', true, 'PARTY', 'Ban Thường vụ Tỉnh ủy', 'Quy định khen thưởng của Đảng', 'PRESS', true, 5),
  ('TTLDXS', 'TITLE', 'Tập thể lao động xuất sắc', 'TTLĐXS', true, 'PROVINCE', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Luật Thi đua, khen thưởng 2022, Điều 27', 'UNVERIFIED', false, 6),
  ('TTLDTT', 'TITLE', 'Tập thể lao động tiên tiến', 'TTLĐTT', true, 'AGENCY', 'Thủ trưởng cơ quan, đơn vị', 'Luật Thi đua, khen thưởng 2022, Điều 28', 'VERIFIED', false, 7),
  ('CSTD_TOAN_QUOC', 'TITLE', 'Chiến sĩ thi đua toàn quốc', 'CSTĐTQ', false, 'STATE', 'Thủ tướng Chính phủ', 'Luật Thi đua, khen thưởng 2022, Điều 21', 'VERIFIED', false, 8),
  ('CSTD_TINH', 'TITLE', 'Chiến sĩ thi đua cấp tỉnh', 'CSTĐ tỉnh', false, 'PROVINCE', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Luật Thi đua, khen thưởng 2022, Điều 22', 'VERIFIED', false, 9),
  ('CSTD_CO_SO', 'TITLE', 'Chiến sĩ thi đua cơ sở', 'CSTĐCS', false, 'AGENCY', 'Thủ trưởng cơ quan, đơn vị', 'Luật Thi đua, khen thưởng 2022, Điều 23', 'VERIFIED', false, 10),
  ('LDTT', 'TITLE', 'Lao động tiên tiến', 'LĐTT', false, 'AGENCY', 'Thủ trưởng cơ quan, đơn vị', 'Luật Thi đua, khen thưởng 2022, Điều 24', 'VERIFIED', false, 11),
  ('COMMENDATION_LETTER', 'FORM', 'Giấy khen', 'GK', true, 'AGENCY', 'Thủ trưởng cơ quan, đơn vị', 'Luật Thi đua, khen thưởng 2022, Điều 75', 'VERIFIED', true, 12);

create table award.wording (
  id bigint generated always as identity primary key,
  award_code text not null references award.award_type,
  province_code text not null,
  wording text not null check (wording <> ''),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constraint one_wording_at_a_time exclude using gist (award_code with =, province_code with =, valid with &&)
);
comment on table award.wording is 'Cách gọi của từng tỉnh, theo thời gian: “Cờ thi đua dẫn đầu khối”, “Cờ thi đua xuất sắc”';

create table award.exclusion_kind (
  code text primary key,
  sentence text not null,
  blocks boolean not null,
  article text not null,
  certainty text not null,
  ordinal int not null unique
);
comment on table award.exclusion_kind is 'Nội dung loại khỏi xét khen thưởng cần rà soát; chưa kiểm chứng thì chỉ nhắc, không chặn';

insert into award.exclusion_kind values
  ('HOLD', 'Đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm, hoặc đang xác minh khiếu nại, tố cáo', true, 'Nghị định 152/2025/NĐ-CP, Điều 4 (R-060)', 'VERIFIED', 1),
  ('DISSOLVED', 'Đơn vị đã giải thể', true, 'Thông tư 15/2025/TT-BNV (R-110)', 'VERIFIED', 2),
  ('NOT_REGISTERED', 'Không đăng ký thi đua', false, 'Quy định của tỉnh (R-049)', 'UNVERIFIED', 3),
  ('NOT_SIGNED', 'Không ký giao ước thi đua', false, 'Quy định của tỉnh (R-049)', 'UNVERIFIED', 4),
  ('ABSENT_TWICE', 'Vắng từ hai hội nghị, hoạt động chung của khối trở lên', false, 'Quy định của tỉnh', 'UNVERIFIED', 5),
  ('SCORE_SANCTION', 'Bị chế tài loại khỏi xét khen thưởng khi chấm điểm', false, 'Bảng tiêu chí chấm điểm của khối', 'DESIGN', 6),
  ('DISCIPLINE', 'Tập thể hoặc lãnh đạo đơn vị bị kỷ luật trong năm', false, 'Quy định của tỉnh', 'UNVERIFIED', 7),
  ('CORRUPTION', 'Để xảy ra vụ việc tham nhũng, tiêu cực', false, 'Quy định của tỉnh', 'UNVERIFIED', 8),
  ('ACCIDENT', 'Để xảy ra cháy, nổ hoặc tai nạn lao động nghiêm trọng', false, 'Quy định của tỉnh', 'UNVERIFIED', 9),
  ('DEBT', 'Nợ thuế, nợ ngân sách (đối với doanh nghiệp)', false, 'Quy định của tỉnh', 'UNVERIFIED', 10),
  ('TOO_NEW', 'Mới thành lập, hoạt động chưa đủ thời gian để xét', false, 'Quy định của tỉnh (R-114)', 'UNVERIFIED', 11);

create table award.exclusion_check (
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  kind text not null references award.exclusion_kind,
  found boolean not null,
  note text,
  document text,
  evidence_id bigint,
  checked_on date not null,
  checked_by text not null,
  version int not null default 0,
  primary key (year_id, unit_id, kind),
  check (not found or note is not null)
);
comment on table award.exclusion_check is 'Kết quả rà soát điều kiện của từng đơn vị trước khi bình xét; có vi phạm thì phải nêu rõ và kèm căn cứ';
