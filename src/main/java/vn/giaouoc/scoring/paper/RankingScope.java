package vn.giaouoc.scoring.paper;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.shared.UnitId;

/**
 * A ranking as it shall be printed.
 *
 * @param members in their order, with the names they had in that year
 * @param leader the unit that leads the bloc, if there is one
 * @param readable the units whose points of groups are printed
 * @param bloc the bloc's name in that year
 * @param place of the date line
 * @param at when it is printed
 */
record RankingScope(
    StoredRanking stored,
    List<Member> members,
    @Nullable UnitId leader,
    Set<UnitId> readable,
    String bloc,
    String place,
    int year,
    Instant at) {

  String name(UnitId unit) {
    var member = PaperHead.member(members, unit);
    return member == null ? "" : member.name();
  }
}
