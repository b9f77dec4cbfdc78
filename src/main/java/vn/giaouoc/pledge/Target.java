package vn.giaouoc.pledge;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.pledge.domain.Measure;

/**
 * A target of the pledge (chỉ tiêu).
 *
 * @param clause the clause it stands in; null for a commitment of the bloc as a whole
 * @param number as cited, for example “1.2”, or “K.1” for a commitment of the bloc
 * @param text as the pledge words it
 */
public record Target(
    long id, @Nullable Long clause, String number, String text, Measure measure, int version) {}
