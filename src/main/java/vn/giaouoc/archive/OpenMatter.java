package vn.giaouoc.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the year leaves open, which the next leader takes over.
 *
 * @param kind what it is, for example “Nhiệm vụ”
 * @param who whose it is
 * @param due the last day, or null
 * @param link where it is done
 */
public record OpenMatter(
    String kind, String text, String who, @Nullable LocalDate due, String link) {}
