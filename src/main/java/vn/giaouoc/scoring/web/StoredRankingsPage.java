package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * All rankings of a year as they were stored, each worked out again from its own facts.
 *
 * @param summary how many were worked out again, and how many gave the same bytes
 */
public record StoredRankingsPage(
    YearFrame frame, String path, String summary, String tone, List<Row> rows) {

  /**
   * One stored ranking.
   *
   * @param hashes SHA-256 of rules, facts and result
   * @param same whether its facts give the same bytes today
   */
  public record Row(
      String number, String kind, String made, String table, List<String> hashes, boolean same) {}
}
