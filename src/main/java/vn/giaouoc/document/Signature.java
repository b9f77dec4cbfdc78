package vn.giaouoc.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block of the one who signs for the issuer.
 *
 * @param authority the lines of authority without the abbreviation's sign, for example {@code BAN
 *     THƯỜNG VỤ}; empty when the head signs in his own name
 * @param onBehalf whether the authority stands after TM. (T/M) rather than KT. (K/T)
 * @param position for example “Phó Bí thư”
 * @param name the signer's name, or null: it is written by hand
 */
public record Signature(
    List<String> authority, boolean onBehalf, String position, @Nullable String name) {

  /** A head who signs in his own name. */
  public static Signature of(String position) {
    return new Signature(List.of(), true, position, null);
  }

  /** One who signs for a body, for example TM. ỦY BAN. */
  public static Signature onBehalfOf(String body, String position) {
    return new Signature(List.of(body), true, position, null);
  }

  /** A deputy who signs for the head, for example KT. HIỆU TRƯỞNG. */
  public static Signature inPlaceOf(String head, String position) {
    return new Signature(List.of(head), false, position, null);
  }

  /** The lines as the format writes them. */
  List<String> lines(DocumentFormat format) {
    var sign =
        format == DocumentFormat.STATE
            ? (onBehalf ? "TM. " : "KT. ")
            : (onBehalf ? "T/M " : "K/T ");
    return authority.stream().map(line -> sign + line).toList();
  }
}
