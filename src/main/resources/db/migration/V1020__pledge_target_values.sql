-- What was reached of each target at 30/6 and 31/12; former figures are kept.
create table pledge.target_value (
  id bigint generated always as identity primary key,
  year_id bigint not null,
  target_id bigint not null,
  unit_id bigint references unit.unit,
  checkpoint text not null check (checkpoint in ('MIDYEAR', 'YEAR_END')),
  reached numeric(18, 6),
  total numeric(18, 6),
  level text,
  achievement text check (achievement in ('ACHIEVED', 'IN_PROGRESS', 'NOT_ACHIEVED')),
  note text,
  entered_by text not null,
  entered_at timestamptz not null,
  current boolean not null default true,
  version int not null default 1,
  foreign key (year_id, target_id) references pledge.target (year_id, id),
  check (reached >= 0 and (total is null or reached <= total)),
  check (num_nonnulls(reached, level, achievement) = 1),
  check (total is null or reached is not null)
);
create unique index one_current_value
  on pledge.target_value (target_id, coalesce(unit_id, 0), checkpoint) where current;
create index on pledge.target_value (year_id, checkpoint) where current;
comment on table pledge.target_value is 'Kết quả thực hiện chỉ tiêu; dòng cũ giữ lại với current = false';

create table pledge.target_value_evidence (
  value_id bigint not null references pledge.target_value,
  evidence_id bigint not null references evidence.evidence,
  primary key (value_id, evidence_id)
);
create index on pledge.target_value_evidence (evidence_id);
comment on table pledge.target_value_evidence is 'Minh chứng của một kết quả';
