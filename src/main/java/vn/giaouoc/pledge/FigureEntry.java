package vn.giaouoc.pledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.domain.Figure;

/**
 * One figure to be entered.
 *
 * @param version of the figure the writer saw; 0 where there was none
 */
public record FigureEntry(
    long target, Figure figure, @Nullable String note, List<EvidenceId> evidence, int version) {

  /** A first figure without note or evidence. */
  public static FigureEntry first(long target, Figure figure) {
    return new FigureEntry(target, figure, null, List.of(), 0);
  }
}
