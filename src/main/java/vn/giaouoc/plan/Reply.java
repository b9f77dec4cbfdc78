package vn.giaouoc.plan;

import java.time.Instant;

/** The leader's answer to a comment or a remark: accepted or explained, with words. */
public record Reply(ReplyKind kind, String text, String by, Instant at) {}
