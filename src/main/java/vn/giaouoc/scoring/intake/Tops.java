package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.GroupRole;

/** The groups of the table: the outermost rows, put right where a file orders them otherwise. */
final class Tops {

  private static final Pattern BONUS =
      Pattern.compile("điểm thưởng|điểm cộng|cộng điểm|thưởng điểm", Points.WORDS);
  private static final Pattern DEDUCTION =
      Pattern.compile("điểm trừ|trừ điểm|điểm phạt|chế tài", Points.WORDS);

  private final List<Branch> roots;
  private final List<Note> notes;
  private @Nullable Branch common;
  private int made;

  Tops(List<Branch> roots, List<Note> notes) {
    this.roots = new ArrayList<>(roots);
    this.notes = notes;
    splitMixed();
    liftPart();
    flat();
  }

  List<Branch> list() {
    return roots;
  }

  /** The row that is only the common name of all base groups; null when there is none. */
  @Nullable Branch common() {
    return common;
  }

  /** How many groups stand in no row of their own. */
  int made() {
    return made;
  }

  /** “Điểm thưởng, điểm trừ” in one group becomes two. */
  private void splitMixed() {
    for (var root : List.copyOf(roots)) {
      if (isBonus(root) && isDeduction(root) && !root.isLeaf()) {
        var own = root.children.stream().allMatch(c -> isBonus(c) != isDeduction(c));
        var at = roots.indexOf(root);
        roots.remove(at);
        if (own) {
          var split = root.children.stream().map(c -> c.numberedUnder(root)).toList();
          split.getFirst().rowsBelow += 1 + root.rowsBelow;
          roots.addAll(at, split);
        } else {
          var split = bySign(root);
          made += split.size() - 1;
          roots.addAll(at, split);
        }
        how(root, "nhóm vừa thưởng vừa trừ được tách thành nhóm điểm thưởng và nhóm điểm trừ.");
      }
    }
  }

  private static List<Branch> bySign(Branch root) {
    var bonus = new Branch(root.row, root.code, root.style, "Điểm thưởng");
    var deduction = new Branch(root.row, Code.none(), root.style, "Điểm trừ");
    for (var child : root.children) {
      var minus = (child.points != null && child.points.negative()) || isDeduction(child);
      (minus ? deduction : bonus).children.add(child);
    }
    var split = List.of(bonus, deduction).stream().filter(b -> !b.isLeaf()).toList();
    split.getFirst().rowsBelow = root.rowsBelow;
    return split;
  }

  private static boolean isBonus(Branch branch) {
    return BONUS.matcher(branch.text).find();
  }

  private static boolean isDeduction(Branch branch) {
    return DEDUCTION.matcher(branch.text).find();
  }

  static GroupRole role(Branch root) {
    return isDeduction(root) && !isBonus(root)
        ? GroupRole.DEDUCTION
        : isBonus(root) ? GroupRole.BONUS : GroupRole.BASE;
  }

  /** One part “A” around all groups is only their common name: the groups stand at the top. */
  private void liftPart() {
    var base = roots.stream().filter(r -> role(r) == GroupRole.BASE).toList();
    if (base.size() != 1) {
      return;
    }
    var only = base.getFirst();
    if (only.children.size() > 1
        && only.children.stream().noneMatch(Branch::isLeaf)
        && only.children.getFirst().style.compareTo(Code.Style.DECIMAL) <= 0) {
      common = only;
      var at = roots.indexOf(only);
      roots.remove(at);
      roots.addAll(at, only.children);
      how(only, "“" + only.text + "” được hiểu là tên chung của các nhóm bên dưới.");
    }
  }

  /** A list without groups gets one; a group without anything below is scored itself. */
  private void flat() {
    var base = roots.stream().filter(r -> role(r) == GroupRole.BASE).toList();
    if (base.size() < 2 || !base.stream().allMatch(Branch::isLeaf)) {
      return;
    }
    var first = base.getFirst();
    var group =
        new Branch(first.row, new Code("", List.of("I")), Code.Style.ROMAN, "Nội dung chấm điểm");
    group.children.addAll(base);
    roots.removeAll(base);
    roots.addFirst(group);
    made++;
    look(
        first.row.address(),
        "bảng không chia nhóm; các nội dung được đặt vào một nhóm “Nội dung chấm điểm”. Hãy chia nhóm nếu cần.");
  }

  private void look(String place, String sentence) {
    notes.add(new Note(Note.Kind.LOOK, place, sentence));
  }

  private void how(Branch branch, String sentence) {
    notes.add(new Note(Note.Kind.HOW, branch.row.address(), sentence));
  }
}
