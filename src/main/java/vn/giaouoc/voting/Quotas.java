package vn.giaouoc.voting;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.RuleValue;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.shared.BlocId;

/** Finds the quota of a bloc among the dated parameters. */
@Service
public class Quotas {

  private final Rules rules;

  Quotas(Rules rules) {
    this.rules = rules;
  }

  /** The quota for a bloc of so many members on that day; without any limit where none is set. */
  public Quota of(BlocId bloc, int members, LocalDate day) {
    return of(rules.value("award.quota", bloc, day), members);
  }

  /** The quota this value of {@code award.quota} gives to a bloc of so many members. */
  public static Quota of(RuleValue value, int members) {
    return value
        .quota()
        .of(members)
        .map(band ->
            new Quota(
                members,
                band.flags(),
                band.certificates(),
                value.basis(),
                value.certainty() == Certainty.VERIFIED))
        .orElseGet(() -> new Quota(members, members, members, "chưa có quy định", false));
  }
}
