package vn.giaouoc.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A photo of the meeting.
 *
 * @param evidence the stored file
 * @param credit the photographer's unit, if named
 */
public record Photo(long id, long evidence, String caption, @Nullable String credit) {}
