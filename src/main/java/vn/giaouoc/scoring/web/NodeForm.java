package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EvidenceRule;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.Terms;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** One node of a table as a form, and back. */
final class NodeForm {

  private static final BigDecimal MAX = new BigDecimal("100000");

  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  private NodeForm() {}

  /** What kind of node a form makes: {@code nhom}, {@code tieu-chi} or {@code noi-dung}. */
  static String kind(Node node) {
    return switch (node) {
      case CriterionGroup _ -> "nhom";
      case Criterion _ -> "tieu-chi";
      case CriterionLeaf _ -> "noi-dung";
    };
  }

  static Form filled(Node node, int version) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("version", Integer.toString(version));
    values.put("so", node.code());
    values.put("ten", node.text());
    values.put("toi-da", Vi.number(node.maximum()));
    terms(node.terms(), values);
    switch (node) {
      case CriterionGroup group -> {
        values.put("vai-tro", group.role().name());
        values.put("kinh-phi", group.fundable() ? "1" : "");
      }
      case Criterion _ -> {}
      case CriterionLeaf leaf -> leaf(leaf, values);
    }
    return Form.filled(values);
  }

  private static void terms(Terms terms, Map<String, @Nullable String> values) {
    values.put("trong-so", terms.equals(Terms.PLAIN) ? "" : Vi.number(terms.weight()));
    values.put("tran", Vi.number(terms.cap()));
    values.put("san", Vi.number(terms.floor()));
    values.put("ap-dung", terms.appliesTo().stream().sorted().collect(Collectors.joining("; ")));
  }

  private static Terms terms(Form form) {
    var weight = form.optionalDecimal("trong-so", "Trọng số", SMALLEST, MAX);
    var cap = form.optionalDecimal("tran", "Mức trần", BigDecimal.ZERO, MAX);
    var floor = form.optionalDecimal("san", "Mức sàn", BigDecimal.ZERO, BigDecimal.valueOf(100));
    if (!form.ok()) {
      return Terms.PLAIN;
    }
    return new Terms(weight == null ? BigDecimal.ONE : weight, cap, floor, kinds(form));
  }

  /** The kinds of units the place is meant for; none for all. */
  static Set<String> kinds(Form form) {
    return form.raws("ap-dung").stream()
        .flatMap(kinds -> Arrays.stream(kinds.split(";", -1)))
        .map(String::strip)
        .filter(kind -> !kind.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void leaf(CriterionLeaf leaf, Map<String, @Nullable String> values) {
    values.put("cach-cham", leaf.rule().type().name());
    values.put("huong-dan", leaf.guide());
    values.put("minh-chung", leaf.evidence().text());
    values.put("bat-buoc", leaf.evidence().compulsory() ? "1" : "");
    leaf.mayBe().forEach(a -> values.put("duoc-" + a.name(), "1"));
    values.put("khong-phat-sinh", leaf.notArisen().name());
    LeafForm.fill(leaf.rule(), values);
    SanctionForm.fill(leaf.consequences(), values);
  }

  /** An empty form for a new node. */
  static Form fresh(String kind, int version) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("version", Integer.toString(version));
    values.put("vai-tro", GroupRole.BASE.name());
    values.put("cach-cham", LeafType.DIRECT.name());
    values.put("khong-phat-sinh", NotArisen.FULL.name());
    values.put("loai-muc", kind);
    return Form.filled(values);
  }

  /**
   * The node a form states; errors stand beside the fields.
   *
   * @param old what it was before, for what the form does not show; null for a new node
   */
  static Node read(Form form, String kind, String key, @Nullable Node old) {
    var children = old == null ? List.<Node>of() : old.children();
    var code = form.optionalText("so", "Số thứ tự", 20);
    var text = form.text("ten", "Nội dung", 1000);
    var maximum = form.decimal("toi-da", "Điểm tối đa", BigDecimal.ZERO, MAX);
    var shownCode = code == null ? "" : code;
    return switch (kind) {
      case "nhom" ->
          new CriterionGroup(
              key,
              shownCode,
              text,
              maximum,
              form.choice("vai-tro", "Loại nhóm", GroupRole.class),
              form.checked("kinh-phi"),
              terms(form),
              children);
      case "tieu-chi" -> new Criterion(key, shownCode, text, maximum, terms(form), children);
      default -> leaf(form, key, shownCode, text, maximum, old);
    };
  }

  private static CriterionLeaf leaf(
      Form form, String key, String code, String text, BigDecimal maximum, @Nullable Node old) {
    var mayBe = EnumSet.noneOf(Applicability.class);
    for (var a : List.of(Applicability.NOT_ARISEN, Applicability.NOT_ASSIGNED)) {
      if (form.checked("duoc-" + a.name())) {
        mayBe.add(a);
      }
    }
    return new CriterionLeaf(
        key,
        code,
        text,
        maximum,
        terms(form),
        LeafForm.read(form, old instanceof CriterionLeaf leaf ? leaf.rule() : null),
        mayBe,
        form.choice("khong-phat-sinh", "Không phát sinh", NotArisen.class),
        new EvidenceRule(form.checked("bat-buoc"), optional(form, "minh-chung", "Minh chứng")),
        optional(form, "huong-dan", "Hướng dẫn chấm"),
        SanctionForm.read(form));
  }

  private static String optional(Form form, String field, String label) {
    var text = form.optionalText(field, label, 2000);
    return text == null ? "" : text;
  }
}
