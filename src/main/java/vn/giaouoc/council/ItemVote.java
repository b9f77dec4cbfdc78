package vn.giaouoc.council;

import vn.giaouoc.council.domain.CouncilCount;

/** What is typed of the Council's vote on one item. */
public record ItemVote(long item, boolean secret, CouncilCount count) {}
