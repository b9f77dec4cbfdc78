package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.EnumSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.year.PhaseEntered;
import vn.giaouoc.year.YearOpened;

/** What scoring does when a year is opened or moves, in the same transaction. */
@Component
class YearListener {

  private final ScoreTableRepository tables;
  private final SheetMaker maker;
  private final SheetRepository sheets;
  private final Rankings rankings;
  private final Clock clock;

  YearListener(
      ScoreTableRepository tables,
      SheetMaker maker,
      SheetRepository sheets,
      Rankings rankings,
      Clock clock) {
    this.tables = tables;
    this.maker = maker;
    this.sheets = sheets;
    this.rankings = rankings;
    this.clock = clock;
  }

  /** Offers last year's table as a draft, re-dated. */
  @EventListener
  void opened(YearOpened event) {
    var from = event.from();
    if (from == null || !tables.list(event.year().id()).isEmpty()) {
      return;
    }
    tables
        .inForce(from.id())
        .or(() -> tables.list(from.id()).stream().findFirst())
        .ifPresent(last ->
            tables.insert(
                event.year().id(),
                ScoreTableService.redated(last.table(), from.number(), event.year().number()),
                "Chép từ năm trước khi mở năm",
                "Bảng điểm năm " + from.number() + ", phiên bản " + last.number(),
                event.actor().name(),
                clock.instant()));
  }

  /** Follows the year from step to step. */
  @EventListener
  void entered(PhaseEntered event) {
    var year = event.year();
    switch (year.state()) {
      case CONSULTING ->
          tables.list(year.id()).stream()
              .filter(t -> t.state() == TableState.DRAFT)
              .forEach(t -> tables.state(t.id(), TableState.CONSULTED));
      case SELF_SCORING, CROSS_CHECK -> {
        if (tables.inForce(year.id()).isPresent()) {
          maker.make(event.actor(), year);
        }
      }
      case OBJECTION -> {
        if (!sheets.list(year.id()).isEmpty()) {
          rankings.compute(event.actor(), year, false, "Thông báo kết quả dự kiến");
        }
      }
      case PROPOSED ->
          tables
              .inForce(year.id())
              .filter(t -> t.state() == TableState.APPLIED)
              .ifPresent(t -> tables.state(t.id(), TableState.LOCKED));
      case DECIDED ->
          sheets.states(
              year.id(), EnumSet.of(SheetState.CONFIRMED, SheetState.APPRAISED), SheetState.FINAL);
      default -> {}
    }
  }
}
