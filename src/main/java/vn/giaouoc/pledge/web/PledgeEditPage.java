package vn.giaouoc.pledge.web;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearFrame;

/**
 * A page with one form.
 *
 * @param action where the form is sent
 * @param back where one returns without saving
 * @param locked whether a reason must be given
 * @param remove where the record is taken out, or null when it is new
 */
public record PledgeEditPage(
    YearFrame frame,
    String title,
    String action,
    String back,
    boolean locked,
    @Nullable String remove,
    Form form) {}
