package vn.giaouoc.scoring.domain;

/** Whether a leaf concerns the unit this year. Each kind has another effect on the total. */
public enum Applicability {
  /** The unit answers with a figure. */
  APPLIES("Có thực hiện"),
  /**
   * Nothing of the kind happened in the year; the leaf says whether that is full, neutral or zero.
   */
  NOT_ARISEN("Không phát sinh"),
  /** The task was not given to the unit: out of the points and out of the assigned maximum. */
  NOT_ASSIGNED("Không được giao"),
  /** No money was given: the whole group is hidden and not counted. */
  NOT_FUNDED("Không được cấp kinh phí");

  private final String vi;

  Applicability(String vi) {
    this.vi = vi;
  }

  /** The words officials use. */
  public String vi() {
    return vi;
  }
}
