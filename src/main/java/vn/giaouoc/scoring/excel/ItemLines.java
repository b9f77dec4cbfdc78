package vn.giaouoc.scoring.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Input;

/**
 * Items as the lines of one cell: the name and, in brackets, the numbers of the conditions the item
 * meets, “(đủ)” for all and “(không)” for none. Without conditions there are names only.
 */
final class ItemLines {

  private static final Pattern LINE = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");

  private ItemLines() {}

  static String write(List<String> conditions, Input.Items items) {
    return items.items().stream()
        .map(item -> line(conditions.size(), item))
        .collect(Collectors.joining("\n"));
  }

  private static String line(int conditions, Input.Item item) {
    if (conditions == 0) {
      return item.source();
    }
    var met =
        item.met().size() == conditions
            ? "đủ"
            : item.met().isEmpty()
                ? "không"
                : item.met().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (item.source() + " (" + met + ")").strip();
  }

  /** How to fill the cell in, beneath the rule of the leaf. */
  static String help(List<String> conditions) {
    if (conditions.isEmpty()) {
      return "Ghi tên từng mục, mỗi mục một dòng (Alt+Enter); hoặc chỉ ghi số lượng.";
    }
    return "Ghi mỗi mục một dòng (Alt+Enter): tên mục và trong ngoặc các điều kiện đạt, ví dụ “Mô hình"
        + " A (1)” hoặc “Mô hình A (đủ)”; không có mục nào thì ghi 0.\n"
        + IntStream.rangeClosed(1, conditions.size())
            .mapToObj(n -> "(" + n + ") " + conditions.get(n - 1))
            .collect(Collectors.joining("\n"));
  }

  /** The items the cell names; null when a line cannot be read. */
  static Input.@Nullable Items read(List<String> conditions, String text) {
    var items = new ArrayList<Input.Item>();
    for (var line : text.split("\\R")) {
      var clean = line.strip().replaceAll("\\s+", " ");
      if (clean.isEmpty()) {
        continue;
      }
      var match = LINE.matcher(clean);
      if (conditions.isEmpty()) {
        items.add(new Input.Item(Set.of(), clean));
      } else if (match.matches()) {
        var met = met(conditions.size(), match.group(2).strip());
        if (met == null) {
          return null;
        }
        items.add(new Input.Item(met, match.group(1)));
      } else {
        return null;
      }
    }
    return new Input.Items(items);
  }

  private static @Nullable Set<Integer> met(int conditions, String text) {
    if (text.equalsIgnoreCase("đủ")) {
      return IntStream.rangeClosed(1, conditions).boxed().collect(Collectors.toSet());
    }
    var met = new TreeSet<Integer>();
    if (text.isEmpty() || text.equalsIgnoreCase("không")) {
      return met;
    }
    for (var number : text.split("[,;]", -1)) {
      if (!number.strip().matches("\\d{1,3}")) {
        return null;
      }
      met.add(Integer.parseInt(number.strip()));
    }
    return met;
  }
}
