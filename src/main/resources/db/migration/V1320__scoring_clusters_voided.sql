-- The clusters of a year, and nodes that lose their points in a column.
create table scoring.cluster_plan (
  year_id bigint primary key references year.bloc_year,
  by_name text not null,
  at timestamptz not null,
  version integer not null
);
comment on table scoring.cluster_plan is 'Việc chia cụm trong khối của một năm: ai chia, lúc nào';

create table scoring.cluster_member (
  year_id bigint not null references scoring.cluster_plan,
  unit_id bigint not null references unit.unit,
  name text not null check (name <> ''),
  primary key (year_id, unit_id)
);
comment on table scoring.cluster_member is 'Đơn vị thuộc cụm nào khi bảng điểm so sánh, xếp hạng hoặc khống chế tỷ lệ theo từng cụm';

create table scoring.voided_node (
  sheet_id bigint not null references scoring.score_sheet,
  role text not null check (role in ('CHECK', 'BLOC', 'BOARD', 'COUNCIL')),
  node text not null,
  voided boolean not null,
  reason text not null check (reason <> ''),
  by_name text not null,
  at timestamptz not null,
  primary key (sheet_id, role, node)
);
comment on table scoring.voided_node is 'Nội dung không được tính điểm, hoặc được tính trở lại, từ một cột điểm trở đi; kèm lý do';
comment on column scoring.voided_node.node is 'Khóa của nhóm, tiêu chí hoặc điểm thành phần';
