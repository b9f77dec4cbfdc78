package vn.giaouoc.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.work.domain.ReportFacts;

/**
 * A report as a reader sees it.
 *
 * @param facts frozen while it is with its receiver, else as of now
 * @param due the last day, or null
 */
public record ReportView(Report report, ReportFacts facts, @Nullable LocalDate due) {}
