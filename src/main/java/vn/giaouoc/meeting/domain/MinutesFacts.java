package vn.giaouoc.meeting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a meeting, in names and sentences, as its minutes tell it.
 *
 * @param when for example “Sáng ngày 09 tháng 8 năm 2022”
 * @param present units with who came, in the order of the bloc
 * @param absent units with the reason
 * @param quorum the explained sentence, or null while nobody was marked
 * @param others those attending by class, for example “Khách mời: …”
 */
public record MinutesFacts(
    String title,
    String when,
    @Nullable String place,
    List<String> chairs,
    @Nullable String secretary,
    List<String> present,
    List<String> absent,
    @Nullable String quorum,
    List<String> others,
    List<String> agenda,
    List<Said> said,
    List<String> adopted,
    List<Voted> voted,
    List<String> conclusions,
    @Nullable String nextTheme) {

  /** What one unit or leading person said, under the heading of its kind. */
  public record Said(String kind, String who, String what) {}

  /** One show of hands and its outcome. */
  public record Voted(
      String question, int votesFor, int votesAgainst, int abstentions, boolean carried) {}
}
