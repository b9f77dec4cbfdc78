package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The first step of an evaluation: every leaf of one sheet by itself, then the sets in which a fact
 * counts once.
 */
final class LeafScoring {

  private final ScoreTable table;
  private final @Nullable UnitId unit;
  private final Answers answers;
  private final Map<String, Leaf.Field> fields;
  private final Map<String, BigDecimal> shifts;
  private final List<Reason> reasons;
  private final List<Scorecard.Outlier> outliers = new ArrayList<>();
  private final Map<String, Scored> scored = new HashMap<>();

  /**
   * What a leaf came to.
   *
   * @param points before its weight; rounded, unless the table rounds the total
   * @param counts whether its maximum is assigned to the unit
   * @param input what counted after facts counted elsewhere were left out; null for none
   */
  record Scored(
      Fraction points,
      boolean counts,
      boolean answered,
      boolean zeroParent,
      @Nullable Input input,
      NodeResult.Made made) {}

  /**
   * The leaves of one sheet.
   *
   * @param shifts what points are supposed to be added, by key of the leaf
   * @param reasons where it is written down what was left out, and why
   */
  LeafScoring(
      ScoreTable table,
      @Nullable UnitId unit,
      Answers answers,
      Map<String, Leaf.Field> fields,
      Map<String, BigDecimal> shifts,
      List<Reason> reasons) {
    this.table = table;
    this.unit = unit;
    this.answers = answers;
    this.fields = fields;
    this.shifts = shifts;
    this.reasons = reasons;
  }

  void score() {
    table.groups().forEach(g -> leaves(g, g.role(), null));
    table.exclusive().forEach(this::countOnce);
    shifts.forEach((leaf, shift) -> scored.computeIfPresent(leaf, (_, own) -> shifted(own, shift)));
  }

  /** What a leaf would have come to with other points. */
  private static Scored shifted(Scored own, BigDecimal shift) {
    if (!own.counts()) {
      return own;
    }
    var leaf = own.made().leaf();
    return new Scored(
        own.points().plus(Fraction.of(shift)).clamp(BigDecimal.ZERO, leaf.maximum()),
        true,
        own.answered(),
        own.zeroParent() && shift.signum() <= 0,
        own.input(),
        own.made());
  }

  /** What a leaf came to. Known after {@link #score}. */
  Scored at(CriterionLeaf leaf) {
    var own = scored.get(leaf.key());
    if (own == null) {
      throw new IllegalStateException("not scored: " + leaf.key());
    }
    return own;
  }

  /** Points given by members that lie far from what the others gave. */
  List<Scorecard.Outlier> outliers() {
    return outliers;
  }

  /** How many of what a leaf counts, for conditions and sanctions. */
  BigDecimal times(CriterionLeaf leaf) {
    var own = scored.get(leaf.key());
    return own == null || own.input() == null ? BigDecimal.ZERO : leaf.rule().times(own.input());
  }

  /** Whether the leaf is asked of the unit at all: meant for its kind, assigned and funded. */
  boolean isAsked(CriterionLeaf leaf) {
    return at(leaf).counts() || answers.at(leaf).applicability() == Applicability.NOT_ARISEN;
  }

  /** Scores the leaves below; {@code out} says why the whole branch is not counted. */
  private void leaves(Node node, GroupRole role, @Nullable String out) {
    var why = out;
    if (why == null && answers.notFunded().contains(node.key())) {
      reasons.add(Reason.of(Reason.Code.NOT_FUNDED, node.title()));
      why = Applicability.NOT_FUNDED.vi();
    }
    if (why == null && !node.terms().concern(answers.about().kind())) {
      why = "không áp dụng cho loại đơn vị này";
    }
    if (node instanceof CriterionLeaf leaf) {
      scored.put(leaf.key(), why == null ? leaf(leaf, role) : left(leaf, why));
      return;
    }
    for (var child : node.children()) {
      leaves(child, role, why);
    }
  }

  private static Scored left(CriterionLeaf leaf, String why) {
    return new Scored(Fraction.ZERO, false, true, false, null, made(leaf, BigDecimal.ZERO, why));
  }

  private static NodeResult.Made made(CriterionLeaf leaf, BigDecimal rounded, String note) {
    return new NodeResult.Made(leaf, null, rounded, null, note);
  }

  private Scored leaf(CriterionLeaf leaf, GroupRole role) {
    var answer = answers.at(leaf);
    return switch (answer.applicability()) {
      case NOT_ASSIGNED, NOT_FUNDED -> left(leaf, answer.applicability().vi());
      case NOT_ARISEN -> {
        var points = leaf.notArisen() == NotArisen.FULL ? leaf.maximum() : BigDecimal.ZERO;
        yield new Scored(
            Fraction.of(points),
            leaf.notArisen() != NotArisen.NEUTRAL,
            true,
            false,
            null,
            made(leaf, points, "không phát sinh: " + leaf.notArisen().vi()));
      }
      case APPLIES -> {
        var input = answer.input();
        yield input == null
            ? new Scored(
                Fraction.ZERO,
                true,
                role != GroupRole.BASE,
                false,
                null,
                made(leaf, BigDecimal.ZERO, ""))
            : scored(leaf, input, "");
      }
    };
  }

  private Scored scored(CriterionLeaf leaf, Input input, String note) {
    var asked = new Leaf.Asked(input, leaf.maximum(), unit, fields.get(leaf.key()));
    var points = leaf.rule().score(asked);
    var rounded = leaf.rounded(points.value(), table.rounding());
    if (leaf.rule() instanceof PeerLeaf peers) {
      for (var far : peers.outliers(asked)) {
        outliers.add(new Scorecard.Outlier(leaf.key(), far.getKey(), far.getValue()));
      }
    }
    return new Scored(
        table.roundAt() == RoundAt.TOTAL && leaf.rule().step() == null
            ? points.value()
            : Fraction.of(rounded),
        true,
        true,
        points.zeroParent(),
        input,
        new NodeResult.Made(leaf, asked, rounded, step(leaf, points.value(), rounded), note));
  }

  private @Nullable BigDecimal step(CriterionLeaf leaf, Fraction exact, BigDecimal rounded) {
    if (exact.compareTo(Fraction.of(rounded)) == 0) {
      return null;
    }
    var own = leaf.rule().step();
    return own == null ? table.rounding().step() : own;
  }

  /** Lets each fact of the set count only at the first leaf that brings points for it. */
  private void countOnce(ExclusiveSet set) {
    var counted = new HashMap<String, CriterionLeaf>();
    for (var key : set.leaves()) {
      var here = scored.get(key);
      if (here == null || here.input() == null) {
        continue;
      }
      var leaf = here.made().leaf();
      var proof = proof(leaf, here.input());
      var again = new HashSet<>(proof);
      again.retainAll(counted.keySet());
      if (!again.isEmpty() && here.points().compareTo(Fraction.ZERO) != 0) {
        leaveOut(leaf, here.input(), again, counted);
      }
      if (at(leaf).points().compareTo(Fraction.ZERO) > 0) {
        proof.forEach(p -> counted.putIfAbsent(p, leaf));
      }
    }
  }

  private void leaveOut(
      CriterionLeaf leaf, Input input, Set<String> again, Map<String, CriterionLeaf> counted) {
    var whole = answers.about().sources().getOrDefault(leaf.key(), Set.of());
    var rest = again.stream().anyMatch(whole::contains) ? null : leaf.rule().without(input, again);
    for (var source : again.stream().sorted().toList()) {
      var first = counted.get(source);
      reasons.add(
          Reason.of(
              Reason.Code.COUNTED_ONCE, leaf.title(), source, first == null ? "" : first.title()));
    }
    scored.put(
        leaf.key(),
        rest == null
            ? new Scored(
                Fraction.ZERO,
                true,
                true,
                false,
                null,
                made(leaf, BigDecimal.ZERO, "đã chấm ở nội dung khác, không tính lại"))
            : scored(leaf, rest, "không tính phần đã chấm ở nội dung khác"));
  }

  private Set<String> proof(CriterionLeaf leaf, Input input) {
    var proof = new HashSet<>(leaf.rule().sources(input));
    proof.addAll(answers.about().sources().getOrDefault(leaf.key(), Set.of()));
    return proof;
  }
}
