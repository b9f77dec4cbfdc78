-- The file a score table is about to be taken from.
create table scoring.table_file (
  year_id bigint not null references year.bloc_year,
  account_id bigint not null,
  name text not null,
  content bytea not null,
  kept_at timestamptz not null,
  primary key (year_id, account_id)
);
comment on table scoring.table_file is 'Tệp Word, Excel đang xem thử trước khi đưa vào dự thảo bảng điểm; mỗi người một tệp mỗi năm, giữ một ngày';
