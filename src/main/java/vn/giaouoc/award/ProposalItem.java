package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * One award proposed for one unit, or for a number of collectives a source leaves unnamed.
 *
 * @param awardName as the law calls it
 * @param wording as the province calls it; this is what papers print
 * @param unit null when unnamed
 * @param recipientName copied from the unit's record, or “04 tập thể”
 * @param reasonLine for example “Có thành tích xuất sắc trong phong trào thi đua năm 2024”
 * @param votesOf what the votes are a share of
 * @param round the voting round it comes from
 * @param specialCampaign a campaign outside the yearly quota
 */
public record ProposalItem(
    long id,
    long proposal,
    int ordinal,
    String awardCode,
    String awardName,
    String wording,
    String conferrer,
    @Nullable UnitId unit,
    @Nullable Integer unnamedCount,
    String recipientName,
    String reasonLine,
    @Nullable Integer votes,
    @Nullable Integer votesOf,
    @Nullable Long round,
    @Nullable String specialCampaign,
    int version) {

  /** How many collectives it stands for. */
  public int count() {
    return unnamedCount == null ? 1 : unnamedCount;
  }

  /** The vote as printed: “7/8 (87,5 %)”; empty without one. */
  public String share() {
    if (votes == null || votesOf == null || votesOf == 0) {
      return "";
    }
    var percent =
        java.math.BigDecimal.valueOf(votes * 100L)
            .divide(java.math.BigDecimal.valueOf(votesOf), 1, java.math.RoundingMode.HALF_UP);
    return "%d/%d (%s %%)".formatted(votes, votesOf, vn.giaouoc.shared.Vi.number(percent));
  }
}
