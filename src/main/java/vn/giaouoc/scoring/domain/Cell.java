package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/**
 * One cell of one column as it is stored.
 *
 * @param points what the leaf gave for the answer
 * @param version counts its changes; 0 for a cell nobody has written
 */
public record Cell(Answer answer, BigDecimal points, String comment, int version) {

  /** A cell nobody has written. */
  public static final Cell EMPTY = new Cell(Answer.NONE, BigDecimal.ZERO, "", 0);

  public Cell {
    points = Decimals.plain(points);
  }

  /** Whether the answer counts differently from the other's: other points, or another reason. */
  public boolean differsFrom(Cell other) {
    return !Decimals.same(points, other.points)
        || answer.applicability() != other.answer.applicability()
        || answer.given() != other.answer.given();
  }
}
