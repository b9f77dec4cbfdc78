/** Journeys of people through the pages, in a real browser. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.browser;
