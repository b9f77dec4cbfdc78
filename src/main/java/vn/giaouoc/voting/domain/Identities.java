package vn.giaouoc.voting.domain;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.voting.ChoiceKind;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.Turnout;

/**
 * What must add up before a count is believed. It answers with everything that does not.
 */
public final class Identities {

  private Identities() {}

  /** All faults of a count; empty when it adds up. Fields are those of the count's form. */
  public static List<Reason> faults(RoundRules rules, Turnout t, List<Votes> votes) {
    var faults = new ArrayList<Reason>();
    if (t.present() > t.members()) {
      faults.add(
          at(
              "co-mat",
              "Có mặt %d nhưng chỉ có %d thành viên.".formatted(t.present(), t.members())));
    }
    if (t.issued() > t.present()) {
      faults.add(
          at(
              "phat-ra",
              "Phát ra %d phiếu nhưng chỉ có %d thành viên có mặt. Hãy đếm lại số phiếu phát ra."
                  .formatted(t.issued(), t.present())));
    }
    if (t.issued() != t.valid() + t.invalid() + t.notReturned()) {
      faults.add(
          at(
              "phat-ra",
              ("Số phiếu phát ra phải bằng số phiếu hợp lệ + không hợp lệ + không thu về: phát ra"
                      + " %d, trong khi %d + %d + %d = %d. Hãy kiểm lại.")
                  .formatted(
                      t.issued(),
                      t.valid(),
                      t.invalid(),
                      t.notReturned(),
                      t.valid() + t.invalid() + t.notReturned())));
    }
    for (var v : votes) {
      if (v.votes() > t.valid()) {
        faults.add(
            at(
                "phieu-" + v.candidate(),
                "%s được %d phiếu, nhiều hơn %d phiếu hợp lệ. Hãy kiểm lại."
                    .formatted(v.name(), v.votes(), t.valid())));
      }
    }
    chosenTooOften(rules, t, votes, faults);
    return faults;
  }

  private static void chosenTooOften(
      RoundRules rules, Turnout t, List<Votes> votes, List<Reason> faults) {
    var seats = rules.seats();
    var sum = votes.stream().mapToInt(Votes::votes).sum();
    if (rules.choice() == ChoiceKind.CHOOSE_K && seats != null && sum > seats * t.valid()) {
      faults.add(
          new Reason(
              null,
              ("Tổng số phiếu của các trường hợp là %d, nhiều hơn %d phiếu hợp lệ × %d lựa chọn ="
                      + " %d. Phiếu chọn quá số lượng phải tính là không hợp lệ.")
                  .formatted(sum, t.valid(), seats, seats * t.valid()),
              null));
    }
  }

  /** Whether enough units were present; otherwise why not. */
  public static List<Reason> quorum(RoundRules rules, Turnout t) {
    return rules.quorum().reached(t.present(), t.members())
        ? List.of()
        : List.of(
            new Reason(
                "co-mat",
                ("Chưa đủ thành phần: có %d/%d thành viên, cần ít nhất %s = %d. Hãy lấy ý kiến bằng"
                        + " văn bản các đơn vị vắng mặt, hoặc dời sang cuộc họp khác.")
                    .formatted(
                        t.present(),
                        t.members(),
                        rules.quorum().vi(),
                        rules.quorum().needed(t.members())),
                null));
  }

  private static Reason at(String field, String sentence) {
    return new Reason(field, sentence, null);
  }
}
