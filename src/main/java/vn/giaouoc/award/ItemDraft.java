package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What is typed to propose an award. Exactly one of unit and number of unnamed collectives.
 *
 * @param wording null for the province's own wording
 */
public record ItemDraft(
    String awardCode,
    @Nullable String wording,
    @Nullable UnitId unit,
    @Nullable Integer unnamedCount,
    String reasonLine,
    @Nullable Integer votes,
    @Nullable Integer votesOf,
    @Nullable Long round,
    @Nullable String specialCampaign) {

  /** An award for a unit, with no vote recorded. */
  public static ItemDraft of(String awardCode, UnitId unit, String reasonLine) {
    return new ItemDraft(awardCode, null, unit, null, reasonLine, null, null, null, null);
  }

  /** An award for so many collectives that a source does not name. */
  public static ItemDraft unnamed(String awardCode, int count, String reasonLine) {
    return new ItemDraft(awardCode, null, null, count, reasonLine, null, null, null, null);
  }

  /** The same in this wording, or in the province's own. */
  public ItemDraft worded(@Nullable String theWording) {
    return new ItemDraft(
        awardCode,
        theWording,
        unit,
        unnamedCount,
        reasonLine,
        votes,
        votesOf,
        round,
        specialCampaign);
  }

  /** The same with the vote that chose the unit. */
  ItemDraft voted(@Nullable Integer theVotes, @Nullable Integer of, long theRound) {
    return new ItemDraft(
        awardCode,
        wording,
        unit,
        unnamedCount,
        reasonLine,
        theVotes,
        of,
        theRound,
        specialCampaign);
  }
}
