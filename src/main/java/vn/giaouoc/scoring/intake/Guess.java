package vn.giaouoc.scoring.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.NotArisen;

/**
 * A way of scoring guessed from words.
 *
 * @param words what it was guessed from; empty when the words told nothing and points are given
 *     directly
 * @param doubt why the words do not fit one way of scoring, as a Vietnamese sentence; null when
 *     they do
 */
record Guess(
    Leaf rule,
    Set<Applicability> mayBe,
    NotArisen notArisen,
    String words,
    @Nullable String doubt) {

  Guess {
    mayBe = Set.copyOf(mayBe);
  }
}
