package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Why ranks moved from one year to the next: both rankings as they were stored, what differs in the
 * tables, and, where this year's sheets can be scored by last year's table, what the change of the
 * table alone did.
 *
 * @param rules what differs between the tables
 * @param joined ranked this year only
 * @param gone ranked last year only
 * @param byOldRules this year's sheets by last year's table; null where they do not all fit it
 * @param unfit how many answers of this year do not fit last year's table
 */
public record YearOnYear(
    List<Line> lines,
    List<TableDifference> rules,
    List<UnitId> joined,
    List<UnitId> gone,
    @Nullable Outcome byOldRules,
    int unfit) {

  /**
   * One unit that was ranked in both years.
   *
   * @param shifts the groups and leaves whose points differ, by key, in the order of this year's
   *     table and after them those that are gone
   * @param passed units it stands before now and did not before
   * @param passedBy units that stand before it now and did not before
   */
  public record Line(
      RankMove move, List<Shift> shifts, List<UnitId> passed, List<UnitId> passedBy) {

    /** How much more or less the total is. */
    public BigDecimal more() {
      return move.cardAfter().total().subtract(move.cardBefore().total());
    }

    /** The leaves that moved the total most, at most so many. */
    public List<Shift> greatest(int count) {
      return shifts.stream()
          .filter(s -> s.node() instanceof CriterionLeaf)
          .sorted(Comparator.comparing((Shift s) -> s.more().abs()).reversed())
          .limit(count)
          .toList();
    }

    /** The groups whose points differ. */
    public List<Shift> groups() {
      return shifts.stream().filter(s -> s.node() instanceof CriterionGroup).toList();
    }
  }

  /**
   * Points of one node in both years.
   *
   * @param node as it stands this year, or last year where it is gone
   * @param role of its group, so that a deduction is told from points
   * @param before null when the node is new
   * @param after null when the node is gone
   */
  public record Shift(
      Node node, GroupRole role, @Nullable BigDecimal before, @Nullable BigDecimal after) {

    /** What it adds to the total, negative where it takes more off. */
    public BigDecimal more() {
      var more = or0(after).subtract(or0(before));
      return role == GroupRole.DEDUCTION ? more.negate() : more;
    }

    private static BigDecimal or0(@Nullable BigDecimal points) {
      return points == null ? BigDecimal.ZERO : points;
    }
  }

  public YearOnYear {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    joined = List.copyOf(joined);
    gone = List.copyOf(gone);
  }

  /** Compares two rankings of one bloc. */
  public static YearOnYear between(RankingRun last, RankingRun now) {
    var moves = RankMove.between(last.outcome(), now.outcome());
    var unfit = unfit(last, now);
    return new YearOnYear(
        moves.stream()
            .map(m -> new Line(m, shifts(last, now, m), passed(moves, m), passedBy(moves, m)))
            .toList(),
        TableDifference.between(last.table(), now.table()),
        only(now, last),
        only(last, now),
        unfit > 0 ? null : Outcome.of(byOldTable(last, now)),
        unfit);
  }

  private static List<UnitId> only(RankingRun in, RankingRun notIn) {
    return in.ranking().places().stream()
        .map(Ranking.Place::unit)
        .filter(u -> notIn.place(u).isEmpty())
        .toList();
  }

  private static List<UnitId> passed(List<RankMove> moves, RankMove own) {
    return moves.stream()
        .filter(m -> m.before() < own.before() && m.after() > own.after())
        .map(RankMove::unit)
        .toList();
  }

  private static List<UnitId> passedBy(List<RankMove> moves, RankMove own) {
    return moves.stream()
        .filter(m -> m.before() > own.before() && m.after() < own.after())
        .map(RankMove::unit)
        .toList();
  }

  private static List<Shift> shifts(RankingRun last, RankingRun now, RankMove move) {
    var nodes = new LinkedHashMap<String, Node>();
    var roles = new HashMap<String, GroupRole>();
    for (var table : List.of(now.table(), last.table())) {
      for (var group : table.groups()) {
        group
            .walk()
            .forEach(node -> {
              nodes.putIfAbsent(node.key(), node);
              roles.putIfAbsent(node.key(), group.role());
            });
      }
    }
    return nodes.values().stream()
        .map(node ->
            new Shift(
                node,
                Objects.requireNonNull(roles.get(node.key())),
                points(move.cardBefore(), node),
                points(move.cardAfter(), node)))
        .filter(s -> s.more().signum() != 0)
        .toList();
  }

  private static @Nullable BigDecimal points(Scorecard card, Node node) {
    return Optional.ofNullable(card.nodes().get(node.key())).map(NodeResult::points).orElse(null);
  }

  /** How many answers of this year were given to a leaf that last year's table does not know so. */
  private static int unfit(RankingRun last, RankingRun now) {
    var old = last.table().leaves().collect(Collectors.toMap(CriterionLeaf::key, l -> l));
    return Math.toIntExact(
        now.from().answers().values().stream()
            .flatMap(a -> a.leaves().entrySet().stream())
            .filter(e -> e.getValue().given())
            .filter(e -> !fits(old.get(e.getKey()), e.getValue()))
            .count());
  }

  private static boolean fits(@Nullable CriterionLeaf leaf, Answer answer) {
    return leaf != null && leaf.problem(answer) == null;
  }

  private static RankingRun.Facts byOldTable(RankingRun last, RankingRun now) {
    Map<UnitId, Answers> answers = now.from().answers();
    return new RankingRun.Facts(
        last.table(),
        last.from().tableVersion(),
        last.from().ruleSet(),
        answers,
        now.from().decisions());
  }
}
