package vn.giaouoc.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/**
 * A news item of a bloc (tin, bài).
 *
 * @param year the bloc year it belongs to
 * @param number the calendar year of that bloc year
 * @param authorUnitName the unit's name on the day of publication, or of today for a draft
 * @param publishedAt null while it is a draft, and for an old item whose source tells no hour
 * @param publishedOn the day an old item was published, where only the day is known
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
    @Nullable LocalDate publishedOn,
    @Nullable String withdrawReason,
    String writtenBy,
    int version) {

  /** When it was published, as far as that is known; empty else. */
  public String published() {
    return publishedAt == null ? Vi.date(publishedOn) : Vi.time(publishedAt);
  }

  /** The public address. */
  public String path() {
    return "/cong-khai/tin/" + id;
  }
}
