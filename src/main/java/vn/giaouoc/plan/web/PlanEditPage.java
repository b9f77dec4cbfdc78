package vn.giaouoc.plan.web;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearFrame;

/**
 * A page with one form.
 *
 * @param action where the form is sent
 * @param back where one returns without saving
 * @param adopted whether a reason must be given, because the text was adopted
 * @param remove where the record is taken out, or null when it is new
 */
public record PlanEditPage(
    YearFrame frame,
    String title,
    String action,
    String back,
    boolean adopted,
    @Nullable String remove,
    Form form) {}
