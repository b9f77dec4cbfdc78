package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaouoc.shared.Vi;

/** Compares what the words of a table say with its numbers. */
final class WordingLint {

  private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,4})?)";
  private static final int WORDS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern MOST =
      Pattern.compile(
          "(?:tối đa|không quá)\\s+(?:trừ\\s+)?(?:là\\s+)?"
              + NUMBER
              + "\\s*điểm|(?:tối đa trừ|trừ tối đa|trừ không quá)\\s+"
              + NUMBER,
          WORDS);
  private static final Pattern EACH =
      Pattern.compile("mỗi\\s[^.;]{0,120}?\\btrừ\\s+" + NUMBER + "\\s*điểm", WORDS);
  private static final Pattern ONCE =
      Pattern.compile("không (?:tính|chấm) (?:lại|trùng)|đã chấm (?:ở|tại)", WORDS);

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private WordingLint(ScoreTable table) {
    this.table = table;
  }

  static List<Finding> of(ScoreTable table) {
    var lint = new WordingLint(table);
    table.groups(GroupRole.DEDUCTION).flatMap(Node::leaves).forEach(lint::deduction);
    table.groups().stream().filter(g -> g.role() != GroupRole.BASE).forEach(lint::group);
    table.leaves().forEach(lint::once);
    return lint.findings;
  }

  private void deduction(CriterionLeaf leaf) {
    var words = leaf.text() + "; " + leaf.guide();
    number(MOST, words, leaf, leaf.maximum(), "tối đa");
    if (leaf.rule() instanceof CountLeaf count) {
      number(EACH, words, leaf, count.per(), "mỗi lần");
    }
  }

  /** “Điểm thưởng (tối đa 5 điểm)” beside another maximum. */
  private void group(CriterionGroup group) {
    var cap = group.terms().cap();
    number(MOST, group.text(), group, cap == null ? group.maximum() : cap, "tối đa");
  }

  private void number(Pattern pattern, String words, Node node, BigDecimal stated, String what) {
    var found = pattern.matcher(words);
    while (found.find()) {
      var group = found.group(1) == null ? found.group(2) : found.group(1);
      var written = new BigDecimal(group.replace(',', '.'));
      if (!Decimals.same(written, stated)) {
        findings.add(
            new Finding(
                Finding.Severity.SUM,
                node.key(),
                "“%s”: cột điểm ghi %s %s nhưng lời văn ghi %s. Hãy sửa cho khớp."
                    .formatted(node.title(), what, Vi.number(stated), Vi.number(written))));
      }
    }
  }

  private void once(CriterionLeaf leaf) {
    if (ONCE.matcher(leaf.text() + "; " + leaf.guide()).find()
        && table.exclusive().stream().noneMatch(s -> s.leaves().contains(leaf.key()))) {
      findings.add(
          new Finding(
              Finding.Severity.WARNING,
              leaf.key(),
              "“%s” ghi không tính lại nhưng chưa thuộc nhóm không tính trùng nào. Hãy đưa vào một nhóm, ở ô “Một việc chỉ tính một nơi”."
                  .formatted(leaf.title())));
    }
  }
}
