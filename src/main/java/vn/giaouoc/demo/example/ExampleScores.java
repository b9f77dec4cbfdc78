package vn.giaouoc.demo.example;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.year.Standing;

/**
 * The score sheets of the example. Units 3 and 4 end equal in everything the table compares, so
 * that the meeting has to decide.
 */
@Component
@Profile("demo")
class ExampleScores {

  /** What unit 4 names: a model that is recognised, and a speaker the checkers ask papers for. */
  static final String MODELS = "+Mô hình lịch công tác điện tử";

  static final String SPEAKER = "Điển hình báo cáo viên giỏi";

  /**
   * What most units answer, by leaf of the shipped table; see {@code co-quan-dang.json}. The leaf
   * n27 fills itself.
   */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          entry("n3", "24/24"),
          entry("n4", "0"),
          entry("n5", "m1"),
          entry("n7", "40/40"),
          entry("n8", "0"),
          entry("n10", "10/10"),
          entry("n11", "0"),
          entry("n13", "m2"),
          entry("n14", "3/3"),
          entry("n15", "có"),
          entry("n16", "có"),
          entry("n17", "1.25"),
          entry("n20", "có"),
          entry("n21", "14/14"),
          entry("n23", "+Học tập và làm theo Bác; +Chuyên đề chuyển đổi số trong cơ quan đảng"),
          entry("n24", "+Mô hình sinh hoạt chi bộ trên nền tảng số; +Điển hình cán bộ sáng kiến"),
          entry("n26", "7"),
          entry("n29", "0"),
          entry("n30", "1/1"),
          entry("n31", "m1"));

  /** What each unit answers otherwise, in the order of the units. */
  private static final List<Map<String, String>> OWN =
      List.of(
          Map.of("n3", "45/48", "n4", "1", "n13", "m1", "n26", "9", "n34", "1"),
          Map.of("n13", "m1", "n17", "2", "n33", "1", "n34", "1"),
          Map.of("n3", "18/20", "n13", "m1", "n24", "+Mô hình phòng họp không giấy"),
          Map.of("n3", "27/30", "n13", "m1", "n24", MODELS + "; +" + SPEAKER),
          Map.of(
              "n5", "m2", "n8", "1", "n10", "8/9", "n14", "2/3", "n20", "không", "n29", "1", "n37",
              "2"),
          Map.of("n3", "19/22", "n7", "20/20", "n21", "12/14", "n24", "+Mô hình tổ dân vận khéo"),
          Map.of("n5", "m2", "n10", "9/10", "n14", "2/3", "n21", "13/14"));

  private final SheetService sheets;
  private final SheetReader reader;
  private final SheetFlow flow;
  private final SheetEvidence evidence;

  ExampleScores(SheetService sheets, SheetReader reader, SheetFlow flow, SheetEvidence evidence) {
    this.sheets = sheets;
    this.reader = reader;
    this.flow = flow;
    this.evidence = evidence;
  }

  /** The officer fills in the unit's own column with its proof, the head swears and submits. */
  void submit(Stage stage, int n, EvidenceId proof) {
    submit(stage, n, OWN.get(n - 1), proof);
  }

  /** The same with what the unit answered otherwise than most. */
  void submit(Stage stage, int n, Map<String, String> own, EvidenceId proof) {
    var officer = stage.officer(n);
    var unit = stage.unit(n);
    var answers = new TreeMap<>(USUAL);
    answers.putAll(own);
    write(stage, officer, n, ColumnRole.SELF, answers, "");
    var unproven = reader.read(officer, unit).progress().unproven();
    evidence.use(officer, unit, unproven.stream().map(leaf -> leaf.key()).toList(), proof);
    flow.submit(stage.head(n), unit, true);
  }

  /** Changes single answers of a column, with the comment a difference needs. */
  void differ(
      Stage stage, Standing by, int n, ColumnRole role, Map<String, String> answers, String why) {
    write(stage, by, n, role, answers, why);
  }

  /** Completes a column. */
  void close(Stage stage, Standing by, int n, ColumnRole role) {
    sheets.close(by, stage.unit(n), role);
  }

  /** The answer a unit gave, as the table understands it. */
  static Answer answer(String text) {
    if (text.startsWith("+")) {
      return Answer.of(
          new Input.Items(Stream.of(text.split("; ")).map(ExampleScores::item).toList()));
    }
    return Answer.of(
        text.startsWith("m")
            ? new Input.Chosen(text)
            : text.equals("có") || text.equals("không")
                ? new Input.YesNo(text.equals("có"))
                : text.contains("/") ? share(text) : new Input.Figure(new BigDecimal(text)));
  }

  /** An item that meets its one condition, after a plus, or lacks it. */
  private static Input.Item item(String text) {
    return new Input.Item(text.startsWith("+") ? Set.of(1) : Set.of(), text.substring(1));
  }

  private static Input share(String text) {
    var parts = text.split("/", 2);
    return new Input.Share(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  private void write(
      Stage stage, Standing by, int n, ColumnRole role, Map<String, String> answers, String why) {
    var columns = reader.read(by, stage.unit(n)).columns();
    var drafts = new ArrayList<CellDraft>();
    answers.forEach((leaf, text) ->
        drafts.add(new CellDraft(leaf, answer(text), why, columns.at(role, leaf).version())));
    sheets.save(by, stage.unit(n), role, drafts);
  }
}
