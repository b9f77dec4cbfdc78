package vn.giaouoc.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * The act under which a bloc exists (quyết định thành lập, kiện toàn, quy định hoạt động). It may
 * be years older than the cycle that uses it.
 *
 * @param number number and symbol as printed, for example “354/QĐ-UBND”
 * @param date the date printed on it
 * @param from its first day in force
 * @param to its last day in force, or null while it is in force
 */
public record BlocAct(
    String number,
    LocalDate date,
    String issuer,
    String title,
    LocalDate from,
    @Nullable LocalDate to) {

  /** “số 354/QĐ-UBND ngày 12/03/2018 của UBND tỉnh Đắk Nông”. */
  public String cite() {
    return "số " + number + " ngày " + Vi.date(date) + " của " + issuer;
  }
}
