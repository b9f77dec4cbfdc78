-- What guards the door: failed sign-ins, tokens of programs, the one invitation to the first administrator.
create table access.failed_sign_in (
  id bigint generated always as identity primary key,
  name text not null,
  address text not null,
  at timestamptz not null
);
create index failed_sign_in_of_name on access.failed_sign_in (name, at);
create index failed_sign_in_of_address on access.failed_sign_in (address, at);
create index failed_sign_in_at on access.failed_sign_in (at);
comment on table access.failed_sign_in is 'Các lần đăng nhập sai gần đây, để bắt chờ; xóa sau một ngày';

create table access.api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references access.account,
  label text not null check (length(label) between 1 and 100),
  scope text not null check (scope in ('READ', 'WRITE')),
  hash bytea not null unique check (length(hash) = 32),
  created_at timestamptz not null,
  expires_on date not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_of_account on access.api_token (account_id);
comment on table access.api_token is 'Khóa API: chỉ giữ mã băm; expires_on là ngày cuối còn hiệu lực';

create table access.invitation (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table access.invitation is 'Đường dẫn dùng một lần để tạo quản trị hệ thống đầu tiên';
