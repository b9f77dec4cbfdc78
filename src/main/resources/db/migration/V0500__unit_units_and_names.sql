-- Units, provinces and kinds, all in time. A range is [first day, day after the last); unbounded below where the beginning is not known.
create schema unit;
comment on schema unit is 'Đơn vị: tên theo thời gian, tỉnh, loại, biến động và kế thừa';

create table unit.province (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  existence daterange not null default daterange(null, null),
  version int not null default 0
);
comment on table unit.province is 'Tỉnh, thành phố trực thuộc trung ương; khoảng thời gian tồn tại';

create table unit.province_name (
  id bigint generated always as identity primary key,
  province_code text not null references unit.province,
  name text not null,
  city boolean not null default false,
  valid daterange not null default daterange(null, null),
  constraint province_one_name exclude using gist (province_code with =, valid with &&)
);
comment on table unit.province_name is 'Tên tỉnh, thành phố theo thời gian; mỗi thời điểm một tên';

create table unit.province_succession (
  id bigint generated always as identity primary key,
  predecessor text not null references unit.province,
  successor text not null references unit.province,
  effective_on date not null,
  act_number text,
  certainty text not null check (certainty in ('VERIFIED', 'PRESS', 'SECONDARY', 'UNVERIFIED')),
  source text not null,
  check (predecessor <> successor),
  unique (predecessor)
);
comment on table unit.province_succession is 'Sáp nhập tỉnh: tỉnh cũ, tỉnh kế thừa, ngày hiệu lực, độ chắc chắn và nguồn';

-- The province that stands for this one on a day: itself, or what it was merged into.
create function unit.province_on(start text, day date) returns text language sql stable parallel safe as $$
  with recursive chain (code, depth) as (
    select start, 0
    union all
    select s.successor, c.depth + 1
      from chain c join unit.province_succession s on s.predecessor = c.code and s.effective_on <= day
     where c.depth < 10)
  select code from chain order by depth desc limit 1
$$;

create table unit.kind (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  name text not null,
  sector text not null check (sector in ('PARTY', 'STATE', 'FRONT', 'PUBLIC_SERVICE', 'LOCALITY', 'ENTERPRISE', 'CENTRAL', 'ARMED_FORCES')),
  ordinal int not null,
  in_use boolean not null default true,
  version int not null default 0
);
comment on table unit.kind is 'Danh mục loại đơn vị dùng chung toàn quốc';

create table unit.unit (
  id bigint generated always as identity primary key,
  existence daterange not null default daterange(null, null),
  version int not null default 0
);
comment on table unit.unit is 'Đơn vị (cơ quan, trường, xã, doanh nghiệp…); khoảng thời gian tồn tại';

create table unit.unit_name (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit.unit,
  kind text not null references unit.kind,
  name text not null check (name <> ''),
  short_name text,
  valid daterange not null check (not isempty(valid)),
  constraint unit_one_official_name exclude using gist (unit_id with =, valid with &&)
);
comment on table unit.unit_name is 'Tên chính thức và loại của đơn vị theo thời gian; mỗi thời điểm một tên';
create index unit_name_search on unit.unit_name using gin (shared.fold(name) public.gin_trgm_ops);

create table unit.unit_alias (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit.unit,
  alias text not null check (alias <> ''),
  unique (unit_id, alias)
);
comment on table unit.unit_alias is 'Tên khác dùng để tìm kiếm, không in trên văn bản';

create table unit.unit_province (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit.unit,
  province_code text not null references unit.province,
  valid daterange not null check (not isempty(valid)),
  constraint unit_one_province exclude using gist (unit_id with =, valid with &&)
);
comment on table unit.unit_province is 'Đơn vị thuộc tỉnh nào theo thời gian; khi tỉnh sáp nhập, tỉnh kế thừa thay tỉnh cũ';
create index on unit.unit_province (province_code);

create table unit.unit_event (
  id bigint generated always as identity primary key,
  type text not null check (type in ('ESTABLISH', 'RENAME', 'MERGE_INTO', 'CONSOLIDATE', 'DIVIDE', 'SPLIT_OFF', 'DISSOLVE', 'MOVE_BLOC')),
  effective_on date not null,
  act_number text not null,
  act_date date not null,
  act_issuer text not null,
  act_title text,
  detail text not null,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table unit.unit_event is 'Biến động tổ chức của đơn vị, kèm văn bản quyết định';

create table unit.unit_event_part (
  event_id bigint not null references unit.unit_event,
  unit_id bigint not null references unit.unit,
  part text not null check (part in ('SUBJECT', 'PREDECESSOR', 'SUCCESSOR')),
  primary key (event_id, unit_id, part)
);
comment on table unit.unit_event_part is 'Đơn vị nào có mặt trong biến động, với tư cách gì';
create index on unit.unit_event_part (unit_id);

create table unit.succession (
  event_id bigint not null references unit.unit_event,
  predecessor bigint not null references unit.unit,
  successor bigint not null references unit.unit,
  principal boolean not null,
  primary key (event_id, predecessor, successor),
  check (predecessor <> successor)
);
comment on table unit.succession is 'Kế thừa giữa các đơn vị; cờ principal đánh dấu đơn vị kế thừa chính';
create unique index succession_one_principal on unit.succession (predecessor) where principal;
create index on unit.succession (successor);

create table unit.representative (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit.unit,
  position text not null,
  honorific text not null default 'đồng chí',
  post_nominal text,
  valid daterange not null check (not isempty(valid)),
  version int not null default 0,
  constraint representative_once exclude using gist (unit_id with =, position with =, valid with &&)
);
comment on table unit.representative is 'Người đại diện đơn vị theo chức vụ và thời gian; không lưu tên người';

-- Every unit as it was on a day: the name that held then, else the last one before, else the first one ever.
create function unit.as_of(day date)
  returns table (id bigint, kind text, name text, short_name text, province text, began date, ended date)
  language sql stable parallel safe as $$
  select u.id, n.kind, n.name, n.short_name, unit.province_on(p.province_code, day), lower(u.existence), upper(u.existence)
    from unit.unit u
    cross join lateral (
      select x.kind, x.name, x.short_name from unit.unit_name x where x.unit_id = u.id
       order by x.valid @> day desc, coalesce(lower(x.valid) <= day, true) desc,
                case when lower(x.valid) <= day then lower(x.valid) end desc nulls last, lower(x.valid) nulls first
       limit 1) n
    cross join lateral (
      select y.province_code from unit.unit_province y where y.unit_id = u.id
       order by y.valid @> day desc, coalesce(lower(y.valid) <= day, true) desc,
                case when lower(y.valid) <= day then lower(y.valid) end desc nulls last, lower(y.valid) nulls first
       limit 1) p
$$;
