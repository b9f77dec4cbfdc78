package vn.giaouoc.shared.api;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Refused;

/** The version a change was made on, where one body serves adding and changing. */
public final class Versions {

  private Versions() {}

  /** The version; {@link Refused} where the change names none. */
  public static int of(@Nullable Integer version) {
    if (version == null) {
      throw Refused.at("version", "Hãy ghi version của bản đã xem.");
    }
    return version;
  }
}
