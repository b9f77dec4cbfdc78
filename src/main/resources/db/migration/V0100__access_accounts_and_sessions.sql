-- Who may sign in, what each account has been granted and where, and the sessions under way.
create schema access;
comment on schema access is 'Tài khoản, vai trò, phiên làm việc';

create table access.account (
  id bigint generated always as identity primary key,
  name text not null check (name ~ '^[a-z0-9][a-z0-9._@-]{1,79}$'),
  display_name text not null check (length(display_name) between 1 and 200),
  password_hash text,
  must_change boolean not null default false,
  disabled boolean not null default false,
  demo_group text,
  demo_order int not null default 0,
  created_at timestamptz not null,
  version int not null default 0,
  constraint account_name_once unique (name)
);
comment on table access.account is 'Tài khoản đăng nhập; tên hiển thị là chức danh, không phải họ tên. demo_group chỉ có ở tài khoản trình diễn';

create table access.role_grant (
  id bigint generated always as identity primary key,
  account_id bigint not null references access.account,
  role text not null check (role in ('UNIT_OFFICER', 'UNIT_HEAD', 'LEADER_SECRETARY', 'LEADER_HEAD', 'CHECK_TEAM',
    'TELLER', 'OVERSEER', 'BOARD_OFFICER', 'BOARD_HEAD', 'COUNCIL_MEMBER', 'CHAIRMAN', 'ADMIN')),
  unit_id bigint,
  bloc_id bigint,
  province text,
  valid daterange not null check (not isempty(valid)),
  granted_at timestamptz not null,
  revoked_at timestamptz,
  constraint scope_fits_role check (num_nonnulls(unit_id, bloc_id, province) = case when role = 'ADMIN' then 0 else 1 end),
  constraint grant_not_twice exclude using gist (account_id with =, role with =,
    (coalesce(unit_id, 0)) with =, (coalesce(bloc_id, 0)) with =, (coalesce(province, '')) with =, valid with &&)
    where (revoked_at is null)
);
create index role_grant_of_account on access.role_grant (account_id);
create index role_grant_of_unit on access.role_grant (unit_id);
create index role_grant_of_bloc on access.role_grant (bloc_id);
comment on table access.role_grant is 'Vai trò của tài khoản kèm phạm vi (đơn vị, khối hoặc tỉnh) và thời hạn';

-- The tables of Spring Session; principal_name holds the account's id.
create table access.spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);
comment on table access.spring_session is 'Phiên làm việc; principal_name là mã tài khoản';

create table access.spring_session_attributes (
  session_primary_id char(36) not null references access.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
comment on table access.spring_session_attributes is 'Giá trị trong phiên làm việc';
