package vn.giaouoc.bloc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The handover between two leaders at the end of a year (bàn giao).
 *
 * @param year the year that ends
 * @param from the outgoing leader
 * @param to the incoming leader
 * @param done the items handed over
 * @param given the signature of the outgoing leader's head, or null
 * @param received the signature of the incoming leader's head, or null
 */
public record Handover(
    long id,
    int year,
    UnitId from,
    UnitId to,
    LocalDate openedOn,
    Map<HandoverItem, Done> done,
    @Nullable Signature given,
    @Nullable Signature received) {

  /** An item handed over. */
  public record Done(LocalDate on, String by, @Nullable String note) {}

  /** A signature; the position or office that signed. */
  public record Signature(String by, Instant at) {}

  /** The items not handed over yet, in their order. */
  public List<HandoverItem> open() {
    return Arrays.stream(HandoverItem.values()).filter(i -> !done.containsKey(i)).toList();
  }

  /** Whether all items are handed over and both sides have signed. */
  public boolean complete() {
    return open().isEmpty() && given != null && received != null;
  }
}
