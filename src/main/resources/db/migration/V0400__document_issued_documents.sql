create schema document;
comment on schema document is 'Văn bản';

create table document.issued (
  id bigint generated always as identity primary key,
  issuer_unit bigint not null,
  type text not null check (type <> ''),
  format text not null check (format in ('STATE', 'PARTY')),
  period text not null,
  number int check (number > 0),
  document_date date,
  title text not null,
  bloc_id bigint not null,
  year_id bigint not null,
  source_type text not null,
  source_id bigint not null,
  replaces bigint references document.issued,
  content jsonb not null,
  pdf bigint not null references evidence.evidence,
  docx bigint not null references evidence.evidence,
  issued_by text not null,
  issued_at timestamptz not null,
  version int not null default 1
);
comment on table document.issued is 'Sổ văn bản: mỗi dòng một văn bản đã lập, số do văn thư của cơ quan ban hành cho và gõ sau; nội dung và tệp giữ nguyên';
create unique index one_number_once on document.issued (issuer_unit, type, period, number);
create index on document.issued (year_id);
create index on document.issued (source_type, source_id);
