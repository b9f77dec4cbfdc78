package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ColumnRole;

/**
 * One line of the history of a cell; nulls where there was nothing.
 *
 * @param entryVersion the version of the cell after the change
 * @param before what was entered, as a person reads it
 */
public record EntryChange(
    ColumnRole role,
    String leaf,
    int entryVersion,
    Cause cause,
    @Nullable String before,
    @Nullable BigDecimal beforePoints,
    @Nullable String beforeComment,
    @Nullable String after,
    @Nullable BigDecimal afterPoints,
    @Nullable String afterComment,
    @Nullable String reason,
    String by,
    Instant at) {

  /** What made the change. */
  public enum Cause {
    SAVED("Nhập"),
    COPIED("Giữ theo cột bên trái"),
    OBJECTION("Tiếp thu kiến nghị"),
    RESCORED("Tính lại theo phiên bản bảng điểm mới"),
    REMOVED("Bỏ"),
    REOPENED("Mở lại cột");

    private final String vi;

    Cause(String vi) {
      this.vi = vi;
    }

    /** The words officials read. */
    public String vi() {
      return vi;
    }
  }
}
