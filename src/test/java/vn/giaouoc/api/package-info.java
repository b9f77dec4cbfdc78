/** The REST API as programs see it: with tokens, JSON and problem details. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.api;
