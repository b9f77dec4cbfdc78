package vn.giaouoc.pledge;

import org.jspecify.annotations.Nullable;

/**
 * A numbered clause of the pledge (nội dung, điều).
 *
 * @param content further wording besides the targets
 */
public record PledgeClause(
    long id, int number, String title, @Nullable String content, int version) {}
