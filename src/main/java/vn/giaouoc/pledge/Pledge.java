package vn.giaouoc.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.plan.Redate;
import vn.giaouoc.plan.VersionNumber;

/**
 * The running text of a year's pledge (giao ước thi đua); its clauses and targets stand apart.
 *
 * @param copiedFrom the calendar year it was copied from, already re-dated; null for a new text
 * @param version counts saves of the running text
 */
public record Pledge(Text text, VersionNumber number, @Nullable Integer copiedFrom, int version) {

  /**
   * What the pledge says around its clauses.
   *
   * @param preamble why and on what grounds it is signed
   * @param measures tasks and measures (nhiệm vụ, giải pháp)
   * @param arrangements duties, review dates, awards (tổ chức thực hiện)
   * @param periodFrom the day from which emulation counts, often before the signing (REQ-84)
   */
  public record Text(
      @Nullable String preamble,
      @Nullable String measures,
      @Nullable String arrangements,
      @Nullable LocalDate periodFrom) {

    /** Nothing written yet. */
    public static final Text EMPTY = new Text(null, null, null, null);

    Text redated(Redate redate) {
      return new Text(
          redate.text(preamble),
          redate.text(measures),
          redate.text(arrangements),
          redate.day(periodFrom));
    }
  }

  /** A pledge of which nothing is written. */
  public static final Pledge EMPTY = new Pledge(Text.EMPTY, VersionNumber.NONE, null, 0);
}
