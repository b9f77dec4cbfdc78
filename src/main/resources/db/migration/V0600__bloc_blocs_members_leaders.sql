-- Blocs in time: names, acts, members by year, leader terms. A range is [first day, day after the last).
create schema bloc;
comment on schema bloc is 'Khối, cụm thi đua: tên, văn bản, thành viên theo năm, Khối trưởng, cờ luân lưu, bàn giao';

create table bloc.bloc (
  id bigint generated always as identity primary key,
  type text not null check (type in ('KHOI', 'CUM')),
  number int check (number > 0),
  province_code text not null references unit.province,
  existence daterange not null default daterange(null, null),
  version int not null default 0
);
comment on table bloc.bloc is 'Khối hoặc cụm thi đua; tỉnh là tỉnh lúc thành lập, tỉnh kế thừa được suy ra theo ngày';
create index on bloc.bloc (province_code);

create table bloc.bloc_name (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  name text not null check (name <> ''),
  use text not null check (use in ('LEAD', 'SHORT', 'ALIAS', 'OLD', 'ALIAS_AFTER_ADVICE', 'SPELLING_VARIANT')),
  valid daterange not null check (not isempty(valid)),
  source text,
  constraint bloc_one_lead_name exclude using gist (bloc_id with =, valid with &&) where (use = 'LEAD')
);
comment on table bloc.bloc_name is 'Các tên của khối theo thời gian; mỗi thời điểm một tên chính';
create index on bloc.bloc_name (bloc_id);
create index bloc_name_search on bloc.bloc_name using gin (shared.fold(name) public.gin_trgm_ops);

create table bloc.bloc_act (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  number text not null,
  act_date date not null,
  issuer text not null,
  title text not null,
  valid daterange not null check (not isempty(valid)),
  version int not null default 0,
  constraint bloc_act_once unique (bloc_id, number, act_date)
);
comment on table bloc.bloc_act is 'Văn bản thành lập, kiện toàn, quy định hoạt động của khối; có thời gian hiệu lực';

create table bloc.rename_advice (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  advised_on date not null,
  adviser text not null,
  advice text not null,
  proposed_name text not null,
  status text not null default 'ADVISED' check (status in ('ADVISED', 'ADOPTED', 'DECLINED')),
  answered_on date,
  answer text,
  version int not null default 0
);
comment on table bloc.rename_advice is 'Góp ý của Ban Thi đua - Khen thưởng về đổi tên khối';
create index on bloc.rename_advice (bloc_id);

create table bloc.member_list (
  bloc_id bigint not null references bloc.bloc,
  year int not null check (year between 1945 and 2100),
  stated_count int check (stated_count > 0),
  copied_from int,
  version int not null default 0,
  primary key (bloc_id, year)
);
comment on table bloc.member_list is 'Danh sách thành viên của khối trong một năm; số lượng nêu trong văn bản để đối chiếu';

create table bloc.membership (
  id bigint generated always as identity primary key,
  bloc_id bigint not null,
  year int not null,
  unit_id bigint not null references unit.unit,
  ordinal int not null check (ordinal > 0),
  joined_on date,
  left_on date,
  succeeds bigint references unit.unit,
  foreign key (bloc_id, year) references bloc.member_list,
  constraint membership_once unique (bloc_id, year, unit_id),
  constraint membership_order unique (bloc_id, year, ordinal) deferrable initially deferred,
  check (left_on is null or joined_on is null or joined_on <= left_on)
);
comment on table bloc.membership is 'Đơn vị là thành viên của khối trong một năm; kế thừa thành viên cũ nào';
create index on bloc.membership (unit_id);

create table bloc.left_out (
  id bigint generated always as identity primary key,
  bloc_id bigint not null,
  year int not null,
  unit_id bigint not null references unit.unit,
  reason text not null check (reason <> ''),
  foreign key (bloc_id, year) references bloc.member_list,
  constraint left_out_once unique (bloc_id, year, unit_id)
);
comment on table bloc.left_out is 'Thành viên cũ không còn trong danh sách năm này theo quyết định của Ban, kèm lý do';

create table bloc.leader_term (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  unit_id bigint not null references unit.unit,
  role text not null check (role in ('LEADER', 'DEPUTY')),
  place int not null default 1 check (place > 0),
  for_year int not null,
  term daterange not null check (not isempty(term)),
  representative text,
  basis text,
  version int not null default 0,
  check (role = 'DEPUTY' or place = 1),
  constraint one_leader_at_a_time exclude using gist (bloc_id with =, term with &&) where (role = 'LEADER'),
  constraint one_deputy_a_place exclude using gist (bloc_id with =, place with =, term with &&) where (role = 'DEPUTY'),
  constraint one_leading_role_a_unit exclude using gist (bloc_id with =, unit_id with =, term with &&)
);
comment on table bloc.leader_term is 'Nhiệm kỳ Khối trưởng, Khối phó của đơn vị; mỗi thời điểm một Khối trưởng';
create index on bloc.leader_term (bloc_id, for_year);
create index on bloc.leader_term (unit_id);

-- Every bloc as it was on a day: the leading name that held then, else the last before, else the first.
create function bloc.as_of(day date)
  returns table (id bigint, type text, number int, province text, base_province text, name text, began date, ended date)
  language sql stable parallel safe as $$
  select b.id, b.type, b.number, unit.province_on(b.province_code, day), b.province_code, n.name,
         lower(b.existence), upper(b.existence)
    from bloc.bloc b
    cross join lateral (
      select x.name from bloc.bloc_name x where x.bloc_id = b.id and x.use = 'LEAD'
       order by x.valid @> day desc, coalesce(lower(x.valid) <= day, true) desc,
                case when lower(x.valid) <= day then lower(x.valid) end desc nulls last, lower(x.valid) nulls first
       limit 1) n
$$;
