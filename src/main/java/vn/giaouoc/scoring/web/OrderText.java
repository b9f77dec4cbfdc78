package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.ExclusiveSet;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/** Quotas of grades and sets that count a fact once, as lines of text for people to edit. */
final class OrderText {

  private OrderText() {}

  /** “Xuất sắc | 20 % | Tốt” or “Xuất sắc | 5: 1; 10: 2” a line. */
  static String quotas(List<Quota> quotas) {
    return quotas.stream().map(OrderText::quota).collect(Collectors.joining("\n"));
  }

  private static String quota(Quota quota) {
    var percent = quota.percent();
    var limit =
        percent != null
            ? Vi.number(percent) + " %"
            : quota.numbers().entrySet().stream()
                .map(n -> n.getKey() + ": " + n.getValue())
                .collect(Collectors.joining("; "));
    return quota.grade() + " | " + limit + (quota.of() == null ? "" : " | " + quota.of());
  }

  /** Reads the lines back; what cannot be read is added to {@code wrong} as a sentence. */
  static List<Quota> quotas(String lines, List<GradeBand> grades, List<String> wrong) {
    var quotas = new ArrayList<Quota>();
    for (var line : TextLines.of(lines)) {
      var quota = quota(line);
      if (quota.isEmpty()) {
        wrong.add(
            "Dòng hạn mức “%s” cần dạng: tên loại | 20 %% (hoặc 5: 1; 10: 2)."
                .formatted(line.whole()));
        continue;
      }
      Stream.of(line.text(0), line.text(2))
          .filter(name -> !name.isEmpty() && !isGrade(grades, name))
          .forEach(name ->
              wrong.add("Hạn mức nêu loại “" + name + "” không có trong danh sách xếp loại."));
      quotas.add(quota.get());
    }
    return quotas;
  }

  private static boolean isGrade(List<GradeBand> grades, String name) {
    return grades.stream().anyMatch(g -> g.name().equals(name));
  }

  private static Optional<Quota> quota(TextLines line) {
    var limit = line.text(1);
    var of = line.text(2).isEmpty() ? null : line.text(2);
    if (line.text(0).isEmpty()) {
      return Optional.empty();
    }
    if (limit.endsWith("%")) {
      return Optional.ofNullable(TextLines.decimal(limit.replace("%", "").strip()))
          .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
          .map(percent -> new Quota(line.text(0), percent, of, Map.of()));
    }
    var numbers = numbers(limit);
    return numbers == null || numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quota(line.text(0), null, of, numbers));
  }

  /** “5: 1; 10: 2”; null when it is not written so. */
  private static @Nullable Map<Integer, Integer> numbers(String text) {
    var numbers = new TreeMap<Integer, Integer>();
    for (var part : text.split(";", -1)) {
      if (!part.strip().matches("\\d{1,5}\\s*:\\s*\\d{1,5}")) {
        return null;
      }
      var pair = part.strip().split("\\s*:\\s*", -1);
      numbers.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
    }
    return numbers;
  }

  /** “Đã chấm ở nhóm VIII | VIII.1; V.2.a” a line: name, numbers of the leaves in their order. */
  static String once(ScoreTable table) {
    return table.exclusive().stream()
        .map(set ->
            set.name()
                + " | "
                + set.leaves().stream()
                    .map(key -> shown(table, key))
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(ScoreTable table, String key) {
    return table
        .leaf(key)
        .map(CriterionLeaf::code)
        .filter(code -> byCode(table, code).size() == 1)
        .orElse("#" + key);
  }

  private static List<CriterionLeaf> byCode(ScoreTable table, String code) {
    return table.leaves().filter(l -> l.code().equals(code)).toList();
  }

  /** Reads the lines back; what cannot be read is added to {@code wrong} as a sentence. */
  static List<ExclusiveSet> once(String lines, ScoreTable table, List<String> wrong) {
    var sets = new ArrayList<ExclusiveSet>();
    for (var line : TextLines.of(lines)) {
      var keys = new ArrayList<String>();
      for (var code : line.text(1).split(";", -1)) {
        var leaf = leaf(table, code.strip());
        if (leaf == null) {
          wrong.add(
              "Dòng “%s”: không có đúng một nội dung chấm mang số “%s”."
                  .formatted(line.whole(), code.strip()));
        } else {
          keys.add(leaf.key());
        }
      }
      if (line.text(0).isEmpty() || keys.size() < 2) {
        wrong.add(
            "Dòng “%s” cần dạng: tên | số của ít nhất hai nội dung, cách nhau bằng dấu chấm phẩy."
                .formatted(line.whole()));
      } else {
        sets.add(new ExclusiveSet(line.text(0), keys));
      }
    }
    return sets;
  }

  private static @Nullable CriterionLeaf leaf(ScoreTable table, String code) {
    if (code.startsWith("#")) {
      return table.leaf(code.substring(1)).orElse(null);
    }
    var found = byCode(table, code);
    return found.size() == 1 ? found.getFirst() : null;
  }
}
