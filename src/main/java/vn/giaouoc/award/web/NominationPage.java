package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Proposing one award, with what is to be known of each unit beside it.
 *
 * @param at the address of the awards of the year
 * @param action where the form goes
 * @param drop where the item is taken off; empty for a new one
 */
public record NominationPage(
    YearFrame frame,
    String at,
    String title,
    String action,
    String drop,
    String quota,
    List<Option> awards,
    List<Choice> units) {

  /**
   * A unit to choose.
   *
   * @param fitness whether it may be proposed, in words
   * @param found what bars it or is to be weighed, with the article
   * @param proposed what it is proposed for already
   */
  public record Choice(
      String id,
      String name,
      String rank,
      List<String> review,
      String fitness,
      String tone,
      List<String> found,
      String proposed) {}
}
