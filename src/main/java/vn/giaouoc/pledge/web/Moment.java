package vn.giaouoc.pledge.web;

import java.util.NoSuchElementException;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.year.BlocYearState;

/** The checkpoints as they stand in addresses. */
final class Moment {

  private Moment() {}

  static String of(Checkpoint at) {
    return at == Checkpoint.MIDYEAR ? "30-6" : "31-12";
  }

  static Checkpoint at(String text) {
    return switch (text) {
      case "30-6", "MIDYEAR" -> Checkpoint.MIDYEAR;
      case "31-12", "YEAR_END" -> Checkpoint.YEAR_END;
      default -> throw new NoSuchElementException("no checkpoint " + text);
    };
  }

  /** The one people look at in that state of the year. */
  static Checkpoint usual(BlocYearState state) {
    return state.isBefore(BlocYearState.RUNNING_H2) ? Checkpoint.MIDYEAR : Checkpoint.YEAR_END;
  }
}
