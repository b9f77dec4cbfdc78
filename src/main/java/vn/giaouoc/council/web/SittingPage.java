package vn.giaouoc.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The Council's sitting on the proposal of a year.
 *
 * @param version of the year, for the way back
 * @param next what must happen now and who does it
 * @param sitting null while none is planned
 * @param rows the items that go to the vote
 * @param notices what is to be noticed before the sitting
 * @param outside items not voted on: name and why
 * @param earlier sittings sat on anew
 */
public record SittingPage(
    YearFrame frame,
    int version,
    String next,
    Rights may,
    @Nullable Facts sitting,
    List<Row> rows,
    List<String> notices,
    List<Option> outside,
    List<Earlier> earlier) {

  /** What the reader may do now. */
  public record Rights(boolean plan, boolean vote, boolean close, boolean sendBack) {}

  /** The sitting itself; {@code minutes} is empty until it is closed. */
  public record Facts(
      String at, int version, String state, String tone, List<Option> lines, String minutes) {}

  /**
   * An item and its vote.
   *
   * @param rule how many must agree, reckoned as an exact fraction
   * @param count the numbers in words, empty before the vote
   */
  public record Row(
      String name,
      String award,
      String rule,
      String source,
      String count,
      String result,
      String tone,
      String explanation) {}

  /** A sitting whose matter was sat on anew. */
  public record Earlier(String day, String reason, String minutes) {}
}
