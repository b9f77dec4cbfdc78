package vn.giaouoc.council;

import vn.giaouoc.rule.Certainty;
import vn.giaouoc.voting.Threshold;

/**
 * The Council's rule for an award on a day.
 *
 * @param secret whether the vote should be secret
 * @param postingDays working days of public posting before the sitting; 0 for none
 * @param source who set it and where it stands
 * @param certainty how sure that is; what is not verified only warns
 */
public record VoteRule(
    String awardCode,
    Threshold threshold,
    boolean secret,
    int postingDays,
    String source,
    Certainty certainty) {}
