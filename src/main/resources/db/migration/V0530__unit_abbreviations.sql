-- What people type for short; search expands it. Local lists may grow.
create table unit.abbreviation (
  short text primary key check (short <> ''),
  meaning text not null check (meaning <> '')
);
comment on table unit.abbreviation is 'Chữ viết tắt được mở rộng khi tìm kiếm';

insert into unit.abbreviation (short, meaning) values
  ('TĐKT', 'thi đua khen thưởng'),
  ('PTTĐ', 'phong trào thi đua'),
  ('TUV', 'Tỉnh ủy viên'),
  ('TU', 'Tỉnh ủy'),
  ('VPTU', 'Văn phòng Tỉnh ủy'),
  ('BTC', 'Ban Tổ chức'),
  ('BTG', 'Ban Tuyên giáo'),
  ('BDV', 'Ban Dân vận'),
  ('BNC', 'Ban Nội chính'),
  ('BTV', 'Ban Thường vụ'),
  ('UBKT', 'Ủy ban Kiểm tra'),
  ('UBND', 'Ủy ban nhân dân'),
  ('HĐND', 'Hội đồng nhân dân'),
  ('MTTQ', 'Mặt trận Tổ quốc'),
  ('UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'),
  ('ĐUK', 'Đảng ủy Khối'),
  ('LĐLĐ', 'Liên đoàn Lao động'),
  ('LHPN', 'Liên hiệp Phụ nữ'),
  ('CCB', 'Cựu chiến binh'),
  ('BHXH', 'Bảo hiểm xã hội'),
  ('PTTH', 'Phát thanh và Truyền hình');
