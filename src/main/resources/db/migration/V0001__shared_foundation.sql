-- What every module builds on: extensions, and the marker that tells a demonstration from a real database.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create schema shared;
comment on schema shared is 'Phần dùng chung';

-- Vietnamese without tone marks, for search; immutable so that it can be indexed.
create function shared.fold(t text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;

create table shared.installation (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('DEMO', 'REAL')),
  made_at timestamptz not null
);
comment on table shared.installation is 'Đánh dấu cơ sở dữ liệu trình diễn hay thật; ghi một lần khi khởi động đầu tiên';
