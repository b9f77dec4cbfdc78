package vn.giaouoc.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.year.YearFrame;

/**
 * One meeting with everything recorded of it; ready strings.
 *
 * @param at the address of the meeting
 * @param mayWrite whether the reader leads the bloc and the record is open
 * @param closed why the record is closed, or null
 * @param next what the leader does next, or null
 * @param showTheme whether this is a year-end meeting
 */
public record MeetingPage(
    YearFrame frame,
    String at,
    String title,
    String kind,
    String state,
    String tone,
    boolean mayWrite,
    boolean mayLead,
    @Nullable String closed,
    @Nullable Next next,
    boolean mayCancel,
    List<Fact> facts,
    List<String> agenda,
    List<String> papers,
    String quorum,
    String quorumTone,
    List<Present> units,
    List<Group> groups,
    List<Entry> contributions,
    List<Vote> votes,
    List<Text> texts,
    boolean mayAdopt,
    List<Entry> conclusions,
    boolean showTheme,
    String theme,
    List<Flag> flags,
    List<Picture> photos,
    String minutes,
    String minutesTone) {

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /**
   * What to do next.
   *
   * @param action where the button posts to, or null when {@code link} is followed
   */
  public record Next(
      String sentence, @Nullable String action, @Nullable String link, String label) {}

  /** One member unit. */
  public record Present(String unit, String presence, String tone, String detail) {}

  /** Those attending in one class. */
  public record Group(String id, String name, String description, String people) {}

  /** Something said or concluded. */
  public record Entry(String id, String kind, String who, String body) {}

  /** A show of hands. */
  public record Vote(String id, String question, String counts, String outcome, String tone) {}

  /** A text of the year, and whether the meeting adopted it or may. */
  public record Text(
      String value, String name, String state, String tone, String link, boolean waits) {}

  /** A rotating flag and the unit where it is. */
  public record Flag(String id, String label, String at) {}

  /** A photo. */
  public record Picture(String id, String src, String href, String caption, String credit) {}
}
