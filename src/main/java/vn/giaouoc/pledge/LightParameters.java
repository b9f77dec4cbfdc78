package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.pledge.domain.JudgeRules;
import vn.giaouoc.pledge.domain.Rounding;
import vn.giaouoc.rule.RuleValue;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.year.BlocYear;

/** The parameters of the lights that hold for a bloc on the last day of a year. */
@Component
class LightParameters {

  private static final String PREFIX = "pledge.";

  private final Rules rules;

  LightParameters(Rules rules) {
    this.rules = rules;
  }

  /** The parameters of this year. */
  JudgeRules of(BlocYear year) {
    var byCode =
        described(year).stream()
            .map(Rules.Described::value)
            .collect(Collectors.toMap(RuleValue::code, v -> v));
    return new JudgeRules(
        percent(byCode.get(PREFIX + "paceGreen"), JudgeRules.DEFAULT.paceGreen()),
        percent(byCode.get(PREFIX + "paceAmber"), JudgeRules.DEFAULT.paceAmber()),
        rounding(byCode.get(PREFIX + "rounding")));
  }

  private List<Rules.Described> described(BlocYear year) {
    var day = LocalDate.of(year.number(), 12, 31);
    return rules.startingWith(PREFIX, year.bloc(), day);
  }

  private static BigDecimal percent(@Nullable RuleValue value, BigDecimal otherwise) {
    return value == null ? otherwise : BigDecimal.valueOf(value.integer());
  }

  private static Rounding rounding(@Nullable RuleValue value) {
    return value == null ? Rounding.CEILING : Rounding.valueOf(value.value());
  }
}
