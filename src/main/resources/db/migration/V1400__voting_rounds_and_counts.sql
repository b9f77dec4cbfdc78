-- The award review of a bloc: rounds, candidates, presence, counts. A secret ballot keeps counts only:
-- no table here links a ballot to a voter, and none keeps the time of one ballot.
create schema voting;
comment on schema voting is 'Bình xét: biểu quyết, bỏ phiếu, kiểm phiếu, bầu Khối trưởng';

create table voting.round (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  purpose text not null check (purpose in (
    'FLAG', 'CERTIFICATE', 'MODEL', 'LEADER', 'DEPUTY', 'GRADE', 'RANK', 'OTHER')),
  grade text,
  title text not null check (title <> ''),
  decision text not null check (decision in ('VOTE', 'AGREEMENT', 'ACCLAMATION')),
  method text not null check (method in ('OPEN', 'SECRET', 'WRITTEN')),
  choice text not null check (choice in ('APPROVE_EACH', 'CHOOSE_K')),
  seats int check (seats > 0),
  threshold_num int not null check (threshold_num >= 0),
  threshold_den int not null check (threshold_den >= threshold_num and threshold_den > 0),
  threshold_strict boolean not null,
  threshold_base text not null check (threshold_base in (
    'MEMBERS', 'PRESENT', 'BALLOTS_CAST', 'VALID_BALLOTS')),
  quorum_num int not null check (quorum_num >= 0),
  quorum_den int not null check (quorum_den >= quorum_num and quorum_den > 0),
  self_vote boolean not null,
  tie_rule text not null check (tie_rule in (
    'SECOND_ROUND', 'HIGHER_SCORE', 'LEADER_CASTS', 'BOARD_DECIDES')),
  max_rounds int not null check (max_rounds between 1 and 5),
  basis text,
  round_no int not null default 1 check (round_no >= 1),
  follows_id bigint references voting.round,
  state text not null default 'PREPARED' check (state in ('PREPARED', 'OPEN', 'CLOSED', 'CANCELLED')),
  members int check (members > 0),
  held_on date,
  present int,
  issued int,
  valid int,
  invalid int,
  not_returned int,
  summary text not null default '',
  tie_seats int not null default 0 check (tie_seats >= 0),
  tie_settled text,
  cancel_reason text,
  confirmed_on date,
  version int not null default 0,
  check ((purpose = 'GRADE') = (grade is not null)),
  check (choice <> 'CHOOSE_K' or seats is not null),
  check (decision = 'VOTE' or method <> 'SECRET'),
  check (state <> 'CANCELLED' or cancel_reason is not null),
  check (issued is null or issued = valid + invalid + not_returned)
);
comment on table voting.round is 'Vòng bình xét, biểu quyết, bỏ phiếu; thể lệ được chốt khi mở vòng';
comment on column voting.round.grade is 'Loại trong bảng điểm được bình xét: đơn vị được chọn thì được xếp loại này nếu đủ điểm';
comment on column voting.round.follows_id is 'Vòng trước, khi phải biểu quyết lại';
comment on column voting.round.confirmed_on is 'Ngày kết quả bầu Khối trưởng, Khối phó được ghi thành nhiệm kỳ';
create index on voting.round (year_id);
create unique index on voting.round (follows_id) where state <> 'CANCELLED';

create table voting.candidate (
  id bigint generated always as identity primary key,
  round_id bigint not null references voting.round,
  ordinal int not null,
  unit_id bigint references unit.unit,
  model_id bigint,
  name text not null check (name <> ''),
  votes int check (votes >= 0),
  score numeric(12, 4),
  verdict text check (verdict in ('CHOSEN', 'TIED', 'FEWER_VOTES', 'BELOW')),
  explanation text not null default '',
  chosen boolean not null default false,
  constraint candidate_order unique (round_id, ordinal) deferrable initially deferred
);
comment on column voting.candidate.score is 'Điểm thi đua lúc kết thúc vòng, nếu có: dùng khi bằng phiếu';
comment on table voting.candidate is 'Trường hợp được đưa ra bình xét: đơn vị, mô hình hoặc nội dung; tên chép theo lúc đưa vào';

create unique index candidate_once on voting.candidate (round_id, coalesce(unit_id, 0), coalesce(model_id, 0))
  where unit_id is not null or model_id is not null;

create table voting.voter (
  round_id bigint not null references voting.round,
  unit_id bigint not null references unit.unit,
  present boolean not null,
  primary key (round_id, unit_id)
);
comment on table voting.voter is 'Đơn vị có quyền biểu quyết và có mặt hay không; không ghi đã chọn gì';

create table voting.open_vote (
  round_id bigint not null references voting.round,
  candidate_id bigint not null references voting.candidate on delete cascade,
  unit_id bigint not null references unit.unit,
  choice text not null check (choice in ('AGREE', 'DISAGREE', 'ABSTAIN')),
  primary key (candidate_id, unit_id),
  foreign key (round_id, unit_id) references voting.voter
);
comment on table voting.open_vote is 'Ý kiến từng đơn vị khi biểu quyết công khai hoặc bằng văn bản; không bao giờ dùng cho phiếu kín';

create function voting.refuse_link_of_secret() returns trigger language plpgsql as $$
begin
  if (select method from voting.round where id = new.round_id) = 'SECRET' then
    raise exception 'Bỏ phiếu kín: không được ghi đơn vị nào đã chọn gì';
  end if;
  return new;
end $$;
create trigger open_vote_never_secret before insert or update on voting.open_vote
  for each row execute function voting.refuse_link_of_secret();

create table voting.count_sheet (
  round_id bigint not null references voting.round,
  seat int not null check (seat in (0, 1, 2)),
  account_id bigint,
  entered_by text not null,
  issued int not null check (issued >= 0),
  valid int not null check (valid >= 0),
  invalid int not null check (invalid >= 0),
  not_returned int not null check (not_returned >= 0),
  primary key (round_id, seat)
);
comment on table voting.count_sheet is 'Số đếm: 0 là đếm giơ tay; 1 và 2 là hai người kiểm phiếu nhập độc lập';
create unique index on voting.count_sheet (round_id, account_id);

create table voting.count_line (
  round_id bigint not null,
  seat int not null,
  candidate_id bigint not null references voting.candidate on delete cascade,
  votes int not null check (votes >= 0),
  primary key (round_id, seat, candidate_id),
  foreign key (round_id, seat) references voting.count_sheet on delete cascade
);
comment on table voting.count_line is 'Số phiếu của từng trường hợp trong một bản đếm';

create table voting.teller (
  round_id bigint not null references voting.round,
  ordinal int not null check (ordinal between 1 and 9),
  unit_id bigint references unit.unit,
  position text not null check (position <> ''),
  primary key (round_id, ordinal)
);
comment on table voting.teller is 'Tổ kiểm phiếu: người đầu là tổ trưởng; ghi chức vụ và đơn vị';

create table voting.teller_minutes (
  round_id bigint primary key references voting.round,
  body text not null,
  signed_on date,
  version int not null default 0
);
comment on table voting.teller_minutes is 'Biên bản kiểm phiếu';
