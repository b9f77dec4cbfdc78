package vn.giaouoc.pledge.domain;

/**
 * One level (mức) of a scale.
 *
 * @param code stable, for example {@code HOAN_THANH_TOT}
 * @param vi as officials write it, for example “hoàn thành tốt nhiệm vụ”
 */
public record OrdinalLevel(String code, String vi) {}
