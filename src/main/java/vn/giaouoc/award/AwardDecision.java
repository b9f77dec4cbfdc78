package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;

/**
 * An award decision (quyết định khen thưởng).
 *
 * @param number may be typed after signing
 * @param issuer who decides, for example “Chủ tịch Ủy ban nhân dân tỉnh”
 * @param signed whether it is signed; it never changes from then on
 * @param source where it is known from, for a decision of the past
 */
public record AwardDecision(
    long id,
    BlocId bloc,
    int yearNumber,
    @Nullable String number,
    @Nullable LocalDate dated,
    String issuer,
    String signerPosition,
    String subject,
    boolean signed,
    @Nullable String signedBy,
    @Nullable String source,
    int version) {}
