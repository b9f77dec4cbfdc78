package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The cross-check teams of a year.
 *
 * @param units the member units, for the boxes of the form
 * @param unchecked names of the units no team checks
 * @param editing id of the team in the form, empty for a new one
 */
public record CheckTeamPage(
    YearFrame frame,
    String path,
    List<Team> teams,
    List<Option> units,
    List<String> unchecked,
    boolean mayAppoint,
    String editing) {

  /** One team with what it has to check. */
  public record Team(String id, String name, String members, List<Target> targets, String note) {}

  /** One checked unit: its state in words and its sheet, if the reader may open it. */
  public record Target(String unit, String state, String tone, String href) {}
}
