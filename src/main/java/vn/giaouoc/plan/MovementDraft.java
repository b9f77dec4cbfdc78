package vn.giaouoc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written about a movement; see {@link Movement}. */
public record MovementDraft(
    String name,
    @Nullable Long parent,
    @Nullable LaunchLevel level,
    @Nullable String launcher,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String periodText,
    @Nullable String area,
    MovementForm form,
    @Nullable String occasion,
    @Nullable String aim) {

  /** A movement of which only the name and perhaps the level are known. */
  public static MovementDraft named(String name, @Nullable LaunchLevel level) {
    return new MovementDraft(
        name, null, level, null, null, null, null, null, MovementForm.REGULAR, null, null);
  }
}
