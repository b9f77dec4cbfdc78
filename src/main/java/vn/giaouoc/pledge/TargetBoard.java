package vn.giaouoc.pledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Verdict;

/**
 * The traffic-light matrix of a year at one checkpoint: targets by units (REQ-89).
 *
 * @param members the units in the order of the columns
 */
public record TargetBoard(Checkpoint at, List<Member> members, List<Row> rows) {

  /**
   * One target.
   *
   * @param cells one for each member, in their order
   * @param bloc the light of the bloc as a whole
   * @param blocValue the figure the leader entered for the bloc, where one is asked
   */
  public record Row(
      Target target, List<Cell> cells, Verdict bloc, @Nullable TargetValue blocValue) {}

  /**
   * One target of one unit.
   *
   * @param verdict the light; null where the target is of the bloc and the unit only contributes
   * @param value null while nothing is entered
   * @param counts whether the unit is one of those a target of the bloc counts
   */
  public record Cell(@Nullable Verdict verdict, @Nullable TargetValue value, boolean counts) {}
}
