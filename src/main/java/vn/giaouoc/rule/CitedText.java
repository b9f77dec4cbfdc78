package vn.giaouoc.rule;

import java.time.LocalDate;
import vn.giaouoc.shared.Vi;

/**
 * A text as papers cite it.
 *
 * @param kind for example “Quyết định”, “Quy định”; never abbreviated
 * @param number number and symbol, for example “354/QĐ-UBND”
 */
public record CitedText(
    String kind, String number, LocalDate issuedOn, String issuer, String about) {

  /** “Quyết định số 354/QĐ-UBND ngày 12 tháng 3 năm 2018 của UBND tỉnh Đắk Nông”. */
  public String cite() {
    return kind + " số " + number + " " + Vi.longDate(issuedOn) + " của " + issuer;
  }

  /** The citation followed by what it is about. */
  public String citeWithSubject() {
    return cite() + " về " + about;
  }
}
