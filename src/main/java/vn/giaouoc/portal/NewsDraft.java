package vn.giaouoc.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What one writes of a news item.
 *
 * @param body paragraphs divided by blank lines, no mark-up
 * @param eventDate the day it happened; null when nobody knows
 * @param authorUnit the author's unit
 * @param author the author's position, never a name
 * @param source where it was published first, for example “Báo Đắk Nông”
 * @param sourceViews page views there
 */
public record NewsDraft(
    String title,
    String body,
    @Nullable LocalDate eventDate,
    @Nullable UnitId authorUnit,
    @Nullable String author,
    @Nullable String source,
    @Nullable Integer sourceViews) {}
