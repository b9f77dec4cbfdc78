package vn.giaouoc.work;

/**
 * A photo of a joint activity.
 *
 * @param evidence the stored file
 */
public record WorkPhoto(long id, long evidence, String caption) {}
