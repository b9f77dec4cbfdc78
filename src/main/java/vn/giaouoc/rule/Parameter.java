package vn.giaouoc.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter the program asks for, and what holds where nobody has set it.
 *
 * @param code for example {@code meeting.quorum}; the module that asks comes first
 * @param group the heading under which it is listed
 * @param unit what the number counts, for example “ngày”; empty if nothing
 * @param min smallest value of a number, or null
 * @param max greatest value of a number, or null
 * @param options what a {@link ParameterType#CHOICE} chooses from
 */
public record Parameter(
    String code,
    String label,
    String group,
    ParameterType type,
    String unit,
    String defaultValue,
    Certainty defaultCertainty,
    String defaultSource,
    @Nullable Long min,
    @Nullable Long max,
    List<String> options) {

  public Parameter {
    options = List.copyOf(options);
  }
}
