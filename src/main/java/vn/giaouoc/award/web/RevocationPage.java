package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * What was revoked in a year.
 *
 * @param at its address
 * @param awards what still stands and can be revoked by the reader; empty for others
 */
public record RevocationPage(
    YearFrame frame, String at, List<Row> rows, List<Option> awards, List<Option> grounds) {

  /**
   * One revocation.
   *
   * @param returned what came back and when
   * @param complete whether both money and object came back
   * @param edit where the return is recorded; empty where the reader may not
   */
  public record Row(
      String name,
      String award,
      String act,
      String ground,
      String reason,
      String returned,
      boolean complete,
      String edit) {}
}
