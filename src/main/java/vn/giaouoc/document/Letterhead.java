package vn.giaouoc.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every paper of a bloc begins with.
 *
 * @param number typed number, or null until the issuer's registry gives one
 * @param organ short sign of the issuer in the number, for example {@code ĐUK}
 * @param place of the date line, for example “Đắk Nông”
 * @param date null until it is known
 * @param year the bloc year
 */
public record Letterhead(
    DocumentFormat format,
    Issuer issuer,
    @Nullable Integer number,
    String organ,
    String place,
    @Nullable LocalDate date,
    int year) {

  DocumentNumber numbered(String type) {
    return new DocumentNumber(number, type, organ);
  }
}
