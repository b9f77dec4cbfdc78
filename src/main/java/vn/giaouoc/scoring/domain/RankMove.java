package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.Objects;
import vn.giaouoc.shared.UnitId;

/**
 * What becomes of one unit between two outcomes.
 *
 * @param before its rank in the first
 * @param after its rank in the second
 */
public record RankMove(
    UnitId unit, int before, int after, Scorecard cardBefore, Scorecard cardAfter) {

  /** Whether the rank is another. */
  public boolean moved() {
    return before != after;
  }

  /** Whether rank, total or grade is another. */
  public boolean differs() {
    return moved()
        || !Decimals.same(cardBefore.total(), cardAfter.total())
        || !Objects.equals(cardBefore.grade(), cardAfter.grade());
  }

  /** Every unit that is in both outcomes, in the order of the second. */
  public static List<RankMove> between(Outcome first, Outcome second) {
    return second.ranking().places().stream()
        .flatMap(place ->
            first.place(place.unit()).stream()
                .map(was ->
                    new RankMove(
                        place.unit(),
                        was.rank(),
                        place.rank(),
                        Objects.requireNonNull(first.cards().get(place.unit())),
                        Objects.requireNonNull(second.cards().get(place.unit())))))
        .toList();
  }
}
