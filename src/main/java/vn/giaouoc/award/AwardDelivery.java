package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ceremony at which awards are handed over (lễ trao thưởng).
 *
 * @param occasion for example “Hội nghị ký kết giao ước thi đua năm 2025”
 * @param by position of who hands the awards over
 */
public record AwardDelivery(
    long id,
    LocalDate heldOn,
    @Nullable String place,
    String occasion,
    @Nullable String by,
    int version) {}
