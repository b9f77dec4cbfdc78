package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.LeafType;
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
        case CriterionLeaf leaf -> drafts.add(leaf(form, leaf));
        case CriterionGroup group -> drafts.add(group(form, group));
        default -> {}
      }
    }
    return drafts;
  }

  /** One leaf, whatever version the form carries. */
  static Answer answer(Form form, CriterionLeaf leaf) {
    var applicability =
        form.optionalChoice(CellFields.applicability(leaf.key()), leaf.code(), Applicability.class);
    if (applicability != null && applicability != Applicability.APPLIES) {
      return Answer.not(applicability);
    }
    var input = input(form, leaf);
    return input == null ? Answer.NONE : Answer.of(input);
  }

  private static CellDraft leaf(Form form, CriterionLeaf leaf) {
    return new CellDraft(
        leaf.key(),
        answer(form, leaf),
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

  private static @Nullable Input input(Form form, CriterionLeaf leaf) {
    var field = CellFields.value(leaf.key());
    if (leaf.rule().type() == LeafType.RATIO
        || (leaf.rule() instanceof BandsLeaf bands && bands.share())) {
      return share(form, leaf);
    }
    return switch (leaf.rule()) {
      case ChoiceLeaf _ -> form.raw(field).isEmpty() ? null : new Input.Chosen(form.raw(field));
      case vn.giaouoc.scoring.domain.BinaryLeaf _ ->
          switch (form.raw(field)) {
            case "co" -> new Input.YesNo(true);
            case "khong" -> new Input.YesNo(false);
            default -> null;
          };
      default -> {
        var value = form.optionalDecimal(field, label(leaf), BigDecimal.ZERO, MAX);
        yield value == null ? null : new Input.Figure(value);
      }
    };
  }

  private static @Nullable Input share(Form form, CriterionLeaf leaf) {
    var done =
        form.optionalDecimal(CellFields.value(leaf.key()), label(leaf), BigDecimal.ZERO, MAX);
    var due =
        form.optionalDecimal(
            CellFields.due(leaf.key()), "Tổng số của " + leaf.code(), BigDecimal.ZERO, MAX);
    if (done == null && due == null) {
      return null;
    }
    if (done == null || due == null) {
      form.error(
          CellFields.value(leaf.key()),
          "Mục " + leaf.code() + " cần nhập cả số đạt và tổng số đã đến hạn.");
      return null;
    }
    return new Input.Share(done, due);
  }

  private static String label(CriterionLeaf leaf) {
    return leaf.code().isEmpty() ? leaf.text() : "Giá trị mục " + leaf.code();
  }
}
