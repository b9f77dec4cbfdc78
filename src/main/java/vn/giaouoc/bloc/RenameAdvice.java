package vn.giaouoc.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Board's advice to rename a bloc.
 *
 * @param adviser who gave it, for example “Ban Thi đua khen thưởng tỉnh”
 * @param advice its words
 * @param answer what was decided about it, and why
 */
public record RenameAdvice(
    long id,
    LocalDate advisedOn,
    String adviser,
    String advice,
    String proposedName,
    AdviceStatus status,
    @Nullable LocalDate answeredOn,
    @Nullable String answer,
    int version) {}
