package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A member of the teller team (tổ kiểm phiếu); the first is its head.
 *
 * @param position for example “Chánh Văn phòng”
 */
public record Teller(int ordinal, @Nullable UnitId unit, String position) {}
