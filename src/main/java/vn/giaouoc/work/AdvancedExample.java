package vn.giaouoc.work;

import java.time.LocalDate;
import vn.giaouoc.shared.UnitId;

/**
 * A collective, or a person by position, that others may learn from (điển hình tiên tiến, nhân tố
 * mới).
 *
 * @param id 0 when it is new
 * @param spread how it was made known
 */
public record AdvancedExample(
    long id,
    UnitId unit,
    ExampleKind kind,
    String name,
    String achievement,
    LocalDate foundOn,
    String spread,
    int version) {}
