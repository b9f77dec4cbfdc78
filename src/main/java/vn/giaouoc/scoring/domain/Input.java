package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import vn.giaouoc.shared.Vi;

/** What a person enters at a leaf. A zero is an answer; nothing is not. */
public sealed interface Input {

  /** A figure: points, a count, a measured value. */
  record Figure(BigDecimal value) implements Input {
    public Figure {
      value = Decimals.plain(value);
    }
  }

  /** Reached or not. */
  record YesNo(boolean yes) implements Input {}

  /** The key of the option chosen. */
  record Chosen(String option) implements Input {}

  /**
   * So many of so many.
   *
   * @param done what was done
   * @param due what was already due
   */
  record Share(BigDecimal done, BigDecimal due) implements Input {
    public Share {
      done = Decimals.plain(done);
      due = Decimals.plain(due);
    }
  }

  /** What was entered, in short, for a cell of a table. */
  default String vi() {
    return switch (this) {
      case Figure f -> Vi.number(f.value());
      case YesNo y -> y.yes() ? "Đạt" : "Không đạt";
      case Chosen c -> c.option();
      case Share s -> Vi.number(s.done()) + "/" + Vi.number(s.due());
    };
  }
}
