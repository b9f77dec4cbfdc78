package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The mistakes of sets that count a fact once, and facts that no set keeps from counting twice. */
final class OnceLint {

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private OnceLint(ScoreTable table) {
    this.table = table;
  }

  static List<Finding> of(ScoreTable table) {
    var lint = new OnceLint(table);
    table.exclusive().forEach(lint::set);
    lint.cycles();
    lint.facts();
    return lint.findings;
  }

  private void set(ExclusiveSet set) {
    for (var key : set.leaves()) {
      if (table.leaf(key).isEmpty()) {
        add(
            Finding.Severity.RULE,
            "",
            (table.node(key).isPresent()
                    ? "Nhóm không tính trùng “%s” nêu mục “%s” không phải nội dung chấm. Hãy nêu các nội dung chấm bên dưới."
                    : "Nhóm không tính trùng “%s” nêu nội dung chấm “%s” không có trong bảng điểm. Hãy sửa mã hoặc bỏ.")
                .formatted(set.name(), key));
      }
    }
    if (new HashSet<>(set.leaves()).size() < set.leaves().size()) {
      add(
          Finding.Severity.RULE,
          "",
          "Nhóm không tính trùng “%s” nêu một nội dung hai lần. Hãy bỏ bớt.".formatted(set.name()));
    }
    if (set.leaves().size() < 2) {
      add(
          Finding.Severity.WARNING,
          "",
          "Nhóm không tính trùng “%s” cần ít nhất hai nội dung chấm.".formatted(set.name()));
    }
  }

  /** Two sets may not order the same leaves in opposite ways, nor more sets in a circle. */
  private void cycles() {
    var after = new LinkedHashMap<String, Set<String>>();
    for (var set : table.exclusive()) {
      for (int i = 1; i < set.leaves().size(); i++) {
        after
            .computeIfAbsent(set.leaves().get(i - 1), _ -> new LinkedHashSet<>())
            .add(set.leaves().get(i));
      }
    }
    var done = new HashSet<String>();
    for (var start : List.copyOf(after.keySet())) {
      if (walk(start, after, new ArrayList<>(), done)) {
        return;
      }
    }
  }

  private boolean walk(
      String here, Map<String, Set<String>> after, List<String> way, Set<String> done) {
    var at = way.indexOf(here);
    if (at >= 0) {
      var circle = new ArrayList<>(way.subList(at, way.size()));
      circle.add(here);
      if (circle.stream().distinct().count() > 1) {
        add(
            Finding.Severity.RULE,
            here,
            "Các nhóm không tính trùng xếp thứ tự vòng tròn: %s. Hãy xếp các nội dung này theo cùng một thứ tự ở mọi nhóm."
                .formatted(circle.stream().map(this::name).collect(Collectors.joining(" → "))));
      }
      return true;
    }
    if (done.contains(here)) {
      return false;
    }
    way.add(here);
    for (var next : after.getOrDefault(here, Set.of())) {
      if (walk(next, after, way, done)) {
        return true;
      }
    }
    way.removeLast();
    done.add(here);
    return false;
  }

  private String name(String key) {
    return table
        .leaf(key)
        .map(l -> l.code().isEmpty() ? "“" + l.text() + "”" : l.code())
        .orElse("“" + key + "”");
  }

  /** A fact of the system that two leaves score, though no set holds both. */
  private void facts() {
    var first = new HashMap<String, CriterionLeaf>();
    table
        .leaves()
        .forEach(leaf -> {
          if (leaf.rule() instanceof AutoLeaf auto) {
            var earlier = first.putIfAbsent(auto.fact(), leaf);
            if (earlier != null && !together(earlier.key(), leaf.key())) {
              add(
                  Finding.Severity.WARNING,
                  leaf.key(),
                  "Số liệu “%s” được chấm hai lần, ở “%s” và “%s”. Hãy bỏ một nơi hoặc đưa cả hai vào một nhóm không tính trùng."
                      .formatted(auto.fact(), earlier.title(), leaf.title()));
            }
          }
        });
  }

  private boolean together(String one, String other) {
    return table.exclusive().stream()
        .anyMatch(s -> s.leaves().contains(one) && s.leaves().contains(other));
  }

  private void add(Finding.Severity severity, String place, String sentence) {
    findings.add(new Finding(severity, place, sentence));
  }
}
