create schema evidence;
comment on schema evidence is 'Minh chứng, tệp';

create table evidence.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  first_kept_at timestamptz not null
);
comment on table evidence.file is 'Tệp theo nội dung: mỗi nội dung lưu một lần trong thư mục dữ liệu, tên tệp là mã băm SHA-256';

create table evidence.evidence (
  id bigint generated always as identity primary key,
  sha256 text not null references evidence.file,
  unit_id bigint,
  bloc_id bigint,
  year_id bigint,
  name text not null check (name <> ''),
  title text not null check (title <> ''),
  document_number text,
  document_date date,
  note text,
  kept_by_account bigint,
  kept_by text not null,
  kept_at timestamptz not null
);
comment on table evidence.evidence is 'Minh chứng: tệp đã nộp, của đơn vị nào, cho khối và năm nào; đơn vị, khối, năm là số hiệu vì các bảng ấy ở phía trên';
create index on evidence.evidence (sha256);
create index on evidence.evidence (year_id);
