package vn.giaouoc.voting.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.voting.ChoiceKind;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.RoundDraft;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.VotingMethod;
import vn.giaouoc.voting.VotingPurpose;

/** The form of a round: read from what was typed, filled from what is stored. */
final class RoundForm {

  private static final String MOST = "nhiều nhất";

  private RoundForm() {}

  static RoundDraft read(Form form) {
    var purpose = form.choice("muc-dich", "Mục đích", VotingPurpose.class);
    var title = form.text("ten", "Tên vòng bình xét", 300);
    var decision = form.choice("cach", "Cách quyết định", DecisionMethod.class);
    var method = form.choice("hinh-thuc", "Hình thức", VotingMethod.class);
    var choice = form.choice("lua-chon", "Cách chọn", ChoiceKind.class);
    var seats =
        form.raw("so-luong").isBlank()
            ? null
            : (Integer) form.integer("so-luong", "Số lượng cần chọn", 1, 99);
    var base = form.choice("tren", "Tính trên", ThresholdBase.class);
    var threshold = share(form, "nguong", "Tỷ lệ cần đạt", base);
    var quorum = share(form, "du-hop", "Tỷ lệ dự họp tối thiểu", ThresholdBase.MEMBERS);
    var tie = form.choice("bang-phieu", "Khi bằng phiếu", TieRule.class);
    var rounds = form.integer("so-vong", "Số vòng nhiều nhất", 1, 5);
    var basis = form.optionalText("can-cu", "Căn cứ", 500);
    return new RoundDraft(
        purpose,
        title,
        new RoundRules(
            decision,
            method,
            choice,
            seats,
            threshold,
            quorum,
            form.checked("tu-bau"),
            tie,
            rounds),
        basis,
        purpose == VotingPurpose.GRADE ? form.optionalText("loai", "Loại", 100) : null);
  }

  private static Threshold share(Form form, String field, String label, ThresholdBase base) {
    var text = form.text(field, label, 30);
    if (text.equalsIgnoreCase(MOST)) {
      return Threshold.atLeast(0, 1, base);
    }
    var share = Threshold.parse(text, base);
    if (share == null && form.error(field) == null) {
      form.error(
          field,
          label
              + " phải là một phân số hoặc phần trăm từ 0 đến 1, ví dụ 2/3, 90%, quá 1/2; hoặc ghi"
              + " “nhiều nhất”.");
    }
    return share == null ? Threshold.atLeast(1, 2, base) : share;
  }

  static Form filled(RoundDraft draft, int version) {
    var rules = draft.rules();
    var values = new HashMap<String, @Nullable String>();
    values.put("version", Integer.toString(version));
    values.put("muc-dich", draft.purpose().name());
    values.put("loai", draft.grade());
    values.put("ten", draft.title());
    values.put("cach", rules.decision().name());
    values.put("hinh-thuc", rules.method().name());
    values.put("lua-chon", rules.choice().name());
    values.put("so-luong", rules.seats() == null ? "" : rules.seats().toString());
    values.put("tren", rules.threshold().base().name());
    values.put("nguong", rules.threshold().num() == 0 ? MOST : rules.threshold().share());
    values.put("du-hop", rules.quorum().share());
    values.put("bang-phieu", rules.tieRule().name());
    values.put("so-vong", Integer.toString(rules.maxRounds()));
    values.put("tu-bau", rules.selfVote() ? "1" : null);
    values.put("can-cu", draft.basis());
    return Form.filled(values);
  }
}
