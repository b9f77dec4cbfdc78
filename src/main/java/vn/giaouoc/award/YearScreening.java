package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.shared.UnitId;

/**
 * The screening of a year with what was read beside it.
 *
 * @param leader the unit that leads the year
 * @param scope whose parameters hold
 */
record YearScreening(Screening screening, @Nullable UnitId leader, RuleScope scope) {}
