-- Comments of the units on the drafts, remarks of the Board, and the answers to both.
create table plan.consultation_round (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  number int not null check (number >= 1),
  documents text[] not null check (cardinality(documents) >= 1),
  deadline date not null,
  letter text,
  opened_by text not null,
  opened_at timestamptz not null,
  closed_by text,
  closed_at timestamptz,
  version int not null default 0,
  unique (year_id, number)
);
create unique index one_open_round on plan.consultation_round (year_id) where closed_at is null;
comment on table plan.consultation_round is 'Đợt lấy ý kiến dự thảo; mỗi năm cùng lúc chỉ một đợt mở';

create table plan.draft_comment (
  id bigint generated always as identity primary key,
  round_id bigint not null references plan.consultation_round,
  year_id bigint not null references year.bloc_year,
  unit_id bigint not null references unit.unit,
  kind text not null check (kind in ('COMMENT', 'AGREED', 'NO_REPLY')),
  document text check (document in ('PLAN', 'REGULATION', 'PLEDGE', 'SCORE_TABLE')),
  place text,
  body text,
  late boolean not null default false,
  sent_by text not null,
  sent_at timestamptz not null,
  reply_kind text check (reply_kind in ('TIEP_THU', 'GIAI_TRINH')),
  reply text,
  replied_by text,
  replied_at timestamptz,
  version int not null default 0,
  check ((kind = 'COMMENT') = (body is not null and document is not null)),
  check ((reply_kind is null) = (reply is null)),
  check (reply_kind is null or kind = 'COMMENT')
);
create index on plan.draft_comment (round_id, unit_id);
create index on plan.draft_comment (year_id);
create unique index one_agreement on plan.draft_comment (round_id, unit_id) where kind <> 'COMMENT';
comment on table plan.draft_comment is 'Ý kiến của đơn vị, đồng ý, hoặc không có ý kiến khi hết hạn; kèm tiếp thu, giải trình';

create table plan.board_review (
  year_id bigint primary key references year.bloc_year,
  conclusion text,
  given_by text not null,
  given_at timestamptz not null,
  version int not null default 0
);
comment on table plan.board_review is 'Ban Thi đua - Khen thưởng kết thúc việc góp ý dự thảo';

create table plan.board_remark (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  document text not null check (document in ('PLAN', 'REGULATION', 'PLEDGE', 'SCORE_TABLE', 'OTHER')),
  body text not null check (length(body) between 1 and 4000),
  made_by text not null,
  made_at timestamptz not null,
  reply_kind text check (reply_kind in ('TIEP_THU', 'GIAI_TRINH')),
  reply text,
  replied_by text,
  replied_at timestamptz,
  version int not null default 0,
  check ((reply_kind is null) = (reply is null))
);
create index on plan.board_remark (year_id);
comment on table plan.board_remark is 'Góp ý của Ban Thi đua - Khen thưởng và tiếp thu, giải trình của Khối trưởng';
