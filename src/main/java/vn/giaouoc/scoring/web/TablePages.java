package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.StartingTable;
import vn.giaouoc.scoring.TableState;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.YearHere;

/** Builds the page of the score table. */
@Component
class TablePages {

  private static final List<Option> BELOW =
      List.of(
          new Option("tieu-chi", "Thêm tiêu chí"),
          new Option("noi-dung", "Thêm nội dung chấm điểm"));

  private final ScoreTableService tables;

  TablePages(ScoreTableService tables) {
    this.tables = tables;
  }

  /** The page of one version, or of the newest when {@code wanted} is 0. */
  TablePage page(YearHere here, int wanted) {
    var versions = tables.versions(here.standing());
    var shown =
        wanted == 0
            ? versions.stream().findFirst().orElse(null)
            : versions.stream().filter(v -> v.number() == wanted).findFirst().orElseThrow();
    var path = here.path() + "/cham-diem/bang";
    var manages = here.standing().leads() || here.standing().isBoard();
    return shown == null ? none(here, path, manages) : some(here, path, manages, versions, shown);
  }

  private TablePage none(YearHere here, String path, boolean manages) {
    return new TablePage(
        here.frame("cham-diem"),
        path,
        0,
        0,
        "",
        "Chưa có",
        "muted",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        manages ? tables.startingTables().stream().map(TablePages::start).toList() : List.of(),
        false,
        false,
        null,
        false,
        null);
  }

  private static TablePage.Start start(StartingTable start) {
    var table = start.table();
    var grades =
        table.grades().isEmpty() ? "chưa có mức xếp loại" : table.grades().size() + " mức xếp loại";
    return new TablePage.Start(
        start.code(),
        start.title(),
        "Thang %s điểm, %d nhóm, %d nội dung chấm, %s."
            .formatted(
                Vi.number(table.scale()), table.groups().size(), table.leaves().count(), grades),
        start.source(),
        start.certainty(),
        start.code().equals(StartingTable.OWN) ? "btn-primary" : "btn-outline");
  }

  private TablePage some(
      YearHere here,
      String path,
      boolean manages,
      List<TableVersion> versions,
      TableVersion shown) {
    var table = shown.table();
    var edit = manages && shown.state().isDraft();
    var approve =
        shown.state().isDraft()
            && (here.standing().isBoard() || tables.mayApproveAtMeeting(here.standing()));
    return new TablePage(
        here.frame("cham-diem"),
        path,
        shown.number(),
        shown.version(),
        table.title(),
        shown.vi(),
        shown.state().isDraft() ? "warn" : shown.superseded() ? "muted" : "ok",
        facts(table),
        table.nodes().map(n -> row(n, edit, tables.facts())).toList(),
        tables.lint(here.standing(), shown).stream()
            .map(f ->
                new TablePage.Problem(
                    f.severity().vi(), f.severity().blocks(), f.place(), f.sentence()))
            .toList(),
        table.grades().stream().map(g -> GradeText.show(table, g)).toList(),
        table.ties().stream().map(t -> t.vi(table)).toList(),
        list(versions, shown),
        List.of(),
        edit,
        approve,
        approveNote(shown, approve, manages),
        manages
            && shown.inForce()
            && shown.state() != TableState.LOCKED
            && versions.stream().noneMatch(v -> v.state().isDraft()),
        shown.state().isDraft() ? TryOutPanes.of(table) : null);
  }

  private static @Nullable String approveNote(
      TableVersion shown, boolean approve, boolean manages) {
    if (!shown.state().isDraft() || approve || !manages) {
      return null;
    }
    return "Dự thảo do Ban Thi đua - Khen thưởng duyệt, hoặc được thông qua tại hội nghị ký kết"
        + " giao ước (chỉ phiên bản đầu).";
  }

  private static List<String> facts(ScoreTable table) {
    var facts = new ArrayList<String>();
    facts.add("Thang điểm " + Vi.number(table.scale()));
    facts.add(
        "Làm tròn %s đến %s".formatted(table.roundAt().vi(), Vi.number(table.rounding().step())));
    facts.add(table.policy().vi());
    facts.add("Điểm thưởng tối đa " + Vi.number(table.bonusCap()));
    facts.add("Điểm trừ tối đa " + Vi.number(table.deductionCap()));
    facts.add("Tổng điểm từ " + Vi.number(table.lowest()) + " đến " + Vi.number(table.highest()));
    if (table.order().withinGroup()) {
      facts.add("Mỗi cụm xếp hạng riêng");
    }
    table.order().quotas().forEach(q -> facts.add("Hạn mức: " + q.vi()));
    table
        .exclusive()
        .forEach(set ->
            facts.add(
                "Chỉ tính một nơi – %s: %s"
                    .formatted(
                        set.name(),
                        set.leaves().stream()
                            .map(key -> table.node(key).map(Node::code).orElse(key))
                            .collect(Collectors.joining(", ")))));
    if (!table.basis().isEmpty()) {
      facts.add("Căn cứ: " + table.basis());
    }
    return facts;
  }

  private static TablePage.Row row(Node node, boolean edit, List<FactKind> known) {
    return switch (node) {
      case CriterionGroup g ->
          new TablePage.Row(
              g.key(),
              "group",
              g.code(),
              g.text(),
              Vi.number(g.maximum()),
              "",
              "",
              "",
              g.role().vi() + (g.fundable() ? "; không tính khi không được cấp kinh phí" : ""),
              edit ? BELOW : List.of());
      case Criterion c ->
          new TablePage.Row(
              c.key(),
              "criterion",
              c.code(),
              c.text(),
              Vi.number(c.maximum()),
              "",
              "",
              "",
              "",
              edit ? BELOW : List.of());
      case CriterionLeaf l ->
          new TablePage.Row(
              l.key(),
              "leaf",
              l.code(),
              l.text(),
              Vi.number(l.maximum()),
              rule(l),
              l.guide(),
              l.evidence().text() + (l.evidence().compulsory() ? " (bắt buộc)" : ""),
              extra(l, known),
              List.of());
    };
  }

  /** What else holds for a leaf: its fact, what may be answered instead, what follows. */
  static String extra(CriterionLeaf leaf, List<FactKind> known) {
    var parts = new ArrayList<String>();
    if (leaf.rule() instanceof AutoLeaf auto) {
      parts.add(
          "Số liệu: "
              + known.stream()
                  .filter(kind -> kind.name().equals(auto.fact()))
                  .map(FactKind::vi)
                  .findFirst()
                  .orElse(auto.fact()));
    }
    if (!leaf.mayBe().isEmpty()) {
      parts.add(
          "Được chọn: "
              + leaf.mayBe().stream()
                  .sorted()
                  .map(a ->
                      a == Applicability.NOT_ARISEN
                          ? a.vi() + " (" + leaf.notArisen().vi() + ")"
                          : a.vi())
                  .collect(Collectors.joining("; ")));
    }
    for (var consequence : leaf.consequences()) {
      parts.add("Chế tài: " + consequence.vi());
    }
    return String.join(". ", parts);
  }

  private static List<TablePage.Version> list(List<TableVersion> versions, TableVersion shown) {
    return versions.stream()
        .map(v ->
            new TablePage.Version(
                v.number(),
                v.vi(),
                Vi.time(v.madeAt())
                    + ", "
                    + v.madeBy()
                    + ": "
                    + v.reason()
                    + (v.origin().isEmpty() ? "" : " (" + v.origin() + ")"),
                v.approvedAt() == null ? "" : v.approvedHow() + ", " + Vi.time(v.approvedAt()),
                v.number() == shown.number(),
                v.number() > 1 ? Integer.valueOf(v.number() - 1) : null))
        .toList();
  }

  /** “Chọn mức. 2 điểm: …”; a rule that begins with its type does not say it twice. */
  static String rule(CriterionLeaf leaf) {
    var type = leaf.rule().type().vi();
    var words = leaf.rule().rule(leaf.maximum());
    return words.startsWith(type) ? words : type + ". " + words;
  }
}
