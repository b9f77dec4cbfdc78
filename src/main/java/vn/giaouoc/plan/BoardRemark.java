package vn.giaouoc.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark of the Board on a draft (góp ý của Ban Thi đua - Khen thưởng, REQ-87). */
public record BoardRemark(
    long id,
    DraftDocument document,
    String body,
    String madeBy,
    Instant madeAt,
    @Nullable Reply reply,
    int version) {}
