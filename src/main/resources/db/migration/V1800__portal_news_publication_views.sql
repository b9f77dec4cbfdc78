create schema portal;
comment on schema portal is 'Trang công khai';

create table portal.news_item (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  year_id bigint not null references year.bloc_year,
  title text not null check (length(title) between 1 and 300),
  body text not null check (length(body) <= 50000),
  event_date date,
  author_unit bigint references unit.unit,
  author text,
  source text,
  source_views int check (source_views >= 0),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz,
  published_on date,
  withdraw_reason text,
  written_by text not null,
  written_at timestamptz not null,
  version int not null default 1,
  check (state <> 'DRAFT' or (published_at is null and published_on is null)),
  check (state = 'DRAFT' or published_at is not null or source is not null),
  check (state <> 'WITHDRAWN' or withdraw_reason is not null)
);
comment on table portal.news_item is 'Tin, bài của khối: ngày diễn ra sự việc và thời điểm đăng là hai việc khác nhau; source_views là lượt xem ở nơi đăng gốc; tin cũ của nơi khác có thể chỉ biết ngày đăng (published_on) hoặc không biết';
create index on portal.news_item (bloc_id) where state = 'PUBLISHED';
create index on portal.news_item (year_id);

create table portal.news_photo (
  id bigint generated always as identity primary key,
  news_id bigint not null references portal.news_item,
  evidence_id bigint not null references evidence.evidence,
  caption text not null check (length(caption) between 1 and 500),
  credit text
);
comment on table portal.news_photo is 'Ảnh của tin, có chú thích và nguồn ảnh; trang công khai chỉ đưa ra bản đã bỏ thông tin chụp';
create index on portal.news_photo (news_id);

create table portal.result_publication (
  year_id bigint primary key references year.bloc_year,
  published_at timestamptz not null,
  published_by text not null,
  ground text not null check (ground <> '')
);
comment on table portal.result_publication is 'Năm mà khối công khai kết quả bình xét, đề nghị khen thưởng; điểm số công khai riêng ở scoring.publication';

create table portal.page_view (
  day date not null,
  page text not null,
  views bigint not null check (views > 0),
  primary key (page, day)
);
comment on table portal.page_view is 'Lượt xem trang công khai theo ngày, không dùng cookie, không lưu người xem';
