package vn.giaouoc.year.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.Mover;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;

/**
 * A step that leads out of the present state, as its reader may see it.
 *
 * @param step its name, sent by the form
 * @param verb what the button says
 * @param who who makes it
 * @param mayPress whether the reader makes it by right
 * @param inPlace whether the reader may make it in the place of others, with a reason
 * @param mayOverride whether the reader may let the year go on although something blocks
 */
public record NextStep(
    String step,
    String verb,
    String to,
    String who,
    boolean isReturn,
    boolean mayPress,
    boolean inPlace,
    boolean mayOverride,
    List<Lack> blocking,
    List<Lack> warnings) {

  static NextStep of(Step step, Standing standing, List<Lack> lacks) {
    var blocking = lacks.stream().filter(Lack::blocks).toList();
    var byRight = step.isOpenTo(standing);
    return new NextStep(
        step.name(),
        step.verb(),
        step.to().vi(),
        step.movers().stream().map(Mover::vi).collect(Collectors.joining("; ")),
        step.isReturn(),
        byRight && blocking.isEmpty(),
        !byRight && standing.isBoard() && !step.isReturn() && blocking.isEmpty(),
        standing.isBoardHead() && !blocking.isEmpty(),
        blocking,
        lacks.stream().filter(lack -> !lack.blocks()).toList());
  }

  /** Whether nothing stands in the way. */
  public boolean ready() {
    return blocking.isEmpty();
  }
}
