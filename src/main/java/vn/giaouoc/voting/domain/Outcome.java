package vn.giaouoc.voting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.Turnout;
import vn.giaouoc.voting.Verdict;

/**
 * What a count means under the rules of its round, explained.
 *
 * @param lines one for each candidate, most votes first
 * @param openSeats places the tied candidates compete for; 0 when there is no tie
 * @param sentence what remains to be done about the tie, or how it was settled; empty without one
 * @param repeatable whether another round may be held at all
 */
public record Outcome(List<Line> lines, int openSeats, String sentence, boolean repeatable) {

  /** One candidate's result with its explanation. */
  public record Line(Votes votes, Verdict verdict, String sentence) {}

  public Outcome {
    lines = List.copyOf(lines);
  }

  /** Whether equal votes leave a place open. */
  public boolean tied() {
    return openSeats > 0;
  }

  /** The candidates of this verdict. */
  public List<Votes> of(Verdict verdict) {
    return lines.stream().filter(l -> l.verdict() == verdict).map(Line::votes).toList();
  }

  /**
   * Decides.
   *
   * @param roundNo 1 for the first round
   */
  public static Outcome decide(RoundRules rules, int roundNo, Turnout turnout, List<Votes> count) {
    var of = turnout.of(rules.threshold().base());
    var ranked = count.stream().sorted(Comparator.comparingInt(Votes::votes).reversed()).toList();
    var reached = ranked.stream().filter(v -> rules.threshold().reached(v.votes(), of)).toList();
    var seats = rules.seats() == null ? reached.size() : rules.seats();
    var repeatable = roundNo < rules.maxRounds();

    var sure = new ArrayList<Votes>();
    var tied = new ArrayList<Votes>();
    if (reached.size() <= seats) {
      sure.addAll(reached);
    } else {
      var edge = reached.get(seats - 1).votes();
      var contested = reached.get(seats).votes() == edge;
      for (var v : reached) {
        if (v.votes() > edge || (v.votes() == edge && !contested)) {
          sure.add(v);
        } else if (v.votes() == edge) {
          tied.add(v);
        }
      }
    }
    var open = tied.isEmpty() ? 0 : seats - sure.size();
    var sentence = "";
    if (open > 0 && rules.tieRule() == TieRule.HIGHER_SCORE) {
      var winners = byScore(tied, open);
      if (!winners.isEmpty()) {
        sentence = "Bằng phiếu; chọn theo điểm thi đua cao hơn: " + names(winners) + ".";
        sure.addAll(winners);
        tied.clear();
        open = 0;
      }
    }
    if (open > 0) {
      sentence = howToSettle(rules.tieRule(), repeatable, tied, open);
    }
    var lines = new ArrayList<Line>();
    for (var v : ranked) {
      var verdict =
          sure.contains(v)
              ? Verdict.CHOSEN
              : tied.contains(v)
                  ? Verdict.TIED
                  : reached.contains(v) ? Verdict.FEWER_VOTES : Verdict.BELOW;
      lines.add(new Line(v, verdict, rules.threshold().explain(v.votes(), of)));
    }
    return new Outcome(lines, open, sentence, repeatable);
  }

  private static List<Votes> byScore(List<Votes> tied, int open) {
    if (tied.stream().anyMatch(v -> v.score() == null)) {
      return List.of();
    }
    var ordered = tied.stream().sorted(Comparator.comparing(Outcome::score).reversed()).toList();
    return score(ordered.get(open - 1)).compareTo(score(ordered.get(open))) == 0
        ? List.of()
        : ordered.subList(0, open);
  }

  private static BigDecimal score(Votes v) {
    return v.score() == null ? BigDecimal.ZERO : v.score();
  }

  private static String howToSettle(TieRule rule, boolean repeatable, List<Votes> tied, int open) {
    var head =
        "Bằng phiếu giữa %s, còn %02d chỗ. ".formatted(names(tied), open)
            + (rule == TieRule.HIGHER_SCORE ? "Điểm thi đua cũng không phân định được. " : "");
    return head
        + switch (settledBy(rule, repeatable)) {
          case SECOND_ROUND -> "Hãy tổ chức biểu quyết vòng tiếp theo giữa các trường hợp này.";
          case LEADER_CASTS -> "Khối trưởng quyết định.";
          case BOARD_DECIDES, HIGHER_SCORE -> "Ban Thi đua - Khen thưởng quyết định.";
        };
  }

  /** Who settles a tie in the end: a rule that leads no further leaves it to the Board. */
  public static TieRule settledBy(TieRule rule, boolean repeatable) {
    return switch (rule) {
      case SECOND_ROUND -> repeatable ? TieRule.SECOND_ROUND : TieRule.BOARD_DECIDES;
      case LEADER_CASTS -> TieRule.LEADER_CASTS;
      case HIGHER_SCORE, BOARD_DECIDES -> TieRule.BOARD_DECIDES;
    };
  }

  private static String names(List<Votes> votes) {
    return String.join(", ", votes.stream().map(Votes::name).toList());
  }
}
