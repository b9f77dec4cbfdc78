package vn.giaouoc.meeting;

/**
 * A text the meeting adopted.
 *
 * @param what stable name of the text, for example {@code plan}
 * @param label for people, for example “Kế hoạch hoạt động năm 2024, phiên bản 1.0”
 */
public record Adoption(String what, String label, String link) {}
