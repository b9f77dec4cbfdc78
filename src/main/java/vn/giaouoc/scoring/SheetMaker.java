package vn.giaouoc.scoring;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.BlocYear;

/** Applies the approved table: one empty sheet for each member unit. */
@Component
class SheetMaker {

  private final ScoreTableRepository tables;
  private final SheetRepository sheets;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;

  SheetMaker(
      ScoreTableRepository tables,
      SheetRepository sheets,
      Blocs blocs,
      ApplicationEventPublisher events) {
    this.tables = tables;
    this.sheets = sheets;
    this.blocs = blocs;
    this.events = events;
  }

  /** Makes the sheets that are not there yet. */
  void make(Actor actor, BlocYear year) {
    var table =
        tables
            .inForce(year.id())
            .orElseThrow(
                () -> Refused.because("Chưa có bảng điểm được duyệt nên chưa lập được phiếu."));
    var units = blocs.members(year.bloc(), year.number()).stream().map(Member::unit).toList();
    var known = sheets.list(year.id()).stream().map(Sheet::unit).toList();
    if (known.containsAll(units)) {
      return;
    }
    sheets.make(year.id(), List.copyOf(units), table.id());
    if (table.state() == TableState.APPROVED) {
      tables.state(table.id(), TableState.APPLIED);
    }
    events.publishEvent(
        Change.by(actor, "scoring.apply-table")
            .on("score-table", table.id())
            .in(year.bloc(), year.id())
            .saying(
                "Áp dụng bảng điểm phiên bản %d: lập phiếu chấm điểm cho %d đơn vị"
                    .formatted(table.number(), units.size() - known.size())));
  }
}
