-- What each unit registers to reach, and the tasks it is judged by.
create table pledge.registrable_award (
  code text primary key,
  name text not null,
  family text not null check (family in ('TITLE', 'FORM')),
  recipient text not null check (recipient in ('COLLECTIVE', 'INDIVIDUAL')),
  position int not null,
  valid_from date not null,
  valid_to date,
  source text not null
);
comment on table pledge.registrable_award is 'Danh hiệu thi đua, hình thức khen thưởng được đăng ký; có thời hạn hiệu lực';

insert into pledge.registrable_award (code, name, family, recipient, position, valid_from, source)
select code, name, family, recipient, row_number() over (), date '2014-06-01',
  'Luật Thi đua, khen thưởng'
from (values
  ('FLAG_GOVERNMENT', 'Cờ thi đua của Chính phủ', 'TITLE', 'COLLECTIVE'),
  ('FLAG_PROVINCE', 'Cờ thi đua của bộ, ban, ngành, tỉnh', 'TITLE', 'COLLECTIVE'),
  ('TTLDXS', 'Tập thể lao động xuất sắc', 'TITLE', 'COLLECTIVE'),
  ('TTLDTT', 'Tập thể lao động tiên tiến', 'TITLE', 'COLLECTIVE'),
  ('CERTIFICATE_PM', 'Bằng khen của Thủ tướng Chính phủ', 'FORM', 'COLLECTIVE'),
  ('CERTIFICATE_PROVINCE', 'Bằng khen của tỉnh', 'FORM', 'COLLECTIVE'),
  ('CSTD_TOAN_QUOC', 'Chiến sĩ thi đua toàn quốc', 'TITLE', 'INDIVIDUAL'),
  ('CSTD_TINH', 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh', 'TITLE', 'INDIVIDUAL'),
  ('CSTD_CO_SO', 'Chiến sĩ thi đua cơ sở', 'TITLE', 'INDIVIDUAL'),
  ('LDTT', 'Lao động tiên tiến', 'TITLE', 'INDIVIDUAL'),
  ('CERTIFICATE_PROVINCE_PERSON', 'Bằng khen của tỉnh cho cá nhân', 'FORM', 'INDIVIDUAL'),
  ('COMMENDATION_LETTER', 'Giấy khen', 'FORM', 'INDIVIDUAL')
) as a (code, name, family, recipient);

create table pledge.registration (
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  note text,
  sent_at timestamptz,
  sent_by text,
  late boolean not null default false,
  version int not null default 0,
  primary key (year_id, unit_id)
);
comment on table pledge.registration is 'Đăng ký thi đua của đơn vị trong năm';

create table pledge.registration_award (
  year_id bigint not null,
  unit_id bigint not null,
  code text not null references pledge.registrable_award,
  quantity int not null default 1 check (quantity between 1 and 100000),
  note text,
  primary key (year_id, unit_id, code),
  foreign key (year_id, unit_id) references pledge.registration
);
comment on table pledge.registration_award is 'Danh hiệu, hình thức khen thưởng đăng ký và số lượng';

create table pledge.registration_model (
  id bigint generated always as identity primary key,
  year_id bigint not null,
  unit_id bigint not null,
  name text not null check (length(name) between 1 and 500),
  content text,
  foreign key (year_id, unit_id) references pledge.registration
);
create index on pledge.registration_model (year_id, unit_id);
comment on table pledge.registration_model is 'Mô hình mới, cách làm hay đơn vị đăng ký';

create table pledge.registration_change (
  id bigint generated always as identity primary key,
  year_id bigint not null,
  unit_id bigint not null,
  content jsonb not null,
  reason text,
  changed_by text not null,
  changed_at timestamptz not null,
  foreign key (year_id, unit_id) references pledge.registration
);
create index on pledge.registration_change (year_id, unit_id);
create trigger registration_change_append_only before update or delete on pledge.registration_change
  for each row execute function pledge.refuse_change();
comment on table pledge.registration_change is 'Mỗi lần lưu đăng ký là một bản; sau khi đã ký giao ước phải có lý do';

create table pledge.key_task (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  unit_id bigint references unit.unit,
  text text not null check (length(text) between 1 and 2000),
  due date,
  with_council boolean not null default false,
  on_time text check (on_time in ('GOOD', 'FAIR', 'POOR')),
  quality text check (quality in ('GOOD', 'FAIR', 'POOR')),
  effect text check (effect in ('GOOD', 'FAIR', 'POOR')),
  comment text,
  judged_by text,
  judged_at timestamptz,
  version int not null default 0,
  check ((judged_at is null) = (on_time is null or quality is null or effect is null))
);
create index on pledge.key_task (year_id, unit_id);
comment on table pledge.key_task is 'Nhiệm vụ trọng tâm của đơn vị, hoặc của khối khi unit_id trống; chấm theo thời gian, chất lượng, hiệu quả';
