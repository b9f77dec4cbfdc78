package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper in an award file.
 *
 * @param document number, symbol and date of a paper original
 * @param evidence id of the file
 */
public record Paper(
    long id,
    long item,
    PaperKind kind,
    String title,
    @Nullable String document,
    @Nullable Long evidence,
    LocalDate addedOn,
    String addedBy) {}
