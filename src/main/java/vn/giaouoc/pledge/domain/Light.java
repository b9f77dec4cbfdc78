package vn.giaouoc.pledge.domain;

/** The traffic light of one target at one checkpoint. Never shown without its word. */
public enum Light {
  GREEN,
  AMBER,
  RED,
  GREY
}
