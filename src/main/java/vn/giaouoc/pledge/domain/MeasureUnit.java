package vn.giaouoc.pledge.domain;

/**
 * What one of the figure is called (đơn vị tính), for example “%” or “mô hình”. Not a unit of the
 * bloc.
 */
public record MeasureUnit(String text) {

  /** Hundredths. */
  public static final MeasureUnit PERCENT = new MeasureUnit("%");
}
