package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.rule.RuleValue;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.shared.ReadMemo;

/** The parameters awards ask for, all of a bloc read at once. */
@Component
class AwardRules {

  private final Rules rules;

  AwardRules(Rules rules) {
    this.rules = rules;
  }

  RuleValue value(String code, RuleScope scope, LocalDate day) {
    return ReadMemo.once(List.of("award.rules", scope, day), () -> rules.all(scope, day)).stream()
        .filter(v -> v.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no parameter " + code));
  }
}
