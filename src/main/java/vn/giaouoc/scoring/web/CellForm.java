package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.web.Form;

/** Reads the cells of a sheet's form. */
final class CellForm {

  private static final BigDecimal MAX = new BigDecimal("1000000000000");

  private CellForm() {}

  /** Every cell the form carries, with errors beside what is no answer. */
  static List<CellDraft> read(Form form, ScoreTable table) {
    var drafts = new ArrayList<CellDraft>();
    for (var node : table.nodes().toList()) {
      if (form.raw(CellFields.version(node.key())).isEmpty()) {
        continue;
      }
      switch (node) {
        case CriterionLeaf leaf -> drafts.add(leaf(form, leaf, InputKind.of(table, leaf)));
        case CriterionGroup group -> drafts.add(group(form, group));
        default -> {}
      }
    }
    return drafts;
  }

  /** One leaf, whatever version the form carries. */
  static Answer answer(Form form, CriterionLeaf leaf) {
    return answer(form, leaf, InputKind.of(leaf.rule()));
  }

  private static Answer answer(Form form, CriterionLeaf leaf, InputKind kind) {
    var applicability =
        form.optionalChoice(CellFields.applicability(leaf.key()), leaf.code(), Applicability.class);
    if (applicability != null && applicability != Applicability.APPLIES) {
      return Answer.not(applicability);
    }
    var input = input(form, leaf, kind);
    return input == null ? Answer.NONE : Answer.of(input);
  }

  private static CellDraft leaf(Form form, CriterionLeaf leaf, InputKind kind) {
    return new CellDraft(
        leaf.key(),
        answer(form, leaf, kind),
        comment(form, leaf.key(), leaf.code()),
        version(form, leaf.key()));
  }

  private static CellDraft group(Form form, CriterionGroup group) {
    var answer =
        form.checked(CellFields.value(group.key()))
            ? Answer.not(Applicability.NOT_FUNDED)
            : Answer.NONE;
    return new CellDraft(
        group.key(), answer, comment(form, group.key(), group.code()), version(form, group.key()));
  }

  private static String comment(Form form, String key, String code) {
    var comment = form.optionalText(CellFields.comment(key), "Nhận xét " + code, 2000);
    return comment == null ? "" : comment;
  }

  private static int version(Form form, String key) {
    var text = form.raw(CellFields.version(key));
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static @Nullable Input input(Form form, CriterionLeaf leaf, InputKind kind) {
    var field = CellFields.value(leaf.key());
    return switch (kind) {
      case CHOSEN -> form.raw(field).isEmpty() ? null : new Input.Chosen(form.raw(field));
      case YES_NO ->
          switch (form.raw(field)) {
            case "co" -> new Input.YesNo(true);
            case "khong" -> new Input.YesNo(false);
            default -> null;
          };
      case SHARE -> {
        var pair = pair(form, leaf, "số đạt và tổng số đã đến hạn");
        yield pair == null ? null : new Input.Share(pair.first(), pair.second());
      }
      case TIMES -> {
        var pair = pair(form, leaf, "số lần trừ và mức cộng");
        yield pair == null ? null : new Input.Times(pair.first(), pair.second());
      }
      case REACHED -> {
        var actual = form.optionalDecimal(field, label(leaf), BigDecimal.ZERO, MAX);
        yield actual == null ? null : new Input.Reached(actual, second(form, leaf));
      }
      case EVENTS -> {
        var options = CellFields.options(form.raws(field));
        yield options.isEmpty() ? null : new Input.Events(options);
      }
      case RESULTS -> {
        var results = results(form, leaf);
        yield results.isEmpty() ? null : new Input.Results(results);
      }
      case FIGURE, ITEMS -> {
        var items = items(form, leaf);
        yield items.isEmpty() ? figure(form, leaf) : new Input.Items(items);
      }
      case PEERS -> null;
    };
  }

  private static @Nullable Input figure(Form form, CriterionLeaf leaf) {
    var value =
        form.optionalDecimal(CellFields.value(leaf.key()), label(leaf), BigDecimal.ZERO, MAX);
    return value == null ? null : new Input.Figure(value);
  }

  private static List<Input.Item> items(Form form, CriterionLeaf leaf) {
    var conditions = InputKind.conditions(leaf.rule()).size();
    var items = new ArrayList<Input.Item>();
    for (var row : ItemRow.items(form, leaf.key(), conditions, 0)) {
      var name = named(form, leaf, row.n());
      if (!name.isEmpty()) {
        items.add(new Input.Item(row.met(), name));
      } else if (!row.met().isEmpty()) {
        unnamed(form, leaf, row.n(), "đã đánh dấu điều kiện nhưng chưa ghi tên mục.");
      }
    }
    return items;
  }

  private static List<Input.Result> results(Form form, CriterionLeaf leaf) {
    var results = new ArrayList<Input.Result>();
    for (var row : ItemRow.results(form, leaf.key(), 0)) {
      var source = named(form, leaf, row.n());
      if (!row.option().isBlank()) {
        results.add(new Input.Result(row.option().strip(), source));
      } else if (!source.isEmpty()) {
        unnamed(form, leaf, row.n(), "đã ghi văn bản nhưng chưa chọn mức.");
      }
    }
    return results;
  }

  private static String named(Form form, CriterionLeaf leaf, int n) {
    var name =
        form.optionalText(
            CellFields.item(leaf.key(), n), "Mục " + leaf.code() + ", dòng " + (n + 1), 300);
    return name == null ? "" : name.replaceAll("\\s+", " ");
  }

  private static void unnamed(Form form, CriterionLeaf leaf, int n, String what) {
    form.error(
        CellFields.item(leaf.key(), n),
        "Mục %s, dòng %d %s".formatted(leaf.code(), n + 1, what).replace("  ", " "));
  }

  private record Pair(BigDecimal first, BigDecimal second) {}

  private static @Nullable Pair pair(Form form, CriterionLeaf leaf, String both) {
    var first =
        form.optionalDecimal(CellFields.value(leaf.key()), label(leaf), BigDecimal.ZERO, MAX);
    var second = second(form, leaf);
    if (first == null && second == null) {
      return null;
    }
    if (first == null || second == null) {
      form.error(CellFields.value(leaf.key()), "Mục " + leaf.code() + " cần nhập cả " + both + ".");
      return null;
    }
    return new Pair(first, second);
  }

  private static @Nullable BigDecimal second(Form form, CriterionLeaf leaf) {
    return form.optionalDecimal(
        CellFields.due(leaf.key()), "Số thứ hai của " + leaf.code(), BigDecimal.ZERO, MAX);
  }

  private static String label(CriterionLeaf leaf) {
    return leaf.code().isEmpty() ? leaf.text() : "Giá trị mục " + leaf.code();
  }
}
