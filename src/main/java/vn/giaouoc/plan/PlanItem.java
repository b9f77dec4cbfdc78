package vn.giaouoc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan: a standing duty, a priority of this year only, a joint activity, a text it
 * rests on.
 *
 * @param note host unit, place, rhythm (“hằng tháng”) or what the text is about
 * @param due the day by which it is planned, if any
 */
public record PlanItem(
    long id,
    ItemKind kind,
    String text,
    @Nullable String note,
    @Nullable LocalDate due,
    int version) {}
