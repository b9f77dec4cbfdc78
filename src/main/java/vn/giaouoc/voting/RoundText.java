package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.Locale;
import vn.giaouoc.voting.domain.Outcome;
import vn.giaouoc.voting.domain.Votes;

/** A round in Vietnamese sentences. */
public final class RoundText {

  private RoundText() {}

  /** The rules in one line, as they are read out before a vote. */
  public static String rules(RoundRules rules) {
    var parts = new ArrayList<String>();
    parts.add(
        rules.decision() == DecisionMethod.VOTE ? rules.method().vi() : rules.decision().vi());
    parts.add(
        rules.seats() == null
            ? "chọn tất cả trường hợp đạt tỷ lệ"
            : "chọn %02d".formatted(rules.seats()));
    parts.add(
        rules.threshold().num() == 0
            ? "theo số phiếu cao nhất"
            : (rules.threshold().strict() ? "cần " : "cần ít nhất ") + rules.threshold().vi());
    parts.add("dự họp ít nhất " + rules.quorum().vi());
    parts.add(rules.selfVote() ? "được bầu cho đơn vị mình" : "không được bầu cho đơn vị mình");
    parts.add("bằng phiếu: " + lower(rules.tieRule().vi()));
    parts.add("tối đa %02d vòng".formatted(rules.maxRounds()));
    return String.join("; ", parts) + ".";
  }

  /** The result in one sentence for each part of it. */
  static String summary(Outcome outcome) {
    var chosen = outcome.of(Verdict.CHOSEN);
    var text =
        chosen.isEmpty()
            ? "Không có trường hợp nào được chọn."
            : "Được chọn: " + String.join(", ", chosen.stream().map(Votes::name).toList()) + ".";
    return outcome.sentence().isEmpty() ? text : text + " " + outcome.sentence();
  }

  /** The count in one line. */
  public static String turnout(VotingRound round, Turnout t) {
    var head = "Có mặt %d/%d thành viên".formatted(t.present(), t.members());
    return round.rules().papers()
        ? head
            + "; phát ra %d phiếu, hợp lệ %d, không hợp lệ %d, không thu về %d"
                .formatted(t.issued(), t.valid(), t.invalid(), t.notReturned())
        : head;
  }

  /** Who settles a tie in the end. */
  public static TieRule settledBy(TieRule rule, boolean repeatable) {
    return Outcome.settledBy(rule, repeatable);
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
