package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.SheetRights;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Voiding;
import vn.giaouoc.shared.Refused;

/** A sheet as one reader may read it, for programs. */
final class SheetJson {

  private SheetJson() {}

  static SheetApi.SheetWhole of(SheetContent content, SheetRights rights) {
    var sheet = content.sheet();
    return new SheetApi.SheetWhole(
        SheetApi.SheetHead.of(sheet),
        content.table().number(),
        sheet.returnReason(),
        sheet.explanation(),
        content.columns().plan().roles().stream()
            .filter(role -> ColumnSight.mayRead(rights, content, role))
            .map(role -> column(content, rights, role))
            .toList(),
        content.evidence(),
        rights.isOwn()
            ? SheetFlow.missing(content).stream().map(Refused.Reason::sentence).toList()
            : List.of());
  }

  private static SheetApi.ColumnJson column(
      SheetContent content, SheetRights rights, ColumnRole role) {
    var columns = content.columns();
    var card = columns.card(role);
    var mayWrite = rights.mayWrite(role);
    return new SheetApi.ColumnJson(
        role,
        columns.closed().contains(role),
        mayWrite,
        mayWrite ? rights.closedBecause(content, role) : null,
        content
            .table()
            .table()
            .nodes()
            .filter(n -> n instanceof CriterionLeaf || n instanceof CriterionGroup)
            .map(n -> cell(columns, role, n))
            .toList(),
        card.total(),
        card.grade(),
        card.reasons().stream().map(r -> r.vi()).toList(),
        columns.voidings(role).entrySet().stream()
            .map(e -> voided(columns, e.getKey(), e.getValue()))
            .toList());
  }

  private static SheetApi.VoidedJson voided(Columns columns, String node, Voiding voiding) {
    return new SheetApi.VoidedJson(
        node,
        columns.table().node(node).map(Node::title).orElse(node),
        voiding.reason(),
        voiding.by(),
        voiding.at());
  }

  private static SheetApi.CellJson cell(Columns columns, ColumnRole role, Node node) {
    var cell = columns.at(role, node.key());
    return new SheetApi.CellJson(
        node.key(),
        node.title(),
        AnswerBody.of(cell.answer()),
        cell.points(),
        cell.comment(),
        columns.isWritten(role, node.key()),
        cell.version());
  }
}
