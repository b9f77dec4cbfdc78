package vn.giaouoc.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award the public may know of: decided, or proposed and published by the bloc.
 *
 * @param year the year of merit
 * @param wording the title or form in local wording
 * @param recipient the unit, or empty when the source does not name it
 * @param unnamed how many unnamed recipients the line stands for; 0 when there is a name
 * @param decision number of the decision, or null
 * @param proposed true while it is only a proposal
 * @param revoked whether it was taken back
 */
public record PublicAward(
    int year,
    String wording,
    String conferrer,
    String recipient,
    int unnamed,
    String reason,
    @Nullable String decision,
    @Nullable LocalDate decidedOn,
    boolean proposed,
    boolean revoked) {}
