package vn.giaouoc.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the plan says in running text.
 *
 * @param context the place of the year, for example “năm thứ tư thực hiện Nghị quyết Đại hội Đảng
 *     các cấp”
 * @param feature the bloc's own feature (nét riêng)
 */
public record PlanText(
    @Nullable String context,
    @Nullable String feature,
    @Nullable String aims,
    @Nullable String content,
    @Nullable String budgetNote) {

  /** Nothing written yet. */
  public static final PlanText EMPTY = new PlanText(null, null, null, null, null);

  PlanText redated(Redate redate) {
    return new PlanText(
        redate.text(context),
        redate.text(feature),
        redate.text(aims),
        redate.text(content),
        redate.text(budgetNote));
  }
}
