package vn.giaouoc.year;

/**
 * A fact of the system a score table may use.
 *
 * @param name as tables write it, for example {@code lateReports}
 * @param vi what officials read, beginning in lower case, for example “báo cáo nộp chậm”
 * @param unit what one is, for example “báo cáo”; empty when the name says it
 * @param counts what is counted and what is not, one whole sentence
 */
public record FactKind(String name, String vi, String unit, String counts) {}
