package vn.giaouoc.demo.example;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableEdit;
import vn.giaouoc.year.Standing;

/**
 * The score table of the example: in 2024 the one shipped for Party agencies; in 2025 that one made
 * the bloc's own, and the program itself counts the reports that came late.
 */
@Component
@Profile("demo")
class ExampleTable {

  private final ScoreTableService tables;

  ExampleTable(ScoreTableService tables) {
    this.tables = tables;
  }

  /** The table of the year that is taken from its papers, approved as it was. */
  void asItWas(Standing standing) {
    var draft = tables.startFrom(standing, "co-quan-dang");
    tables.edit(
        standing,
        draft.number(),
        draft.version(),
        "ghi tên khối theo hồ sơ năm 2024",
        t -> t.titled("Bảng điểm thi đua năm 2024 của Khối thi đua Ví dụ"));
    tables.approve(standing, draft.number(), draft.version() + 1);
  }

  /** The secretary takes last year's and asks models of whoever is to be graded “Xuất sắc”. */
  void draft(Stage stage) {
    var draft = tables.versions(stage.secretary()).getFirst();
    tables.edit(
        stage.secretary(),
        draft.number(),
        draft.version(),
        "điều kiện xếp loại Xuất sắc; để hệ thống tự tính mục III.3.b",
        ExampleTable::own);
  }

  private static ScoreTable own(ScoreTable shipped) {
    var reports = shipped.leaf("n27").orElseThrow();
    var t =
        TableEdit.replace(
            shipped,
            changed(
                reports,
                new AutoLeaf("lateReports", reports.rule()),
                "Hệ thống đếm báo cáo 6 tháng và báo cáo năm gửi sau hạn."));
    var grades =
        t.grades().stream().map(g -> g.name().equals("Xuất sắc") ? withModels(g) : g).toList();
    return new ScoreTable(
        t.title(),
        "Quy chế hoạt động của Khối thi đua Ví dụ, Điều 5",
        t.scale(),
        t.rounding(),
        t.policy(),
        t.exactSums(),
        t.bonusCap(),
        t.deductionCap(),
        t.lowest(),
        t.highest(),
        t.groups(),
        grades,
        t.order(),
        t.exclusive(),
        t.roundAt());
  }

  private static GradeBand withModels(GradeBand grade) {
    return new GradeBand(
        grade.name(),
        grade.from(),
        grade.below(),
        List.of(new GradeCondition.MinimumCount("n24", BigDecimal.ONE)));
  }

  /** The launch meeting has agreed; the leader records it. */
  void approve(Stage stage) {
    var newest = tables.versions(stage.secretary()).getFirst();
    tables.approve(stage.secretary(), newest.number(), newest.version());
  }

  /** At mid-year the bloc wants articles on every official channel to count. */
  void propose(Stage stage) {
    var reason =
        "Hội nghị sơ kết thống nhất tính tin, bài đăng trên mọi kênh chính thức của đơn vị.";
    var draft = tables.newVersion(stage.secretary(), reason);
    tables.edit(
        stage.secretary(),
        draft.number(),
        draft.version(),
        "hướng dẫn chấm mục III.3.a",
        ExampleTable::everyChannel);
  }

  private static ScoreTable everyChannel(ScoreTable t) {
    var leaf = t.leaf("n26").orElseThrow();
    return TableEdit.replace(
        t,
        changed(
            leaf,
            leaf.rule(),
            "Đếm tin, bài đã đăng trên Báo Ví dụ hoặc kênh chính thức của đơn vị, có ghi ngày"
                + " đăng."));
  }

  private static CriterionLeaf changed(CriterionLeaf leaf, Leaf rule, String guide) {
    return new CriterionLeaf(
        leaf.key(),
        leaf.code(),
        leaf.text(),
        leaf.maximum(),
        leaf.terms(),
        rule,
        leaf.mayBe(),
        leaf.notArisen(),
        leaf.evidence(),
        guide,
        leaf.consequences());
  }

  /** A change of an approved table is for the Board to approve. */
  void amend(Stage stage) {
    var newest = tables.versions(stage.board()).getFirst();
    tables.approve(stage.board(), newest.number(), newest.version());
  }
}
