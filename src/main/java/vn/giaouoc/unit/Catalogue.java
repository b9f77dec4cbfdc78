package vn.giaouoc.unit;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;

/** The national catalogue of unit kinds. Boards and the administrator manage it. */
@Service
public class Catalogue {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Catalogue(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * A kind of unit.
   *
   * @param code national code, for example {@code PARTY_OFFICE}; it never changes
   * @param ordinal place in lists
   * @param inUse false when it may not be chosen any more
   */
  public record UnitKind(
      String code, String name, Sector sector, int ordinal, boolean inUse, int version) {}

  /** All kinds in their order. */
  @Transactional(readOnly = true)
  public List<UnitKind> kinds() {
    return jdbc.sql(
            "select code, name, sector, ordinal, in_use, version from unit.kind order by ordinal, name")
        .query((rs, _) ->
            new UnitKind(
                rs.getString(1),
                rs.getString(2),
                Sector.valueOf(rs.getString(3)),
                rs.getInt(4),
                rs.getBoolean(5),
                rs.getInt(6)))
        .list();
  }

  /** One kind; {@link java.util.NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public UnitKind kind(String code) {
    return kinds().stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow();
  }

  /** Whether the actor may change the catalogues: any Board, or the administrator. */
  public static boolean mayManage(Actor actor) {
    return actor.isSystem()
        || actor.holdsAnywhere(Role.ADMIN)
        || actor.grants().stream()
            .anyMatch(g ->
                g.province() != null
                    && (g.role() == Role.BOARD_OFFICER || g.role() == Role.BOARD_HEAD));
  }

  /** Adds a kind; its code must be new. */
  @Transactional
  public void addKind(Actor actor, UnitKind kind) {
    mustManage(actor);
    if (!kind.code().matches("[A-Z][A-Z0-9_]{1,59}")) {
      throw Refused.at(
          "ma", "Mã loại đơn vị gồm chữ in hoa không dấu, số và dấu gạch dưới, ví dụ WARD.");
    }
    try {
      jdbc.sql(
              "insert into unit.kind (code, name, sector, ordinal) values (:code, :name, :sector,"
                  + " :ordinal)")
          .param("code", kind.code())
          .param("name", kind.name())
          .param("sector", kind.sector().name())
          .param("ordinal", kind.ordinal())
          .update();
    } catch (DuplicateKeyException e) {
      throw Refused.at("ma", "Mã này đã có trong danh mục. Hãy chọn mã khác.");
    }
    events.publishEvent(
        Change.by(actor, "unit.add-kind")
            .on("unit-kind", kind.code())
            .saying("Thêm loại đơn vị “" + kind.name() + "”")
            .after(values(kind)));
  }

  /** Changes a kind; {@link Overtaken} when someone else was faster. */
  @Transactional
  public void changeKind(Actor actor, UnitKind kind) {
    mustManage(actor);
    var before = kind(kind.code());
    var changed =
        jdbc.sql(
                """
                update unit.kind set name = :name, sector = :sector, ordinal = :ordinal, in_use = :used,
                       version = version + 1
                 where code = :code and version = :version
                """)
            .param("name", kind.name())
            .param("sector", kind.sector().name())
            .param("ordinal", kind.ordinal())
            .param("used", kind.inUse())
            .param("code", kind.code())
            .param("version", kind.version())
            .update();
    if (changed == 0) {
      throw new Overtaken(
          Map.of(
              "ten", before.name(),
              "nhom", before.sector().name(),
              "thuTu", Integer.toString(before.ordinal()),
              "version", Integer.toString(before.version())));
    }
    events.publishEvent(
        Change.by(actor, "unit.change-kind")
            .on("unit-kind", kind.code())
            .saying("Sửa loại đơn vị “" + kind.name() + "”")
            .before(values(before))
            .after(values(kind)));
  }

  private static void mustManage(Actor actor) {
    if (!mayManage(actor)) {
      throw new NotAllowed(actor.name() + " may not manage catalogues");
    }
  }

  private static Map<String, String> values(UnitKind kind) {
    return Map.of(
        "Tên", kind.name(),
        "Nhóm", kind.sector().vi(),
        "Thứ tự", Integer.toString(kind.ordinal()),
        "Còn dùng", kind.inUse() ? "có" : "không");
  }
}
