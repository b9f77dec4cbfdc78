package vn.giaouoc.plan;

import org.jspecify.annotations.Nullable;

/**
 * The bloc's own regulation (quy chế hoạt động) for a year.
 *
 * @param content the whole text, or null while nothing is written
 * @param copiedFrom the calendar year it was copied from, or null
 */
public record BlocRegulation(
    @Nullable String content, VersionNumber number, @Nullable Integer copiedFrom, int version) {

  /** A regulation of which nothing is written. */
  public static final BlocRegulation EMPTY = new BlocRegulation(null, VersionNumber.NONE, null, 0);
}
