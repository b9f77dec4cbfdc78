package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.RankingYears;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.RankMove;
import vn.giaouoc.scoring.domain.YearOnYear;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** Builds the report of why ranks moved from last year to this. */
@Component
class YearOnYearPages {

  /** How many leaves are named that moved a total. */
  private static final int NAMED = 3;

  private final RankingYears years;

  YearOnYearPages(RankingYears years) {
    this.years = years;
  }

  /** {@link NoSuchElementException} where last year has no final ranking the reader may see. */
  YearOnYearPage page(YearHere here) {
    var compared = years.withLastYear(here.standing()).orElseThrow();
    var report = compared.report();
    return new YearOnYearPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/xep-hang",
        compared.lastYear(),
        List.of(
            basis(compared.lastYear(), compared.last()),
            basis(here.year().number(), compared.now())),
        report.lines().stream().map(line -> unit(here, compared, line)).toList(),
        others(here, compared),
        table(here, compared),
        report.rules());
  }

  private static String basis(int year, StoredRanking stored) {
    return "Năm %d: %s, tính lúc %s; mã băm kết quả %s…%s"
        .formatted(
            year,
            stored.isFinal() ? "kết quả cuối cùng" : "kết quả dự kiến",
            Vi.time(stored.at()),
            stored.resultSha256().substring(0, 16),
            stored.isReproduced()
                ? "; tính lại cho đúng kết quả đã lưu."
                : "; CẢNH BÁO: tính lại không cho đúng kết quả đã lưu.");
  }

  private static YearOnYearPage.Unit unit(
      YearHere here, RankingYears.Compared compared, YearOnYear.Line line) {
    var unit = line.move().unit();
    var readable = compared.readable().contains(unit);
    return new YearOnYearPage.Unit(
        Moves.rows(here, List.of(line.move())).getFirst(),
        reasons(here, compared, line, readable),
        readable ? here.path() + "/cham-diem/xep-hang/" + unit : null);
  }

  private static List<String> reasons(
      YearHere here, RankingYears.Compared compared, YearOnYear.Line line, boolean readable) {
    var reasons = new ArrayList<String>();
    if (line.more().signum() != 0) {
      reasons.add("Tổng điểm " + more(line.more()) + ".");
    }
    if (readable && !line.groups().isEmpty()) {
      reasons.add("Theo nhóm: " + shifts(line.groups()) + ".");
    }
    if (readable && !line.greatest(NAMED).isEmpty()) {
      reasons.add("Thay đổi nhiều nhất: " + shifts(line.greatest(NAMED)) + ".");
    }
    if (!line.passed().isEmpty()) {
      reasons.add("Vượt lên trên " + names(here, line.passed()) + ".");
    }
    if (!line.passedBy().isEmpty()) {
      reasons.add("Xuống dưới " + names(here, line.passedBy()) + ".");
    }
    byOldRules(compared, line.move()).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<String> byOldRules(RankingYears.Compared compared, RankMove move) {
    var old = compared.report().byOldRules();
    if (old == null || compared.report().rules().isEmpty()) {
      return Optional.empty();
    }
    return old.place(move.unit())
        .filter(place -> place.rank() != move.after())
        .map(place ->
            "Nếu vẫn chấm theo bảng điểm năm %d thì xếp hạng %d."
                .formatted(compared.lastYear(), place.rank()));
  }

  private static String shifts(List<YearOnYear.Shift> shifts) {
    return shifts.stream()
        .map(s -> s.node().title() + " " + more(s.more()))
        .collect(Collectors.joining("; "));
  }

  private static String more(BigDecimal more) {
    return (more.signum() > 0 ? "tăng " : "giảm ") + Vi.number(more.abs());
  }

  private static String names(YearHere here, List<UnitId> units) {
    return units.stream().map(u -> SheetPages.name(here, u)).collect(Collectors.joining(", "));
  }

  private static List<String> others(YearHere here, RankingYears.Compared compared) {
    var lines = new ArrayList<String>();
    var report = compared.report();
    if (!report.joined().isEmpty()) {
      lines.add(
          "Năm %d chưa được xếp hạng: %s."
              .formatted(compared.lastYear(), names(here, report.joined())));
    }
    if (!report.gone().isEmpty()) {
      lines.add(
          "Năm nay không còn trong bảng xếp hạng: %d đơn vị.".formatted(report.gone().size()));
    }
    return lines;
  }

  private static List<String> table(YearHere here, RankingYears.Compared compared) {
    var report = compared.report();
    if (report.rules().isEmpty()) {
      return List.of("Bảng điểm hai năm giống nhau: thứ hạng đổi chỉ do kết quả.");
    }
    var old = report.byOldRules();
    if (old == null) {
      return List.of(
          "Bảng điểm hai năm khác nhau ở %d chỗ. Không chấm thử được kết quả năm nay theo bảng cũ vì %d số liệu không có chỗ trong bảng cũ."
              .formatted(report.rules().size(), report.unfit()));
    }
    var moved =
        RankMove.between(old, compared.now().again().outcome()).stream()
            .filter(RankMove::moved)
            .toList();
    return List.of(
        "Bảng điểm hai năm khác nhau ở %d chỗ.".formatted(report.rules().size()),
        moved.isEmpty()
            ? "Chấm kết quả năm nay theo bảng cũ cho cùng thứ hạng: thứ hạng đổi chỉ do kết quả."
            : "Riêng việc đổi bảng điểm làm đổi hạng của %d đơn vị: %s."
                .formatted(
                    moved.size(),
                    moved.stream()
                        .map(m ->
                            SheetPages.name(here, m.unit())
                                + " "
                                + Moves.direction(m.before(), m.after()))
                        .collect(Collectors.joining("; "))));
  }
}
