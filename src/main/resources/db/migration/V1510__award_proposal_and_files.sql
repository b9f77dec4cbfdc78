-- The bloc's proposal. A return keeps the version sent and opens the next one.
create table award.proposal (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  no int not null check (no > 0),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN')),
  signer_position text,
  grounds text not null default '',
  submitted_at timestamptz,
  submitted_by text,
  return_reason text,
  returned_at timestamptz,
  previous_id bigint references award.proposal,
  version int not null default 0,
  unique (year_id, no),
  check (state not in ('RETURNED', 'WITHDRAWN') or return_reason is not null),
  check (state = 'DRAFT' or submitted_at is not null)
);
comment on table award.proposal is 'Đề nghị khen thưởng của khối, mỗi lần trình một phiên bản; bản bị trả lại hoặc được rút được giữ nguyên';
create unique index proposal_one_alive on award.proposal (year_id) where state in ('DRAFT', 'SUBMITTED');

create table award.proposal_item (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references award.proposal,
  ordinal int not null,
  award_code text not null references award.award_type,
  wording text not null check (wording <> ''),
  conferrer text not null check (conferrer <> ''),
  unit_id bigint references unit.unit,
  unnamed_count int check (unnamed_count > 0),
  recipient_name text not null check (recipient_name <> ''),
  reason_line text not null check (reason_line <> ''),
  votes int check (votes >= 0),
  votes_of int check (votes_of >= votes),
  round_id bigint references voting.round,
  special_campaign text,
  copied_from bigint references award.proposal_item,
  version int not null default 0,
  check ((unit_id is null) <> (unnamed_count is null))
);
comment on table award.proposal_item is 'Một trường hợp được đề nghị: đơn vị, hoặc số lượng tập thể nguồn không nêu tên';
comment on column award.proposal_item.special_campaign is 'Đợt thi đua đặc biệt, chuyên đề: ngoài chỉ tiêu hằng năm';
create index on award.proposal_item (proposal_id);

create table award.paper_rule (
  id bigint generated always as identity primary key,
  award_code text references award.award_type,
  kind text not null,
  blocks boolean not null,
  article text not null,
  certainty text not null,
  valid daterange not null check (not isempty(valid))
);
comment on table award.paper_rule is 'Thành phần hồ sơ bắt buộc; không ghi danh hiệu là áp dụng cho tất cả';

insert into award.paper_rule (award_code, kind, blocks, article, certainty, valid) values
  (null, 'SUBMISSION', true, 'Luật Thi đua, khen thưởng 2022, Điều 84', 'VERIFIED', daterange(null, null)),
  (null, 'MINUTES', true, 'Luật Thi đua, khen thưởng 2022, Điều 84', 'VERIFIED', daterange(null, null)),
  (null, 'ACHIEVEMENT_REPORT', true, 'Luật Thi đua, khen thưởng 2022, Điều 84', 'VERIFIED', daterange(null, null)),
  (null, 'UNIT_SUBMISSION', false, 'Quy trình đề nghị khen thưởng của tỉnh', 'UNVERIFIED', daterange(null, null)),
  ('FLAG_PROVINCE', 'SCORE_TABLE', false, 'Theo nếp hồ sơ cờ thi đua của khối', 'REPEALED', daterange(null, null)),
  ('FLAG_PROVINCE', 'BALLOT_RESULT', false, 'Theo nếp hồ sơ cờ thi đua của khối', 'REPEALED', daterange(null, null)),
  ('FLAG_GOVERNMENT', 'SCORE_TABLE', false, 'Theo nếp hồ sơ cờ thi đua của khối', 'REPEALED', daterange(null, null)),
  ('FLAG_GOVERNMENT', 'BALLOT_RESULT', false, 'Theo nếp hồ sơ cờ thi đua của khối', 'REPEALED', daterange(null, null));

create table award.paper (
  id bigint generated always as identity primary key,
  item_id bigint not null references award.proposal_item,
  kind text not null check (kind in (
    'SUBMISSION', 'MINUTES', 'ACHIEVEMENT_REPORT', 'UNIT_SUBMISSION', 'SCORE_TABLE', 'BALLOT_RESULT', 'INITIATIVE',
    'OTHER')),
  title text not null check (title <> ''),
  document text,
  evidence_id bigint,
  added_on date not null,
  added_by text not null,
  dropped_on date,
  drop_reason text,
  check (document is not null or evidence_id is not null),
  check (dropped_on is null or drop_reason is not null)
);
comment on table award.paper is 'Giấy tờ trong hồ sơ khen thưởng: tệp, hoặc số ký hiệu của bản giấy; rút ra thì ghi lý do';
create index on award.paper (item_id);
