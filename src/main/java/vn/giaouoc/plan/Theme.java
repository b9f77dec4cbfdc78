package vn.giaouoc.plan;

import org.jspecify.annotations.Nullable;

/**
 * A theme of the year (chủ đề).
 *
 * @param studyTopic a topic to be studied (chuyên đề), not the theme itself
 * @param label how the source calls it, for example “chủ đề công tác năm 2021”
 * @param suggested copied from the year before and not yet confirmed
 */
public record Theme(
    long id,
    ThemeOwner owner,
    boolean studyTopic,
    String text,
    @Nullable String label,
    boolean suggested,
    int version) {}
