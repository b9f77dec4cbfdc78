package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.shared.Vi;

/** Compares the sums a file states with those of the tree, and finds the scale. */
final class Sums {

  private static final Pattern WHOLE =
      Pattern.compile("tổng cộng|tổng điểm|tổng số|^tổng|^cộng\\s*$", Points.WORDS);

  private final List<CriterionGroup> groups;
  private final List<TableReading.Total> totals;
  private final @Nullable Branch part;
  private final List<Note> notes;

  Sums(
      List<CriterionGroup> groups,
      List<TableReading.Total> totals,
      @Nullable Branch part,
      List<Note> notes) {
    this.groups = groups;
    this.totals = totals;
    this.part = part;
    this.notes = notes;
  }

  /** What the groups of a role add up to. */
  BigDecimal of(GroupRole role) {
    return groups.stream()
        .filter(g -> g.role() == role)
        .map(CriterionGroup::maximum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the base groups should add up to: a sum the file states, else what they do. */
  BigDecimal scale() {
    var base = of(GroupRole.BASE);
    var open = totals.stream().filter(t -> !isKnown(t.points().value())).toList();
    var wrong = open.stream().filter(t -> WHOLE.matcher(t.text()).find()).findFirst();
    var stated = part == null ? null : part.maximum();
    open.forEach(t -> unequal(t, base));
    if (stated != null) {
      return stated;
    }
    var right = totals.stream().anyMatch(t -> t.points().value().compareTo(base) == 0);
    if (!right && wrong.isPresent()) {
      return wrong.get().points().value();
    }
    if (totals.isEmpty() && !groups.isEmpty()) {
      notes.add(
          new Note(
              Note.Kind.HOW,
              "",
              "không có dòng tổng; thang điểm lấy tổng các nhóm điểm chuẩn là %s."
                  .formatted(Vi.number(base))));
    }
    return base;
  }

  private boolean isKnown(BigDecimal value) {
    var base = of(GroupRole.BASE);
    var bonus = of(GroupRole.BONUS);
    return Stream.concat(
            Stream.of(base, bonus, base.add(bonus), of(GroupRole.DEDUCTION)),
            groups.stream().map(CriterionGroup::maximum))
        .filter(Objects::nonNull)
        .anyMatch(v -> v.compareTo(value) == 0);
  }

  private void unequal(TableReading.Total total, BigDecimal base) {
    notes.add(
        new Note(
            Note.Kind.LOOK,
            total.row().address(),
            "dòng “%s” ghi %s nhưng các nhóm điểm chuẩn cộng được %s. Hãy kiểm tra điểm tối đa của các nhóm."
                .formatted(total.text(), Vi.number(total.points().value()), Vi.number(base))));
  }
}
