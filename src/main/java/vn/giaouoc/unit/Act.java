package vn.giaouoc.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * The decision by which an organisation is changed (văn bản quyết định).
 *
 * @param number number and symbol as printed, for example “354/QĐ-UBND”
 * @param issuer who issued it
 */
public record Act(String number, LocalDate date, String issuer, @Nullable String title) {

  /** “Quyết định số 354/QĐ-UBND ngày 12/03/2018 của UBND tỉnh Đắk Nông”, without the kind. */
  public String cite() {
    return "số " + number + " ngày " + Vi.date(date) + " của " + issuer;
  }
}
