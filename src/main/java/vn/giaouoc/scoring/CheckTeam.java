package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.CrossCheckRules;

/** A cross-check team (tổ kiểm tra chéo) as it is stored. */
public record CheckTeam(long id, CrossCheckRules.Team team, String note, int version) {}
