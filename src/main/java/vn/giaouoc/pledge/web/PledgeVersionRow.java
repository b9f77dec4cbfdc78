package vn.giaouoc.pledge.web;

/** One kept version of the pledge. */
public record PledgeVersionRow(
    String number, String when, String who, String reason, String hash, String link) {}
