package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The columns a file states for a unit, from left to right: each starts with the values of the one
 * to its left, and the last completed one counts, never the best one.
 *
 * @param leaves the leaves of the table by key
 * @param rounding of the table
 * @param reader reads the answers of a column; the first argument says whose they are
 * @param wrong where it is written down what is wrong
 */
record ColumnInputs(
    Map<String, CriterionLeaf> leaves,
    Rounding rounding,
    BiFunction<String, JsonObject, Map<String, Answer>> reader,
    List<String> wrong) {

  /** The column that counts, and its answers. */
  record Counting(String name, Map<String, Answer> answers) {}

  /** The last completed column; the first one until one is completed. */
  Counting of(String who, List<JsonObject> columns) {
    var counting = new Counting("", Map.of());
    var left = new Counting("", Map.of());
    for (var json : columns) {
      json.only("name", "completed", "leaves", "comments");
      var name = json.name("name");
      var answers = new LinkedHashMap<>(left.answers());
      answers.putAll(reader.apply(who + ", cột “" + name + "”", json));
      var own = new Counting(name, answers);
      var completed = json.truth("completed");
      var comments = comments(who + ", cột “" + name + "”", json);
      if (completed && !left.name().isEmpty()) {
        differences(who, left, own, comments);
      }
      if (completed || left.name().isEmpty()) {
        counting = own;
      }
      left = own;
    }
    return counting;
  }

  private Map<String, String> comments(String who, JsonObject column) {
    var comments = new TreeMap<String, String>();
    if (column.has("comments")) {
      var given = column.object("comments");
      given.keys().forEach(leaf -> comments.put(leaf, given.text(leaf)));
      comments.keySet().stream()
          .filter(leaf -> !leaves.containsKey(leaf))
          .forEach(leaf ->
              wrong.add(who + ", comments: bảng điểm không có nội dung chấm “" + leaf + "”."));
    }
    return comments;
  }

  /** A difference from the column to the left, in either direction, needs a comment. */
  private void differences(String who, Counting left, Counting own, Map<String, String> comments) {
    own.answers()
        .forEach((key, answer) -> {
          var leaf = leaves.get(key);
          if (leaf != null
              && comments.getOrDefault(key, "").isBlank()
              && cell(leaf, answer)
                  .differsFrom(cell(leaf, left.answers().getOrDefault(key, Answer.NONE)))) {
            wrong.add(
                "%s, cột “%s”, %s: khác cột “%s” mà chưa có ý kiến. Hãy ghi ý kiến ở comments."
                    .formatted(who, own.name(), leaf.title(), left.name()));
          }
        });
  }

  private Cell cell(CriterionLeaf leaf, Answer answer) {
    var points = leaf.invalid(answer) == null ? leaf.points(answer, rounding) : BigDecimal.ZERO;
    return new Cell(answer, points, "", 0);
  }
}
