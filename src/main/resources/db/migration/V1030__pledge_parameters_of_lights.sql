-- The dated parameters of the traffic lights; provinces and blocs may set others.
insert into rule.parameter
  (code, heading, ordinal, label, type, unit, default_value, default_certainty, default_source, min_value, max_value, options) values
  ('pledge.paceGreen', 'Chỉ tiêu giao ước', 700, 'Đến 30/6 có từ bao nhiêu phần trăm mức cả năm là đúng tiến độ (đèn xanh)', 'INTEGER', '%', '50', 'DESIGN', 'Mặc định: nửa năm, nửa chỉ tiêu', 1, 100, '{}'),
  ('pledge.paceAmber', 'Chỉ tiêu giao ước', 710, 'Đến 30/6 dưới bao nhiêu phần trăm mức cả năm là có nguy cơ (đèn đỏ)', 'INTEGER', '%', '30', 'DESIGN', 'Mặc định của chương trình', 0, 100, '{}'),
  ('pledge.rounding', 'Chỉ tiêu giao ước', 720, 'Tỷ lệ của một số nhỏ đổi ra số cần đạt: làm tròn lên, thông thường hay xuống', 'CHOICE', '', 'CEILING', 'DESIGN', 'Mặc định: 95% của 12 là 11,4, cần 12', null, null, '{CEILING,HALF_UP,FLOOR}');
