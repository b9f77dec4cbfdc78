package vn.giaouoc.pledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What a unit registers to reach in a year (đăng ký thi đua).
 *
 * @param sentAt null while it is a draft of the unit
 * @param late sent after the last day; it counts all the same
 */
public record Registration(
    UnitId unit,
    Content content,
    @Nullable Instant sentAt,
    @Nullable String sentBy,
    boolean late,
    int version) {

  /**
   * What is registered.
   *
   * @param awards titles and forms of award
   * @param models new models, good ways of work
   */
  public record Content(List<Wish> awards, List<Model> models, @Nullable String note) {

    /** Nothing registered. */
    public static final Content EMPTY = new Content(List.of(), List.of(), null);
  }

  /**
   * One title or form of award.
   *
   * @param quantity how many collectives or persons
   * @param note which ones, by position or division
   */
  public record Wish(String code, int quantity, @Nullable String note) {}

  /** One model the unit will build. */
  public record Model(String name, @Nullable String content) {}

  /** A registration of which nothing is written. */
  public static Registration none(UnitId unit) {
    return new Registration(unit, Content.EMPTY, null, null, false, 0);
  }

  /** Whether the head has sent it. */
  public boolean isSent() {
    return sentAt != null;
  }
}
