-- What was decided, ordered, handed over, and taken back.
create table award.decision (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  year_number int not null check (year_number between 1945 and 2100),
  proposal_id bigint references award.proposal,
  number text,
  dated date,
  issuer text not null check (issuer <> ''),
  signer_position text not null check (signer_position <> ''),
  subject text not null check (subject <> ''),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SIGNED')),
  signed_by text,
  source text,
  version int not null default 0,
  check (state = 'DRAFT' or dated is not null),
  check (source is null or source <> '')
);
comment on table award.decision is 'Quyết định khen thưởng; số có thể ghi sau; quyết định cũ chỉ biết qua tư liệu thì ghi nguồn';
create index on award.decision (bloc_id, year_number);

create table award.delivery (
  id bigint generated always as identity primary key,
  year_id bigint not null references year.bloc_year,
  held_on date not null,
  place text,
  occasion text not null check (occasion <> ''),
  presented_by text,
  meeting_id bigint,
  version int not null default 0
);
comment on table award.delivery is 'Lễ trao thưởng: ngày, nơi, nhân dịp gì (thường là hội nghị ký kết giao ước năm sau), ai trao (chức vụ)';

create table award.award (
  id bigint generated always as identity primary key,
  bloc_id bigint not null references bloc.bloc,
  year_number int not null check (year_number between 1945 and 2100),
  decision_id bigint references award.decision,
  item_id bigint references award.proposal_item,
  award_code text not null references award.award_type,
  wording text not null check (wording <> ''),
  conferrer text not null check (conferrer <> ''),
  unit_id bigint references unit.unit,
  unnamed_count int check (unnamed_count > 0),
  recipient_name text not null check (recipient_name <> ''),
  reason_line text not null,
  given boolean not null,
  refusal text,
  notice_number text,
  notice_on date,
  object_text text,
  object_checked_by text,
  object_checked_on date,
  delivery_id bigint references award.delivery,
  delivered_to text,
  source text,
  version int not null default 0,
  check ((unit_id is null) <> (unnamed_count is null)),
  check (given or refusal is not null),
  check (decision_id is not null or source is not null)
);
comment on table award.award is 'Kết quả khen thưởng từng trường hợp: được tặng, hoặc không được tặng (lý do); tên chép đúng như trong quyết định';
create index on award.award (bloc_id, year_number);
create index on award.award (unit_id);
create index on award.award (decision_id);

create table award.revocation (
  id bigint generated always as identity primary key,
  award_id bigint not null unique references award.award,
  act_number text not null check (act_number <> ''),
  act_on date not null,
  issuer text not null check (issuer <> ''),
  ground text not null check (ground in ('DECEIT', 'FORGERY', 'PROCEDURE', 'FINDING')),
  reason text not null check (reason <> ''),
  money_returned_on date,
  object_returned_on date,
  recorded_by text not null,
  version int not null default 0
);
comment on table award.revocation is 'Hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng (Luật 2022, Điều 93); trạng thái của năm không đổi';

create function award.refuse_change_of_signed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from award.decision d where d.id = old.decision_id and d.state = 'SIGNED')
    and (tg_op = 'DELETE' or (new.decision_id, new.award_code, new.wording, new.conferrer,
      new.unit_id, new.unnamed_count, new.recipient_name, new.reason_line, new.given, new.refusal)
      is distinct from (old.decision_id, old.award_code, old.wording, old.conferrer, old.unit_id,
      old.unnamed_count, old.recipient_name, old.reason_line, old.given, old.refusal)) then
    raise exception 'Quyết định đã ký, không sửa được kết quả khen thưởng';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger award_of_signed_decision before update or delete on award.award
  for each row execute function award.refuse_change_of_signed();
