package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaouoc.shared.UnitId;

/**
 * What units entered, as a file states it: units are named by texts, not by ids.
 *
 * @param names by id; ids are given in the order of the names
 * @param answers by id
 * @param columns the column that counts, by id, where a file states columns
 * @param decisions ties the meeting decided
 */
public record ScoreInputs(
    Map<UnitId, String> names,
    Map<UnitId, Answers> answers,
    Map<UnitId, String> columns,
    List<Ranking.HandDecision> decisions) {

  public ScoreInputs {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    columns = Map.copyOf(columns);
    decisions = List.copyOf(decisions);
  }

  /**
   * The inputs a parsed JSON text states for a table; an {@link IllegalArgumentException} with all
   * that is wrong, each a Vietnamese sentence with its place, one a line.
   */
  public static ScoreInputs read(Map<?, ?> parsed, ScoreTable table) {
    var json = new JsonObject(parsed).only("units", "decisions");
    var units = json.objects("units");
    var ids = new TreeMap<String, UnitId>();
    for (var unit : units) {
      if (ids.put(name(unit), new UnitId(0)) != null) {
        throw new IllegalArgumentException(
            unit.place() + ": đơn vị “" + name(unit) + "” có hai lần. Hãy bỏ bớt.");
      }
    }
    var next = 1L;
    for (var entry : ids.entrySet()) {
      entry.setValue(new UnitId(next++));
    }
    var reader = new Reader(table, ids);
    var answers = new TreeMap<String, Answers>();
    units.forEach(unit -> answers.put(name(unit), reader.answers(unit)));
    var decisions = new ArrayList<Ranking.HandDecision>();
    for (var order : json.list("decisions")) {
      decisions.add(reader.decision(order));
    }
    reader.refuse();
    var names = new LinkedHashMap<UnitId, String>();
    ids.forEach((name, id) -> names.put(id, name));
    var byId = new LinkedHashMap<UnitId, Answers>();
    ids.forEach((name, id) -> byId.put(id, answers.getOrDefault(name, Answers.of(Map.of()))));
    var columns = new LinkedHashMap<UnitId, String>();
    reader.columns.forEach((name, column) -> columns.put(ids.get(name), column));
    return new ScoreInputs(names, byId, columns, decisions);
  }

  private static String name(JsonObject unit) {
    return unit.name("unit").strip();
  }

  /** Gathers what is wrong while it reads. */
  private static final class Reader {

    private final Map<String, CriterionLeaf> leaves = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> grades;
    private final Rounding rounding;
    private final Map<String, UnitId> ids;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<UnitId> decided = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    Reader(ScoreTable table, Map<String, UnitId> ids) {
      table.leaves().forEach(l -> leaves.put(l.key(), l));
      table.nodes().forEach(n -> nodes.put(n.key(), n));
      this.grades = table.grades().stream().map(GradeBand::name).collect(Collectors.toSet());
      this.rounding = table.rounding();
      this.ids = ids;
    }

    Answers answers(JsonObject unit) {
      unit.only(
              "unit",
              "leaves",
              "columns",
              "notFunded",
              "kind",
              "group",
              "figures",
              "passed",
              "voided",
              "sources")
          .notBoth("leaves", "columns");
      var who = "Đơn vị " + name(unit);
      var answers = unit.has("columns") ? counting(who, unit) : leaves(who, unit);
      var read = new Answers(answers, Set.copyOf(unit.texts("notFunded")), AboutJson.read(unit));
      known(who, "notFunded", read.notFunded());
      for (var key : read.notFunded()) {
        var node = nodes.get(key);
        if (node != null && !(node instanceof CriterionGroup group && group.fundable())) {
          wrong.add(
              who + ", " + node.title() + ": bảng điểm không cho chọn “không được cấp kinh phí”.");
        }
      }
      leaves.values().forEach(leaf -> fact(who, leaf, read));
      known(who, "voided", read.about().voided());
      known(who, "sources", read.about().sources().keySet());
      read.about().passed().stream()
          .filter(grade -> !grades.contains(grade))
          .forEach(grade -> wrong.add(who + ", passed: bảng điểm không có loại “" + grade + "”."));
      return read;
    }

    private Map<String, Answer> counting(String who, JsonObject unit) {
      var inputs = new ColumnInputs(leaves, rounding, this::leaves, wrong);
      var counting = inputs.of(who, unit.objects("columns"));
      columns.put(name(unit), counting.name());
      return counting.answers();
    }

    private Map<String, Answer> leaves(String who, JsonObject holder) {
      var answers = new LinkedHashMap<String, Answer>();
      if (holder.has("leaves")) {
        var given = holder.object("leaves");
        for (var key : given.keys()) {
          answer(who, key, given.object(key), answers);
        }
      }
      return answers;
    }

    private void answer(String who, String key, JsonObject json, Map<String, Answer> answers) {
      var leaf = leaves.get(key);
      if (leaf == null) {
        wrong.add(who + ": bảng điểm không có nội dung chấm “" + key + "”.");
        return;
      }
      try {
        var form = AnswerForm.of(leaf.rule());
        var misfit = form.misfit(json);
        if (misfit != null) {
          wrong.add(who + ", " + leaf.title() + ": " + misfit);
          return;
        }
        var answer = json.make(this::answer);
        var unknown = form.unknown(answer.input());
        var invalid = unknown == null ? leaf.invalid(answer) : unknown;
        if (invalid != null) {
          wrong.add(who + ", " + leaf.title() + ": " + invalid);
        }
        answers.put(key, answer);
      } catch (IllegalArgumentException e) {
        wrong.add(who + ": " + e.getMessage());
      }
    }

    /** A fact that fills a leaf must be one the leaf can be scored by. */
    private void fact(String who, CriterionLeaf leaf, Answers read) {
      if (!(leaf.rule() instanceof AutoLeaf auto) || read.at(leaf.key()).given()) {
        return;
      }
      var figure = read.about().figures().get(auto.fact());
      var problem = figure == null ? null : auto.problem(new Input.Figure(figure), leaf.maximum());
      if (problem != null) {
        wrong.add(who + ", " + leaf.title() + " (" + auto.fact() + "): " + problem);
      }
    }

    private Answer answer(JsonObject json) {
      return AnswerJson.answer(
          json.has("peers")
              ? new JsonObject(
                  Map.of("peers", byId(json.only("peers").object("peers"))), json.place())
              : json);
    }

    private Map<String, BigDecimal> byId(JsonObject peers) {
      var points = new LinkedHashMap<String, BigDecimal>();
      for (var name : peers.keys()) {
        var id = ids.get(name.strip());
        if (id == null) {
          throw new IllegalArgumentException(
              peers.place() + ": không có đơn vị “" + name + "” trong danh sách.");
        }
        points.put(Long.toString(id.value()), peers.number(name));
      }
      return points;
    }

    Ranking.HandDecision decision(Object order) {
      if (!(order instanceof List<?> names)) {
        wrong.add(
            "decisions: mỗi quyết định là một danh sách tên đơn vị, đơn vị xếp trên ghi trước.");
        return new Ranking.HandDecision(List.of());
      }
      var units = new ArrayList<UnitId>();
      for (var name : names) {
        var id = ids.get(String.valueOf(name).strip());
        if (id == null) {
          wrong.add("decisions: không có đơn vị “" + name + "” trong danh sách.");
        } else if (!decided.add(id)) {
          wrong.add("decisions: đơn vị “" + name + "” có hai lần. Hãy gộp thành một quyết định.");
        } else {
          units.add(id);
        }
      }
      return new Ranking.HandDecision(units);
    }

    private void known(String who, String field, Iterable<String> keys) {
      for (var key : keys) {
        if (!nodes.containsKey(key)) {
          wrong.add(who + ", " + field + ": bảng điểm không có mục “" + key + "”.");
        }
      }
    }

    void refuse() {
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(String.join("\n", wrong));
      }
    }
  }
}
