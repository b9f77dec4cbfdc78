package vn.giaouoc.council;

import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.voting.Threshold;

/**
 * The Council's vote on one item, with the rule it was judged by.
 *
 * @param explanation for example “18/19 thành viên đồng ý, cần 90% tổng số thành viên = 18: đạt”
 */
public record SittingVote(
    long item,
    boolean secret,
    CouncilCount count,
    Threshold threshold,
    String source,
    String certainty,
    boolean agreed,
    String explanation) {}
