package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CrossCheckRules;
import vn.giaouoc.scoring.domain.TableLint;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year what its scoring still waits for. */
@Component
class ScoringGuards implements GuardAnswers {

  private final ScoreTableRepository tables;
  private final Sheets sheets;
  private final CheckTeamRepository teams;
  private final ObjectionRepository objections;
  private final ObjectionWindow window;
  private final RankingRepository rankings;
  private final MemberNames names;
  private final Lateness lateness;
  private final Clock clock;

  ScoringGuards(
      ScoreTableRepository tables,
      Sheets sheets,
      CheckTeamRepository teams,
      ObjectionRepository objections,
      ObjectionWindow window,
      RankingRepository rankings,
      MemberNames names,
      Lateness lateness,
      Clock clock) {
    this.tables = tables;
    this.sheets = sheets;
    this.teams = teams;
    this.objections = objections;
    this.window = window;
    this.rankings = rankings;
    this.names = names;
    this.lateness = lateness;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(
        Guard.SCORE_TABLE_ADDS_UP,
        Guard.SCORE_TABLE_APPROVED,
        Guard.SHEETS_SUBMITTED,
        Guard.CHECK_TEAMS_INDEPENDENT,
        Guard.CROSS_CHECKS_DONE,
        Guard.DIFFERENCES_COMMENTED,
        Guard.OBJECTION_WINDOW_OVER,
        Guard.OBJECTIONS_ANSWERED,
        Guard.SHEETS_LOCKED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case SCORE_TABLE_ADDS_UP -> addsUp(year);
      case SCORE_TABLE_APPROVED -> approved(year);
      case SHEETS_SUBMITTED -> submitted(year);
      case CHECK_TEAMS_INDEPENDENT -> independent(year);
      case CROSS_CHECKS_DONE -> checked(year);
      case DIFFERENCES_COMMENTED -> scored(year);
      case OBJECTION_WINDOW_OVER -> windowOver(year);
      case OBJECTIONS_ANSWERED -> answeredAll(year);
      case SHEETS_LOCKED -> locked(year);
      default -> throw new IllegalArgumentException("not answered here: " + guard);
    };
  }

  private List<Lack> addsUp(BlocYear year) {
    var link = page(year, "/bang");
    var newest = tables.list(year.id()).stream().findFirst();
    if (newest.isEmpty()) {
      return List.of(
          Lack.blocking("Chưa có bảng điểm. Hãy lập từ bảng gợi ý hoặc bảng năm trước.", link));
    }
    return TableLint.of(newest.get().table()).stream()
        .filter(f -> f.severity().blocks())
        .map(f ->
            Lack.blocking(
                f.severity().vi() + ": " + f.sentence(),
                f.place().isEmpty() ? link : link + "#" + f.place()))
        .toList();
  }

  private List<Lack> approved(BlocYear year) {
    return tables.inForce(year.id()).isPresent()
        ? List.of()
        : List.of(Lack.blocking("Bảng điểm của năm chưa được duyệt.", page(year, "/bang")));
  }

  private List<Lack> submitted(BlocYear year) {
    var all = sheets.all(year);
    if (all.isEmpty()) {
      return List.of(Lack.blocking("Chưa lập phiếu chấm điểm cho các đơn vị.", page(year, "")));
    }
    return each(
        year,
        all,
        names.of(year),
        s -> !s.sheet().isSubmitted(),
        s -> "%s chưa nộp phiếu tự chấm điểm (" + s.progress().vi() + ").");
  }

  private List<Lack> independent(BlocYear year) {
    var link = page(year, "/kiem-tra");
    var unit = names.of(year);
    var all = teams.list(year.id()).stream().map(CheckTeam::team).toList();
    var lacks = new ArrayList<Lack>();
    all.forEach(t ->
        CrossCheckRules.problems(t, u -> unit.getOrDefault(u, ""))
            .forEach(p -> lacks.add(Lack.blocking(p, link))));
    CrossCheckRules.unchecked(unit.keySet(), all).stream()
        .map(u -> unit.getOrDefault(u, ""))
        .sorted(Vi.order())
        .forEach(name ->
            lacks.add(Lack.blocking(name + " chưa có tổ nào được giao kiểm tra chéo.", link)));
    return lacks;
  }

  private List<Lack> checked(BlocYear year) {
    return each(
        year,
        sheets.all(year),
        names.of(year),
        s -> !s.columns().closed().contains(ColumnRole.CHECK),
        s ->
            s.sheet().isSubmitted()
                ? "Phiếu của %s chưa kiểm tra chéo xong."
                : "%s chưa nộp phiếu hoặc chưa được kiểm tra chéo.");
  }

  private List<Lack> scored(BlocYear year) {
    return each(
        year,
        sheets.all(year),
        names.of(year),
        s -> !s.columns().closed().contains(ColumnRole.BLOC),
        ScoringGuards::unscored);
  }

  private static String unscored(SheetContent sheet) {
    var open =
        sheet.columns().differences(ColumnRole.BLOC).stream()
            .filter(Columns.Difference::lacksComment)
            .count();
    return open > 0
        ? "Phiếu của %s còn " + open + " chỗ khối chấm khác mà chưa ghi nhận xét."
        : "Khối chưa hoàn thành cột điểm của %s.";
  }

  private List<Lack> windowOver(BlocYear year) {
    var last = window.lastDay(year);
    if (last.isEmpty() || window.isOver(year)) {
      return List.of();
    }
    var waiting =
        sheets.all(year).stream()
            .anyMatch(s -> s.sheet().isSubmitted() && !s.sheet().state().isLocked());
    return waiting
        ? List.of(
            Lack.blocking(
                "Thời gian kiến nghị kéo dài đến hết ngày %s; kết thúc sớm khi mọi đơn vị đã nhất trí điểm."
                    .formatted(Vi.date(last.get())),
                page(year, "/kien-nghi")))
        : List.of();
  }

  private List<Lack> answeredAll(BlocYear year) {
    var unit = names.of(year);
    return objections.list(year.id()).stream()
        .filter(Objection::isOpen)
        .map(o ->
            Lack.blocking(
                "Kiến nghị của " + unit.getOrDefault(o.unit(), "") + " chưa được trả lời.",
                page(year, "/kien-nghi") + "#kn-" + o.id()))
        .toList();
  }

  private List<Lack> locked(BlocYear year) {
    var lacks =
        new ArrayList<>(
            each(
                year,
                sheets.all(year),
                names.of(year),
                s -> !s.sheet().state().isLocked(),
                s -> "Điểm của %s chưa chốt."));
    if (rankings.latestFinal(year.id()).isEmpty()) {
      lacks.add(Lack.blocking("Chưa chốt kết quả xếp hạng cuối cùng.", page(year, "/xep-hang")));
    }
    return lacks;
  }

  /**
   * A sheet that is not there after its last day no longer stops the year: the unit is recorded as
   * late and stays without a rank until it submits.
   */
  private Lack lack(BlocYear year, SheetContent sheet, String sentence) {
    var link = page(year, "/phieu/" + sheet.sheet().unit());
    var overdue =
        sheet.sheet().submittedAt() == null
            && lateness
                .lastDay(year)
                .filter(last -> Vi.day(clock.instant()).isAfter(last))
                .isPresent();
    return overdue
        ? Lack.warning(sentence + " Đã quá hạn nộp phiếu; đơn vị chưa được xếp hạng.", link)
        : Lack.blocking(sentence, link);
  }

  private List<Lack> each(
      BlocYear year,
      List<SheetContent> sheets,
      Map<UnitId, String> names,
      Predicate<SheetContent> missing,
      java.util.function.Function<SheetContent, String> sentence) {
    return sheets.stream()
        .filter(missing)
        .sorted(
            java.util.Comparator.comparing(
                s -> names.getOrDefault(s.sheet().unit(), ""), Vi.order()))
        .map(s ->
            lack(year, s, sentence.apply(s).formatted(names.getOrDefault(s.sheet().unit(), ""))))
        .toList();
  }

  private static String page(BlocYear year, String rest) {
    return year.path() + "/cham-diem" + rest;
  }
}
