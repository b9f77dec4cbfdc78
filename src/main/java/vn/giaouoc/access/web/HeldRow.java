package vn.giaouoc.access.web;

import java.time.LocalDate;
import vn.giaouoc.access.Account;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.shared.Vi;

/**
 * A grant as a row of a table.
 *
 * @param state for example “Đang có hiệu lực”
 * @param open whether it can still be revoked
 */
public record HeldRow(
    String id,
    String role,
    String place,
    String from,
    String to,
    String state,
    String tone,
    boolean open) {

  static HeldRow of(Account.Held held, PlaceBook places, LocalDate today) {
    var over = held.to() != null && held.to().isBefore(today);
    var state =
        held.revoked()
            ? "Đã thu hồi"
            : over ? "Đã hết hạn" : held.holds(today) ? "Đang có hiệu lực" : "Chưa đến ngày";
    return new HeldRow(
        Long.toString(held.id()),
        held.grant().role().vi(),
        places.name(held.grant()),
        Vi.date(held.from()),
        held.to() == null ? "không thời hạn" : Vi.date(held.to()),
        state,
        held.holds(today) ? "ok" : "muted",
        !held.revoked() && !over);
  }
}
