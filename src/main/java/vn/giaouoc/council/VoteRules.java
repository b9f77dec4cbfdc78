package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.rule.WorkCalendar;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;

/** Finds the Council's rule for an award among the dated parameters. */
@Component
class VoteRules {

  /** Voted secretly under the repealed Nghị định 91/2017/NĐ-CP, Điều 45.8; today only advised. */
  private static final Set<String> SECRET = Set.of("CSTD_TINH", "CSTD_TOAN_QUOC");

  /** Posted in public before the sitting, by practice. */
  private static final Set<String> POSTED = Set.of("CSTD_TOAN_QUOC");

  private final Rules rules;
  private final WorkCalendar calendar;

  VoteRules(Rules rules, WorkCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** What holds for this award on that day. */
  VoteRule of(String award, BlocId bloc, LocalDate day) {
    var value = rules.value(parameter(award), bloc, day);
    var share = value.fraction();
    var posting =
        POSTED.contains(award) ? rules.value("council.postingDays", bloc, day).integer() : 0;
    return new VoteRule(
        award,
        Threshold.atLeast(
            (int) share.numerator(), (int) share.denominator(), ThresholdBase.MEMBERS),
        SECRET.contains(award),
        posting,
        value.basis(),
        value.certainty());
  }

  private static String parameter(String award) {
    return switch (award) {
      case "CSTD_TOAN_QUOC" -> "council.thresholdHighest";
      case "FLAG_GOVERNMENT", "CERTIFICATE_PM" -> "council.thresholdHigh";
      default -> "council.threshold";
    };
  }

  /** Working days between the first day of posting and the sitting. */
  int postedDays(BlocId bloc, LocalDate from, LocalDate sitting) {
    return calendar.days(bloc, sitting).between(from, sitting);
  }
}
