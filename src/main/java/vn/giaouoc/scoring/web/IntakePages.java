package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.TableIntake;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.TableLint;
import vn.giaouoc.scoring.intake.Column;
import vn.giaouoc.scoring.intake.Note;
import vn.giaouoc.scoring.intake.SourceTable;
import vn.giaouoc.scoring.intake.TableDraft;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** Builds the page of a table that comes from a file. */
@Component
class IntakePages {

  private final TableIntake intake;
  private final ScoreTableService tables;

  IntakePages(TableIntake intake, ScoreTableService tables) {
    this.intake = intake;
    this.tables = tables;
  }

  IntakePage page(YearHere here, int table, List<Column> columns) {
    var look = intake.look(here.standing(), table, columns).orElse(null);
    var bang = here.path() + "/cham-diem/bang";
    var versions = tables.versions(here.standing());
    var blocked =
        !versions.isEmpty() && versions.stream().noneMatch(v -> v.state().isDraft())
            ? "Bảng điểm của năm đã được duyệt. Muốn thay bằng bảng trong tệp, hãy lập phiên bản mới kèm lý do trước."
            : null;
    return new IntakePage(
        here.frame("cham-diem"),
        bang + "/nap",
        bang,
        blocked,
        look == null || blocked != null ? null : preview(look));
  }

  private static IntakePage.Preview preview(TableIntake.Look look) {
    var draft = look.draft();
    var table = draft.table();
    return new IntakePage.Preview(
        look.name(),
        table.title(),
        effect(look),
        !draft.isEmpty(),
        look.target() == null ? 0 : look.target().version(),
        draft.layout().columns().contains(Column.MAXIMUM)
            && draft.layout().columns().contains(Column.TEXT)
            && draft.layout().to() > draft.layout().from(),
        look.chosen(),
        tables(look.all()),
        columns(look),
        draft.tally().vi(),
        List.of(
            "Thang điểm " + Vi.number(table.scale()),
            "Điểm thưởng tối đa " + Vi.number(table.bonusCap()),
            "Điểm trừ tối đa " + Vi.number(table.deductionCap())),
        draft.notes(Note.Kind.LOOK).map(Note::line).toList(),
        draft.notes(Note.Kind.HOW).map(Note::line).toList(),
        TableLint.of(table).stream()
            .filter(f -> f.severity().blocks() || !isMissingWords(f))
            .map(f -> fault(draft, f))
            .toList(),
        table.nodes().map(n -> row(draft, n)).toList(),
        table.grades().stream().map(g -> GradeText.show(table, g)).toList());
  }

  /** A leaf without guide or evidence is told in the editor; here it would hide the rest. */
  private static boolean isMissingWords(Finding finding) {
    return finding.sentence().contains("chưa có hướng dẫn chấm")
        || finding.sentence().contains("chưa nói cần minh chứng gì");
  }

  private static String effect(TableIntake.Look look) {
    var target = look.target();
    return target == null
        ? "Bảng này sẽ là dự thảo bảng điểm của năm; sau đó sửa tiếp từng mục."
        : "Bảng này sẽ thay toàn bộ nội dung của %s. Mục nào giống mục cũ thì giữ nguyên kết quả đã nhập; các thiết lập không có trong tệp giữ như dự thảo."
            .formatted(lower(target.vi()));
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<Option> tables(List<SourceTable> all) {
    var options = new ArrayList<Option>();
    for (var table : all) {
      var before = table.before().isEmpty() ? "" : " – " + brief(table.before().getLast(), 60);
      options.add(
          new Option(
              Integer.toString(options.size()),
              "%s (%d dòng)%s".formatted(table.name(), table.rows().size(), before)));
    }
    return options;
  }

  private static List<IntakePage.Choice> columns(TableIntake.Look look) {
    var layout = look.draft().layout();
    var options = Arrays.stream(Column.values()).map(c -> new Option(c.name(), c.vi())).toList();
    var choices = new ArrayList<IntakePage.Choice>();
    for (int i = 0; i < layout.columns().size(); i++) {
      var heading = layout.headings().get(i);
      choices.add(
          new IntakePage.Choice(
              heading.isEmpty()
                  ? "Cột " + (i + 1)
                  : "Cột %d: %s".formatted(i + 1, brief(heading, 60)),
              sample(look.all().get(look.chosen()), layout.to(), i),
              options,
              layout.columns().get(i).name()));
    }
    return choices;
  }

  /** The first words of a column, to tell it by. */
  private static String sample(SourceTable table, int from, int column) {
    return table.rows().stream()
        .skip(from)
        .filter(r -> column < r.cells().size())
        .map(r -> r.cells().get(column).text())
        .filter(t -> !t.isEmpty() && !t.matches("\\(\\d{1,2}\\)"))
        .findFirst()
        .map(t -> "Ví dụ: " + brief(t, 50))
        .orElse("Cột trống");
  }

  private static IntakePage.Fault fault(TableDraft draft, Finding finding) {
    var place = draft.reading(finding.place()).place();
    return new IntakePage.Fault(
        finding.severity().vi(),
        finding.severity().blocks(),
        finding.place(),
        (place.isEmpty() ? "" : capital(place) + ": ") + finding.sentence());
  }

  private static IntakePage.Row row(TableDraft draft, Node node) {
    var reading = draft.reading(node.key());
    var leaf = node instanceof CriterionLeaf l ? l : null;
    return new IntakePage.Row(
        node.key(),
        css(node),
        node.code(),
        node.text(),
        Vi.number(node.maximum()),
        leaf == null ? role(node) : TablePages.rule(leaf),
        leaf == null ? "" : TablePages.extra(leaf, List.of()),
        leaf == null ? "" : words(reading.words()),
        leaf == null ? "" : leaf.evidence().text(),
        reading.place().replace("dòng ", ""));
  }

  private static String css(Node node) {
    return switch (node) {
      case CriterionGroup _ -> "group";
      case Criterion _ -> "criterion";
      case CriterionLeaf _ -> "leaf";
    };
  }

  private static String role(Node node) {
    return node instanceof CriterionGroup group ? group.role().vi() : "";
  }

  private static String words(String words) {
    return words.isEmpty() ? "Lời văn không nói cách chấm." : "Từ chữ: “" + brief(words, 160) + "”";
  }

  private static String brief(String text, int most) {
    var line = text.replaceAll("\\s+", " ");
    return line.length() > most ? line.substring(0, most) + "…" : line;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
