package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;

/** What the lines of grades ask for beside points, once the table they speak of is known. */
final class GradeConditions {

  /** “và có ít nhất 02 mô hình mới (V.1)”. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:ít nhất|tối thiểu|từ)\\s+(\\d{1,3})\\s+(?!điểm)(\\p{L}[^.;,()\\d%]{1,40}?)(?:\\s+trở lên)?"
              + "(?:\\s*\\(?\\s*(?:tại |ở |thuộc )?(?:mục |tiêu chí |nội dung )?([IVX]{1,5}(?:\\.\\w{1,3})+)\\s*\\)?)?(?=$|[.;,)]|\\s+(?:và|đồng thời)\\b)",
          Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ASKS =
      Pattern.compile(
          "điều kiện|đồng thời|\\bvà\\b(?!\\s+(?:<|dưới))|không có|không bị",
          Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LEFT = Pattern.compile("\\d|không có|không bị", Points.WORDS);

  private final ScoreTable table;
  private final List<Note> notes;

  private GradeConditions(ScoreTable table, List<Note> notes) {
    this.table = table;
    this.notes = notes;
  }

  /** The table with the conditions the lines state; notes tell what was and was not read. */
  static ScoreTable add(ScoreTable table, List<GradeWords.Said> said, List<Note> notes) {
    var reading = new GradeConditions(table, notes);
    return table.graded(table.grades().stream().map(g -> reading.add(g, said)).toList());
  }

  private GradeBand add(GradeBand grade, List<GradeWords.Said> said) {
    return said.stream()
        .filter(s -> s.grade().equals(grade.name()))
        .findFirst()
        .filter(_ -> !grade.equals(table.grades().getLast()))
        .map(s -> new GradeBand(grade.name(), grade.from(), grade.below(), conditions(s)))
        .orElse(grade);
  }

  private List<GradeCondition> conditions(GradeWords.Said said) {
    var further = GradeWords.further(said.line());
    var found = new ArrayList<>(ClosingWords.conditions(said.line()));
    var counts = COUNT.matcher(further).results().toList();
    counts.stream().map(this::count).filter(Objects::nonNull).forEach(found::add);
    var left = ClosingWords.without(further);
    for (var read : counts) {
      left = count(read) == null ? left : left.replace(read.group(), " ");
    }
    if (!found.isEmpty()) {
      note(
          Note.Kind.HOW,
          said,
          "điều kiện của loại “%s” được đọc từ lời văn; hãy kiểm tra ở phần thiết lập chung: “%s”.");
    }
    if (!found.isEmpty() && LEFT.matcher(left).find()) {
      note(
          Note.Kind.LOOK,
          said,
          "điều kiện của loại “%s” mới được đưa vào bảng một phần. Hãy thêm phần còn lại ở phần thiết lập chung: “%s”.");
    } else if (found.isEmpty() && ASKS.matcher(said.line()).find()) {
      note(
          Note.Kind.LOOK,
          said,
          "điều kiện kèm theo của loại “%s” chưa được đưa vào bảng"
              + (said.line().replaceAll("[^\\d]+", "").length() < 4
                  ? " và trong lời văn không có con số"
                  : "")
              + ". Hãy thêm điều kiện ở phần thiết lập chung: “%s”.");
    }
    return found;
  }

  private void note(Note.Kind kind, GradeWords.Said said, String sentence) {
    notes.add(new Note(kind, said.place(), sentence.formatted(said.grade(), said.line())));
  }

  /**
   * The leaf is the one the line names by its number, else the only one that counts such things.
   */
  private @Nullable GradeCondition count(MatchResult words) {
    var code = words.group(3);
    var counted = words.group(2).toLowerCase(Locale.ROOT);
    var leaves =
        code == null
            ? table.leaves().filter(l -> unit(l.rule()).filter(counted::startsWith).isPresent())
            : table
                .nodes()
                .filter(n -> n.code().equalsIgnoreCase(code))
                .flatMap(GradeConditions::leaves)
                .filter(l -> unit(l.rule()).isPresent());
    var all = leaves.toList();
    return all.size() == 1
        ? new GradeCondition.MinimumCount(all.getFirst().key(), Points.number(words.group(1)))
        : null;
  }

  private static Stream<CriterionLeaf> leaves(Node node) {
    return node instanceof CriterionLeaf leaf
        ? Stream.of(leaf)
        : node.children().stream().flatMap(GradeConditions::leaves);
  }

  static Optional<String> unit(Leaf rule) {
    return switch (rule) {
      case CountLeaf count when !count.unit().isEmpty() ->
          Optional.of(count.unit().toLowerCase(Locale.ROOT));
      case BorrowedLeaf borrowed -> unit(borrowed.of());
      default -> Optional.empty();
    };
  }
}
