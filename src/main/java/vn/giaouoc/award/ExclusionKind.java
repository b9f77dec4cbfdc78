package vn.giaouoc.award;

/**
 * One thing that keeps a unit from an award.
 *
 * @param blocks whether it bars the unit; an unverified rule only warns
 * @param article where it stands
 */
public record ExclusionKind(String code, String sentence, boolean blocks, String article) {}
