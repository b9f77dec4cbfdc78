package vn.giaouoc.bloc;

import org.jspecify.annotations.Nullable;

/**
 * The list of members of one year.
 *
 * @param statedCount the number the act or article states, to be compared with the list
 * @param copiedFrom the year it was copied from, if it was
 * @param listed how many units it holds
 * @param version counts every change of the list; the slower of two editors is told
 */
public record MemberList(
    int year,
    @Nullable Integer statedCount,
    @Nullable Integer copiedFrom,
    int listed,
    int version) {

  /** A warning when the stated number is not the number of units listed; null when all is well. */
  public @Nullable String warning() {
    return statedCount == null || statedCount == listed
        ? null
        : "Văn bản nêu %d đơn vị thành viên nhưng danh sách có %d. Hãy đối chiếu lại."
            .formatted(statedCount, listed);
  }
}
