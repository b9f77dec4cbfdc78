package vn.giaouoc.voting.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * One round of the award review.
 *
 * @param at its address
 * @param next what must happen now and who does it
 * @param candidates the list, most votes first once closed
 * @param matrix a row for each unit with a vote, for the roll call; empty in a secret ballot
 * @param own the reader's own unit where the reader may speak for it now, or null
 */
public record RoundPage(
    YearFrame frame,
    String at,
    String title,
    String purpose,
    String state,
    String tone,
    String rules,
    String basis,
    int version,
    String next,
    Rights may,
    List<CandidateRow> candidates,
    List<Option> addable,
    Adds adds,
    List<VoterRow> matrix,
    @Nullable VoterRow own,
    boolean agreement,
    List<SheetView> sheets,
    List<String> differences,
    List<String> tellers,
    List<Option> members,
    Result result,
    @Nullable Minutes minutes) {

  /** What is put on the list. */
  public enum Adds {
    UNIT,
    MODEL,
    TEXT
  }

  /** What the reader may do now. */
  public record Rights(
      boolean edit,
      boolean open,
      boolean enter,
      boolean count,
      boolean close,
      boolean cancel,
      boolean settle,
      boolean repeat,
      boolean confirm) {}

  /** A candidate; {@code votes} and {@code verdict} are empty before the round is closed. */
  public record CandidateRow(
      String id, String name, String votes, String verdict, String tone, String explanation) {}

  /** A unit with a vote; {@code said} tells what it said, {@code agreed} are candidate ids. */
  public record VoterRow(
      String id, String name, boolean present, String said, Set<String> agreed, boolean me) {}

  /**
   * A teller's place.
   *
   * @param seat 1 or 2
   * @param by who entered it, empty while nobody has
   * @param mayEnter whether the reader may enter or correct it
   * @param lines the numbers, empty while the reader may not see them
   */
  public record SheetView(String seat, String by, boolean mayEnter, List<Option> lines) {}

  /** The result; empty sentences before the round is closed. */
  public record Result(
      String summary,
      String turnout,
      String tieHint,
      List<Option> tied,
      int tieSeats,
      String settled,
      String confirmed,
      String cancelled,
      String suggestedFrom) {}

  /** The teller minutes. */
  public record Minutes(String body, String signedOn, boolean mayWrite, int version) {}
}
