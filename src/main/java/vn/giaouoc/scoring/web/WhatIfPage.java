package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * “What if?” about the latest ranking; nothing of it is stored.
 *
 * @param units whose sheets the reader may read, for points supposed at a leaf
 * @param groups whose weight may be supposed; empty unless the reader may read all sheets
 * @param supposed what the supposition leads to; null while none was made
 */
public record WhatIfPage(
    YearFrame frame,
    String path,
    String kind,
    List<Option> units,
    List<Option> leaves,
    List<Group> groups,
    @Nullable Supposed supposed) {

  /**
   * A group and the field of its weight.
   *
   * @param maximum with its role, for example “50 điểm”
   */
  public record Group(String field, String title, String maximum) {}

  /**
   * What would be.
   *
   * @param title the supposition in words
   * @param lines what becomes of it
   * @param moves every unit whose rank, total or grade would be another
   */
  public record Supposed(String title, List<String> lines, List<Move> moves) {}

  /**
   * One unit, each value “before → after” or the one value when it stays.
   *
   * @param direction “lên 2 hạng”, “xuống 1 hạng” or empty
   */
  public record Move(
      String unit,
      boolean me,
      String rank,
      String direction,
      String tone,
      String total,
      String grade) {}
}
