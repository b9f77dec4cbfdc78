package vn.giaouoc.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * A news item of a bloc (tin, bài).
 *
 * @param year the bloc year it belongs to
 * @param number the calendar year of that bloc year
 * @param authorUnitName the unit's name on the day of publication, or of today for a draft
 * @param publishedAt null while it is a draft
 */
public record NewsItem(
    long id,
    BlocId bloc,
    YearId year,
    int number,
    String title,
    String body,
    @Nullable LocalDate eventDate,
    @Nullable UnitId authorUnit,
    @Nullable String authorUnitName,
    @Nullable String author,
    @Nullable String source,
    @Nullable Integer sourceViews,
    NewsState state,
    @Nullable Instant publishedAt,
    @Nullable String withdrawReason,
    String writtenBy,
    int version) {

  /** The public address. */
  public String path() {
    return "/cong-khai/tin/" + id;
  }
}
