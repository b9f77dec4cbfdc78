package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EvidenceRule;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.Terms;
import vn.giaouoc.shared.Vi;

/** Makes the score table of the tree of rows. */
final class Assembly {

  private final List<Branch> roots;
  private final List<TableReading.Total> totals;
  private final List<Note> notes;
  private final List<GradeBand> grades = new ArrayList<>();
  private final Map<String, TableDraft.Reading> readings = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private int groups;
  private int leaves;
  private int levels;

  Assembly(List<Branch> roots, List<TableReading.Total> totals, List<Note> notes) {
    this.roots = roots;
    this.totals = totals;
    this.notes = notes;
  }

  Map<String, TableDraft.Reading> readings() {
    return readings;
  }

  int groups() {
    return groups;
  }

  int leaves() {
    return leaves;
  }

  int levels() {
    return levels;
  }

  ScoreTable table(String title, List<GradeBand> found) {
    grades.addAll(found);
    var tops = new Tops(roots, notes);
    var common = tops.common();
    groups += common == null ? 0 : 1;
    levels += common == null ? 0 : common.rowsBelow;
    groups -= tops.made();
    var made = new ArrayList<CriterionGroup>();
    tops.list().forEach(r -> made.add(group(r)));
    var sums = new Sums(made, totals, common, notes);
    var bonus = sums.of(GroupRole.BONUS);
    var scale = sums.scale();
    if (grades.isEmpty() && !made.isEmpty()) {
      look(
          "",
          "không thấy mức xếp loại trong tệp. Hãy thêm ở phần thiết lập chung nếu khối có xếp loại.");
    }
    return new ScoreTable(
        title,
        "",
        scale,
        Rounding.HUNDREDTHS,
        DenominatorPolicy.RAW,
        true,
        bonus,
        sums.of(GroupRole.DEDUCTION),
        BigDecimal.ZERO,
        scale.add(bonus),
        made,
        grades,
        Order.by(TableJson.usualChain()),
        List.of(),
        RoundAt.LEAF);
  }

  private CriterionGroup group(Branch root) {
    var role = Tops.role(root);
    var code = root.code.isBullet() ? "" : root.code.printed();
    var key = key(code.isEmpty() ? "nhom" + (readings.size() + 1) : code);
    groups++;
    levels += root.rowsBelow;
    readings.put(key, new TableDraft.Reading(root.row.address(), ""));
    var below = new ArrayList<Node>();
    if (root.isLeaf()) {
      look(
          root.row.address(),
          "nhóm “%s” không có nội dung nào bên dưới nên được chấm như một nội dung."
              .formatted(root.text));
      var child = new Branch(root.row, Code.none(), Code.Style.NONE, root.text);
      child.points = root.points;
      child.guide.addAll(root.guide);
      child.evidence = root.evidence;
      below.add(leaf(child, key, code, role, root));
      leaves--;
    } else {
      root.children.forEach(c -> below.add(node(c, key, code, role, root)));
    }
    return new CriterionGroup(
        key, code, root.text, maximum(root, below), role, false, Terms.PLAIN, below);
  }

  private Node node(
      Branch branch, String parentKey, String parentCode, GroupRole role, Branch root) {
    if (branch.isLeaf()) {
      return leaf(branch, parentKey, parentCode, role, root);
    }
    var code = code(branch, parentCode);
    var key = key(code.equals("-") || code.isEmpty() ? next(parentKey) : code);
    groups++;
    levels += branch.rowsBelow;
    readings.put(key, new TableDraft.Reading(branch.row.address(), ""));
    var below = branch.children.stream().map(c -> node(c, key, code, role, root)).toList();
    return new Criterion(key, code, branch.text, maximum(branch, below), Terms.PLAIN, below);
  }

  private CriterionLeaf leaf(
      Branch branch, String parentKey, String parentCode, GroupRole role, Branch root) {
    var code = code(branch, parentCode);
    var key = key(code.equals("-") || code.isEmpty() ? next(parentKey) : code);
    leaves++;
    levels += branch.rowsBelow;
    var guide = branch.words();
    var maximum = leafMaximum(branch, role, root);
    var guess =
        FactWords.of(
            RuleWords.of(maximum, role, guide, branch.text), guide, branch.text, branch.evidence);
    if (guess.doubt() != null) {
      look(branch.row.address(), "“%s” %s".formatted(branch.text, guess.doubt()));
    }
    readings.put(key, new TableDraft.Reading(branch.row.address(), guess.words()));
    var sanctions =
        SanctionWords.of(branch.text + "\n" + guide, grades, branch.row.address(), notes);
    return new CriterionLeaf(
        key,
        code,
        branch.text,
        maximum == null ? BigDecimal.ZERO : maximum,
        Terms.PLAIN,
        guess.rule(),
        guess.mayBe(),
        guess.notArisen(),
        evidence(branch.evidence),
        guide.isEmpty() && !(guess.rule() instanceof DirectLeaf) ? guess.words() : guide,
        sanctions);
  }

  private static EvidenceRule evidence(String words) {
    var compulsory = words.endsWith("(bắt buộc)");
    return new EvidenceRule(compulsory, words.replaceAll("\\s*\\(bắt buộc\\)$", ""));
  }

  private @Nullable BigDecimal leafMaximum(Branch branch, GroupRole role, Branch root) {
    if (branch.hasOwnPoints()) {
      return branch.maximum();
    }
    var said = branch.points != null ? branch.points : Points.inText(branch.words());
    if (said != null) {
      how(branch, "điểm tối đa %s lấy từ lời văn.".formatted(Vi.number(said.value())));
      return said.value();
    }
    var best = RuleWords.best(branch.words().isEmpty() ? branch.text : branch.words());
    if (best != null && best.signum() > 0) {
      how(branch, "điểm tối đa %s lấy từ mức cao nhất trong lời văn.".formatted(Vi.number(best)));
      return best;
    }
    if (role == GroupRole.DEDUCTION && root.maximum() != null) {
      how(
          branch,
          "không ghi mức trừ tối đa; lấy mức của cả nhóm là %s."
              .formatted(Vi.number(root.maximum())));
      return root.maximum();
    }
    look(
        branch.row.address(),
        "“%s” không có điểm tối đa, tạm ghi 0. Hãy nhập điểm tối đa.".formatted(branch.text));
    return null;
  }

  private BigDecimal maximum(Branch branch, List<Node> below) {
    if (branch.maximum() != null) {
      return branch.maximum();
    }
    var sum = below.stream().map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    how(
        branch,
        "không ghi điểm tối đa; lấy tổng các phần bên dưới là %s.".formatted(Vi.number(sum)));
    return sum;
  }

  /** The whole number of a row: its own behind that of the row above. */
  private static String code(Branch branch, String parent) {
    var own = branch.code;
    if (own.isBullet()) {
      return own.last().isEmpty() ? "" : "-";
    }
    if (parent.isEmpty() || parent.equals("-") || own.printed().startsWith(parent + ".")) {
      return own.printed();
    }
    return parent + "." + (goesOn(own, parent) ? own.last() : own.printed());
  }

  /** Whether a number like 1.2 repeats that of the row above, written 1, A.1 or I. */
  private static boolean goesOn(Code own, String parent) {
    if (own.parts().size() < 2) {
      return false;
    }
    var before = new Code("", own.parts().subList(0, own.parts().size() - 1));
    var above = new Code("", List.of(parent.split("\\.")));
    return parent.endsWith(before.printed())
        || (before.parts().size() == 1 && before.ordinal(true) == above.ordinal(true));
  }

  private String next(String parent) {
    for (int i = 1; ; i++) {
      var key = parent + ".m" + i;
      if (!keys.contains(key)) {
        return key;
      }
    }
  }

  private String key(String wanted) {
    var plain = wanted.replace("đ", "dd").replace("Đ", "DD").replaceAll("[^A-Za-z0-9.]", "");
    var key = plain;
    for (int i = 2; !keys.add(key); i++) {
      key = plain + "-" + i;
    }
    return key;
  }

  private void look(String place, String sentence) {
    notes.add(new Note(Note.Kind.LOOK, place, sentence));
  }

  private void how(Branch branch, String sentence) {
    notes.add(new Note(Note.Kind.HOW, branch.row.address(), sentence));
  }
}
