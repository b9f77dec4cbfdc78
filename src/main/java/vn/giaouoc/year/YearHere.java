package vn.giaouoc.year;

import java.util.List;
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;

/**
 * The year a page is about. A controller under {@code /khoi/{bloc}/nam/{year}} asks for one as an
 * argument; the page is 404 unless the actor sees inside the bloc.
 *
 * @param standing what the reader is in this year
 * @param bloc the bloc with the name it had in this year
 * @param members the members in their order
 * @param leaders leader first, then deputies
 * @param open the bloc's years that are not closed and that the reader sees, for the way to the
 *     other one
 */
public record YearHere(
    BlocYear year,
    Standing standing,
    Bloc bloc,
    List<Member> members,
    List<LeaderTerm> leaders,
    List<BlocYear> open) {

  /**
   * The frame around a page of this year.
   *
   * @param tab the address of the tab, for example {@code ke-hoach}
   */
  public YearFrame frame(String tab) {
    return YearFrame.of(this, tab);
  }

  /** Where the pages of this year are, for example {@code /khoi/3/nam/2024}. */
  public String path() {
    return year.path();
  }
}
