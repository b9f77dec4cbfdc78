package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Board's report to the Council on a whole proposal; final once signed. */
public record AppraisalReport(String body, @Nullable LocalDate signedOn, int version) {}
