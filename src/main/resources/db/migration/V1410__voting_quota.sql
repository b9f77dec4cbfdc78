-- How many awards a bloc of a size may propose. The most specific row in force wins: bloc, province, all.
create table voting.quota (
  id bigint generated always as identity primary key,
  province_code text,
  bloc_id bigint references bloc.bloc,
  members_from int not null check (members_from > 0),
  members_to int not null check (members_to >= members_from),
  flags int not null check (flags >= 0),
  certificates_low int not null check (certificates_low between 0 and 100),
  certificates_high int not null check (certificates_high between certificates_low and 100),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  certainty text not null,
  blocks boolean not null default false,
  version int not null default 0,
  check (province_code is null or bloc_id is null)
);
comment on table voting.quota is 'Chỉ tiêu đề nghị khen thưởng theo số thành viên: số cờ, tỷ lệ bằng khen (phần trăm)';
comment on column voting.quota.blocks is 'Vượt chỉ tiêu thì chặn; mặc định chỉ nhắc vì chưa có văn bản kiểm chứng';

insert into voting.quota (members_from, members_to, flags, certificates_low, certificates_high, valid, source, certainty)
values (1, 999, 1, 20, 50, daterange(null, null),
  'Thực tế các khối đã đề nghị (báo chí): một cờ mỗi khối, bằng khen khoảng 20–50% số thành viên', 'UNVERIFIED');
