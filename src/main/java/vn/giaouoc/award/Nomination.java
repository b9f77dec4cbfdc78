package vn.giaouoc.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.award.domain.Fitness;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.UnitId;

/**
 * What is to be known of a unit before it is proposed.
 *
 * @param ranked its line of the final ranking, or null without one
 * @param review what each closed round of the review said of it, a sentence each
 * @param found what bars it or is to be weighed, each with its article
 * @param unchecked how many kinds of exclusion nobody has checked
 * @param proposed what it is proposed for already
 */
public record Nomination(
    UnitId unit,
    String name,
    @Nullable RankedUnit ranked,
    List<String> review,
    Fitness fitness,
    List<String> found,
    int unchecked,
    List<String> proposed) {}
