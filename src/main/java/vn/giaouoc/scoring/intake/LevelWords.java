package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;

/** From the cases of a rule to bands or to levels one chooses from. */
final class LevelWords {

  private LevelWords() {}

  /** Bands when every case is a range and nothing more; else null. */
  static @Nullable BandsLeaf bands(List<Clause> clauses) {
    var ranges = new ArrayList<BandWords>();
    for (var clause : clauses) {
      var range = BandWords.of(clause.condition());
      if (range == null || range.asksMore() || clause.zeroParent()) {
        return null;
      }
      ranges.add(range);
    }
    var percent = ranges.stream().anyMatch(BandWords::percent);
    if (ranges.stream().filter(BandWords::exact).count() > (percent ? 0 : ranges.size() - 1)) {
      return null;
    }
    var bands = new ArrayList<BandsLeaf.Band>();
    for (int i = 0; i < ranges.size(); i++) {
      bands.add(ranges.get(i).band(clauses.get(i).points()));
    }
    if (bands.stream().filter(b -> b.from() == null).count() > 1) {
      return null;
    }
    return new BandsLeaf(percent, percent ? "%" : unit(ranges), bands);
  }

  private static String unit(List<BandWords> ranges) {
    return ranges.stream()
        .filter(r -> !r.exact() || (r.from() != null && r.from().signum() > 0))
        .map(BandWords::unit)
        .filter(u -> !u.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The levels the cases are, in their order. */
  static List<ChoiceLeaf.Option> options(List<Clause> clauses) {
    var options = new ArrayList<ChoiceLeaf.Option>();
    for (var clause : clauses) {
      options.add(
          new ChoiceLeaf.Option(
              "m" + (options.size() + 1),
              options.isEmpty() ? withoutHeading(clauses) : clause.condition(),
              clause.points(),
              clause.zeroParent()));
    }
    return options;
  }

  /** “Gửi hồ sơ (…): đúng hạn” is the heading of all cases and the first case. */
  private static String withoutHeading(List<Clause> clauses) {
    var first = clauses.getFirst().condition();
    var cut = first.lastIndexOf(": ");
    return cut < 0 || clauses.stream().skip(1).anyMatch(c -> c.condition().contains(": "))
        ? first
        : first.substring(cut + 2);
  }
}
