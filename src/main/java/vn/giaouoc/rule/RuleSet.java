package vn.giaouoc.rule;

import java.util.List;

/**
 * The rules a result was made under (bộ quy tắc), kept with it for ever.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record RuleSet(long id, String hash, List<RuleValue> values) {

  public RuleSet {
    values = List.copyOf(values);
  }

  /** The value this result was made under; {@link java.util.NoSuchElementException} if none. */
  public RuleValue value(String code) {
    return values.stream().filter(v -> v.code().equals(code)).findFirst().orElseThrow();
  }
}
