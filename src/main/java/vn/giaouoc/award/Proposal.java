package vn.giaouoc.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.YearId;

/**
 * One version of the bloc's award proposal (đề nghị khen thưởng). What was sent never changes: a
 * return opens the next version.
 *
 * @param no 1 for the first time it is sent
 * @param signerPosition for example “Chánh Văn phòng”
 * @param grounds how the proposal came about, a paragraph a line
 * @param returnReason why the Board sent it back, or why the bloc withdrew it
 * @param version counts every change of the draft
 */
public record Proposal(
    long id,
    YearId year,
    int no,
    ProposalState state,
    @Nullable String signerPosition,
    String grounds,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    @Nullable String returnReason,
    @Nullable Instant returnedAt,
    int version) {}
