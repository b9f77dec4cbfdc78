package vn.giaouoc.scoring.web;

import java.util.stream.Collectors;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;

/** Tells a person that a fact counts once, and where. */
final class OnceText {

  private OnceText() {}

  /** What holds for a leaf, after a blank; empty where no set names it. */
  static String of(ScoreTable table, CriterionLeaf leaf) {
    var sets =
        table.exclusive().stream()
            .filter(set -> set.leaves().contains(leaf.key()))
            .map(set ->
                "“%s”: %s"
                    .formatted(
                        set.name(),
                        set.leaves().stream()
                            .map(key -> table.leaf(key).map(OnceText::name).orElse(key))
                            .collect(Collectors.joining(", rồi "))))
            .toList();
    if (sets.isEmpty()) {
      return "";
    }
    return " Không tính trùng "
        + String.join("; ", sets)
        + ". Một tệp hoặc một việc chỉ tính ở nội dung đứng trước có điểm."
        + (isNamed(table, leaf)
            ? " Tệp chỉ chứng minh một dòng thì chọn đúng tên tệp ở dòng ấy; tệp không nêu ở dòng"
                + " nào là chứng minh cho cả nội dung."
            : "");
  }

  private static boolean isNamed(ScoreTable table, CriterionLeaf leaf) {
    var kind = InputKind.of(table, leaf);
    return kind == InputKind.ITEMS || kind == InputKind.RESULTS;
  }

  private static String name(Node node) {
    return node.code().isEmpty() || node.code().equals("-") ? "“" + node.text() + "”" : node.code();
  }
}
