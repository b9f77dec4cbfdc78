package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.RankMove;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** What moved between two outcomes, in words. */
final class Moves {

  private Moves() {}

  static List<WhatIfPage.Move> rows(YearHere here, List<RankMove> moves) {
    return moves.stream().map(m -> row(here, m)).toList();
  }

  private static WhatIfPage.Move row(YearHere here, RankMove move) {
    return new WhatIfPage.Move(
        SheetPages.name(here, move.unit()),
        here.standing().belongsTo(move.unit()),
        change(Integer.toString(move.before()), Integer.toString(move.after())),
        direction(move.before(), move.after()),
        move.after() < move.before() ? "ok" : "warn",
        change(Vi.number(move.cardBefore().total()), Vi.number(move.cardAfter().total())),
        change(text(move.cardBefore().grade()), text(move.cardAfter().grade())));
  }

  /** “lên 2 hạng”, “xuống 1 hạng”, or nothing. */
  static String direction(int before, int after) {
    return before == after
        ? ""
        : (after < before ? "lên " : "xuống ") + Math.abs(before - after) + " hạng";
  }

  /** “3 → 2”, or the one value when it stays. */
  static String change(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private static String text(@Nullable String grade) {
    return grade == null ? "" : grade;
  }
}
