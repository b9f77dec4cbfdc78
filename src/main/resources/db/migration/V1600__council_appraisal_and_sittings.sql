-- The Board's appraisal, what other bodies say, and the Council's sittings.
create schema council;
comment on schema council is 'Thẩm định của Ban Thi đua - Khen thưởng, ý kiến cơ quan liên quan, phiên họp Hội đồng';

create table council.appraisal (
  item_id bigint primary key references award.proposal_item,
  verdict text not null check (verdict in ('PASS', 'CHANGE', 'NOT_ELIGIBLE', 'RETURN')),
  reason text,
  changed_award text references award.award_type,
  changed_reason_line text,
  appraised_on date not null,
  appraised_by text not null,
  version int not null,
  check (verdict = 'PASS' or reason is not null),
  check (verdict <> 'CHANGE' or changed_award is not null or changed_reason_line is not null)
);
comment on table council.appraisal is 'Kết quả thẩm định từng trường hợp: đủ điều kiện, điều chỉnh, không đủ điều kiện, trả lại (có lý do)';

create table council.appraisal_report (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references award.proposal,
  body text not null check (body <> ''),
  signed_on date,
  superseded_reason text,
  version int not null,
  check (superseded_reason is null or signed_on is not null)
);
comment on table council.appraisal_report is 'Báo cáo thẩm định trình Hội đồng; đã ký thì không sửa, thẩm định lại thì lập báo cáo mới';
create unique index on council.appraisal_report (proposal_id) where superseded_reason is null;

create table council.opinion (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references award.proposal,
  body_name text not null check (body_name <> ''),
  subject text not null check (subject <> ''),
  asked_on date not null,
  due_on date not null check (due_on >= asked_on),
  answer text check (answer in ('NO_OBJECTION', 'OBJECTION')),
  answer_text text,
  answer_document text,
  answered_on date,
  version int not null default 0,
  check ((answer is null) = (answered_on is null)),
  check (answer is distinct from 'OBJECTION' or answer_text is not null)
);
comment on table council.opinion is 'Ý kiến cơ quan được hỏi; quá hạn mà không trả lời thì ghi là không có ý kiến';
create index on council.opinion (proposal_id);

create table council.sitting (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  proposal_id bigint not null references award.proposal,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'CLOSED', 'SUPERSEDED')),
  held_on date not null,
  place text,
  members int not null check (members > 0),
  present int not null default 0 check (present >= 0 and present <= members),
  in_writing int not null default 0 check (in_writing >= 0 and present + in_writing <= members),
  chair text not null check (chair <> ''),
  secretary text not null check (secretary <> ''),
  posted_from date,
  posted_at text,
  discussion text,
  minutes text not null default '',
  superseded_reason text,
  version int not null default 0,
  check (state <> 'SUPERSEDED' or superseded_reason is not null)
);
comment on table council.sitting is 'Phiên họp Hội đồng: tổng số thành viên, có mặt, xin ý kiến bằng văn bản, thời gian công khai';
create index on council.sitting (proposal_id);

create table council.sitting_vote (
  sitting_id bigint not null references council.sitting,
  item_id bigint not null references award.proposal_item,
  secret boolean not null,
  issued int not null check (issued >= 0),
  agree int not null check (agree >= 0),
  disagree int not null check (disagree >= 0),
  invalid int not null check (invalid >= 0),
  not_returned int not null check (not_returned >= 0),
  num int not null,
  den int not null,
  strict boolean not null,
  source text not null,
  certainty text not null,
  agreed boolean not null,
  explanation text not null,
  primary key (sitting_id, item_id),
  check (issued = agree + disagree + invalid + not_returned)
);
comment on table council.sitting_vote is 'Kết quả bỏ phiếu của Hội đồng cho từng trường hợp, kèm tỷ lệ và căn cứ đã áp dụng';
