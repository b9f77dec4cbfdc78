package vn.giaouoc.meeting;

/** One point the chair concluded with (kết luận). */
public record Conclusion(long id, String body, int version) {}
