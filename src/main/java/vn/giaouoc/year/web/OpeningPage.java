package vn.giaouoc.year.web;

import java.util.List;

/**
 * The form that opens a year.
 *
 * @param existing the years there are already, in words
 * @param next the number proposed
 */
public record OpeningPage(long bloc, String blocName, List<String> existing, int next) {}
