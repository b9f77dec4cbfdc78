package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.TableDifference;
import vn.giaouoc.year.YearFrame;

/**
 * Why ranks moved from last year to this.
 *
 * @param path of the pages of this year's ranking
 * @param basis which two rankings are compared
 * @param table what the change of the table alone did, in sentences
 * @param rules what differs between the tables
 */
public record YearOnYearPage(
    YearFrame frame,
    String path,
    int lastYear,
    List<String> basis,
    List<Unit> units,
    List<String> others,
    List<String> table,
    List<TableDifference> rules) {

  /**
   * One unit of both years.
   *
   * @param reasons what moved it, in sentences
   * @param href its “Why?” of this year; null where the reader may not see it
   */
  public record Unit(WhatIfPage.Move move, List<String> reasons, @Nullable String href) {}
}
