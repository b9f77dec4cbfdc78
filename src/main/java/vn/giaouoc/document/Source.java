package vn.giaouoc.document;

/**
 * The record a document was made from.
 *
 * @param type for example {@code pledge} or {@code meeting.minutes}
 * @param id its id in the module that keeps it
 */
public record Source(String type, long id) {}
