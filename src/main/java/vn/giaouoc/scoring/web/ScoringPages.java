package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.Sheet;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetRights;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.ColumnPlan;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the first page of scoring. */
@Component
class ScoringPages {

  private final SheetReader sheets;
  private final ScoreTableService tables;

  ScoringPages(SheetReader sheets, ScoreTableService tables) {
    this.sheets = sheets;
    this.tables = tables;
  }

  ScoringPage page(YearHere here) {
    var standing = here.standing();
    var overview = sheets.overview(standing);
    var newest = tables.versions(standing).stream().toList();
    var path = here.path() + "/cham-diem";
    var contents =
        overview.readable().stream()
            .collect(Collectors.toMap(s -> s.sheet().unit(), Function.identity()));
    var heads =
        overview.heads().stream().collect(Collectors.toMap(Sheet::unit, Function.identity()));
    var manages = standing.leads() || standing.isBoard();
    var inForce = newest.stream().anyMatch(TableVersion::inForce);
    var state = standing.year().state();
    return new ScoringPage(
        here.frame("cham-diem"),
        path,
        tableLine(newest),
        overview.plan().roles().stream().map(ColumnRole::vi).toList(),
        here.members().stream()
            .filter(m -> heads.containsKey(m.unit()))
            .map(m -> row(here, overview, m.unit(), m.name(), heads, contents, path))
            .toList(),
        todo(here, overview, newest, path),
        manages
            && inForce
            && heads.size() < here.members().size()
            && !state.isAfter(BlocYearState.OBJECTION),
        manages && !heads.isEmpty() && !state.isBefore(BlocYearState.BLOC_SCORING),
        manages
            && !state.isBefore(BlocYearState.OBJECTION)
            && heads.values().stream().anyMatch(s -> s.isSubmitted() && !s.state().isLocked()),
        sheets.lastDay(standing).map(Vi::date).orElse(""),
        parts(newest, path));
  }

  private static List<Option> parts(List<TableVersion> versions, String path) {
    var parts = new ArrayList<Option>();
    if (asks(versions, LeafType.EXTERNAL)) {
      parts.add(new Option(path + "/ngoai-khoi", "Điểm do cơ quan ngoài khối chấm"));
    }
    if (asks(versions, LeafType.PEER)) {
      parts.add(new Option(path + "/don-vi-ban", "Chấm chéo giữa các đơn vị"));
    }
    versions.stream()
        .filter(TableVersion::inForce)
        .filter(version -> version.table().asksForClusters())
        .findFirst()
        .ifPresent(_ -> parts.add(new Option(path + "/cum", "Cụm trong khối")));
    return parts;
  }

  /** Whether the table in force has a leaf that is scored this way. */
  private static boolean asks(List<TableVersion> versions, LeafType way) {
    return versions.stream()
        .filter(TableVersion::inForce)
        .flatMap(version -> version.table().leaves())
        .anyMatch(leaf -> leaf.rule().type() == way);
  }

  private static String tableLine(List<TableVersion> versions) {
    if (versions.isEmpty()) {
      return "Năm này chưa có bảng điểm.";
    }
    var shown =
        versions.stream().filter(TableVersion::inForce).findFirst().orElse(versions.getFirst());
    return shown.table().title() + " (" + shown.vi() + ").";
  }

  private static ScoringPage.Row row(
      YearHere here,
      SheetReader.Overview overview,
      UnitId unit,
      String name,
      Map<UnitId, Sheet> heads,
      Map<UnitId, SheetContent> contents,
      String path) {
    var head = java.util.Objects.requireNonNull(heads.get(unit));
    var content = contents.get(unit);
    var rights = overview.rights(unit);
    return new ScoringPage.Row(
        name,
        here.standing().belongsTo(unit),
        head.state().vi(),
        SheetPages.tone(head.state()),
        overview.plan().roles().stream()
            .map(role -> content == null ? "" : points(rights, content, role))
            .toList(),
        head.lateDays() > 0 ? "Nộp muộn " + head.lateDays() + " ngày" : "",
        content == null ? 0 : differences(rights, content, overview.plan()),
        content == null ? "" : path + "/phieu/" + unit);
  }

  private static String points(SheetRights rights, SheetContent content, ColumnRole role) {
    var started =
        content.columns().written().containsKey(role) || content.columns().closed().contains(role);
    return started && ColumnSight.mayRead(rights, content, role)
        ? Vi.number(content.columns().card(role).total())
        : "";
  }

  private static int differences(SheetRights rights, SheetContent content, ColumnPlan plan) {
    return plan.roles().stream()
        .filter(r -> ColumnSight.mayRead(rights, content, r))
        .filter(r -> content.columns().written().containsKey(r))
        .mapToInt(r -> content.columns().differences(r).size())
        .sum();
  }

  private static List<ScoringPage.Todo> todo(
      YearHere here, SheetReader.Overview overview, List<TableVersion> versions, String path) {
    var standing = here.standing();
    var todo = new ArrayList<ScoringPage.Todo>();
    if (versions.isEmpty() && (standing.leads() || standing.isBoard())) {
      todo.add(
          new ScoringPage.Todo(
              "Lập bảng điểm của năm: chọn bảng gợi ý rồi chỉnh cho khối.",
              path + "/bang",
              "Lập bảng điểm"));
    } else if (versions.stream().anyMatch(v -> v.state().isDraft())
        && (standing.leads() || standing.isBoard())) {
      todo.add(
          new ScoringPage.Todo(
              "Có dự thảo bảng điểm chưa duyệt.", path + "/bang", "Xem dự thảo bảng điểm"));
    }
    externals(here, overview, todo, path);
    for (var sheet : overview.readable()) {
      var unit = sheet.sheet().unit();
      var rights = overview.rights(unit);
      var writing = ColumnSight.writable(rights, sheet, "");
      if (writing != null) {
        todo.add(
            new ScoringPage.Todo(
                sentence(writing, sheet, SheetPages.name(here, unit)),
                path + "/phieu/" + unit + "?cot=" + writing.name(),
                "Mở phiếu"));
      } else if (standing.isHeadOf(unit)
          && SheetPages.shownToMembers(here)
          && (sheet.sheet().state() == SheetState.BLOC_SCORED
              || sheet.sheet().state() == SheetState.EXPLAINED)) {
        todo.add(
            new ScoringPage.Todo(
                "Xem điểm khối chấm cho đơn vị mình: nhất trí, giải trình hoặc kiến nghị.",
                path + "/phieu/" + unit,
                "Xem điểm"));
      }
    }
    return todo;
  }

  /** Whoever leads enters what outside bodies gave, before the bloc's columns are completed. */
  private static void externals(
      YearHere here, SheetReader.Overview overview, List<ScoringPage.Todo> todo, String path) {
    var state = here.year().state();
    if (!here.standing().leads()
        || state.isBefore(BlocYearState.SELF_SCORING)
        || state.isAfter(BlocYearState.BLOC_SCORING)) {
      return;
    }
    var sources = new TreeSet<String>();
    for (var sheet : overview.readable()) {
      var outside = sheet.columns().outside();
      outside
          .leaves()
          .forEach((key, leaf) -> {
            if (leaf.rule() instanceof ExternalLeaf external && !outside.cells().containsKey(key)) {
              sources.add(external.source());
            }
          });
    }
    sources.forEach(source ->
        todo.add(
            new ScoringPage.Todo(
                "Nhập điểm do " + source + " chấm khi có kết quả.",
                path + "/ngoai-khoi",
                "Nhập điểm")));
  }

  private static String sentence(ColumnRole writing, SheetContent sheet, String name) {
    return switch (writing) {
      case SELF ->
          sheet.sheet().state() == SheetState.RETURNED
              ? "Chấm lại phiếu được trả về: " + sheet.sheet().returnReason()
              : "Tự chấm điểm: " + sheet.progress().vi() + ".";
      case CHECK -> "Kiểm tra chéo phiếu của " + name + ".";
      case BLOC -> "Chấm cột của khối cho " + name + ".";
      case COUNCIL -> "Ghi điểm của " + name + " nếu Hội đồng cho điểm khác.";
      case BOARD -> "Thẩm định điểm của " + name + ".";
    };
  }
}
