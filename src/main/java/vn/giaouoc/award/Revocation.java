package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The revocation of an award (hủy bỏ quyết định, thu hồi); the state of the year stays. */
public record Revocation(
    long award,
    String actNumber,
    LocalDate actOn,
    String issuer,
    RevocationGround ground,
    String reason,
    @Nullable LocalDate moneyReturnedOn,
    @Nullable LocalDate objectReturnedOn,
    int version) {}
