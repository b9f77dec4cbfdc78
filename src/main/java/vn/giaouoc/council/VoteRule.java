package vn.giaouoc.council;

import vn.giaouoc.voting.Threshold;

/**
 * The Council's rule for an award on a day.
 *
 * @param secret whether the vote should be secret
 * @param postingDays working days of public posting before the sitting
 * @param source where the rule comes from
 * @param certainty how sure it is; what is not verified only warns
 */
public record VoteRule(
    String awardCode,
    Threshold threshold,
    boolean secret,
    int postingDays,
    String source,
    String certainty) {}
