package vn.giaouoc.meeting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * One who chairs a meeting (chủ trì). Several may chair together.
 *
 * @param unit the unit represented, or null where a source names the position only
 * @param position for example “Phó Bí thư Đảng ủy Khối”
 */
public record Chair(@Nullable UnitId unit, String position) {}
