package vn.giaouoc.shared.web;

/** An address of the program and the words that lead there; an empty address leads nowhere. */
public record Link(String href, String label) {}
