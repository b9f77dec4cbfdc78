package vn.giaouoc.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;

/**
 * A value set for a parameter by one layer, for a time.
 *
 * @param province code of the province it holds for; null for the law
 * @param bloc the bloc it holds for; null for the law and a province
 * @param from its first day
 * @param to its last day, or null while it holds
 * @param source the act or article it is taken from
 */
public record DatedParameter(
    long id,
    String code,
    RuleLayer layer,
    @Nullable String province,
    @Nullable BlocId bloc,
    String value,
    LocalDate from,
    @Nullable LocalDate to,
    String source,
    Certainty certainty) {

  /** Whether that day lies in its time. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }
}
