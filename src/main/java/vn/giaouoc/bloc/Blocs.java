package vn.giaouoc.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** What others may ask about blocs. */
public interface Blocs {

  /** The bloc as it was on that date; {@link java.util.NoSuchElementException} if there is none. */
  Bloc get(BlocId id, LocalDate asOf);

  /** The members of that year in their order, with the names valid in that year. */
  List<Member> members(BlocId id, int year);

  /** Leader first, then deputies in their order. */
  List<LeaderTerm> leaders(BlocId id, int year);

  /** The act under which the bloc exists on that day, the newest where there are several. */
  @Nullable BlocAct actInForce(BlocId id, LocalDate day);

  /** All blocs that exist on that day, as they were, in Vietnamese order of their names. */
  List<Bloc> all(LocalDate asOf);

  /**
   * Former members without which the year's list is not complete: members that have ceased to exist
   * by then, and units of the list it was copied from that have, where no successor stands in the
   * list and nobody has decided to leave them out.
   */
  List<CopyReport.Missing> unsucceeded(BlocId id, int year);

  /** Whether this unit leads the bloc in that year; proposed for the flag, that is to be shown. */
  default boolean isLeader(BlocId id, int year, UnitId unit) {
    return leader(id, year).filter(unit::equals).isPresent();
  }

  /** The leader unit of that year. */
  default Optional<UnitId> leader(BlocId id, int year) {
    return leaders(id, year).stream()
        .filter(t -> t.role() == LeaderRole.LEADER)
        .map(LeaderTerm::unit)
        .findFirst();
  }
}
