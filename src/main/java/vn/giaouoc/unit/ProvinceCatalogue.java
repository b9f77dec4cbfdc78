package vn.giaouoc.unit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** The catalogue of provinces: what they are called and what they were merged into. */
@Service
public class ProvinceCatalogue {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  ProvinceCatalogue(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * A province as it was on a date.
   *
   * @param city whether it is a centrally run city
   * @param mergedInto code of the province it was merged into by that date, or null
   * @param mergedName that province's name
   * @param mergedOn when
   * @param certainty how sure that is, or null
   */
  public record Province(
      String code,
      String name,
      boolean city,
      @Nullable String mergedInto,
      @Nullable String mergedName,
      @Nullable LocalDate mergedOn,
      @Nullable Certainty certainty,
      @Nullable String source) {}

  /** How sure a fact is. */
  public enum Certainty {
    VERIFIED("đã đối chiếu văn bản"),
    PRESS("theo báo chí"),
    SECONDARY("theo nguồn thứ cấp"),
    UNVERIFIED("chưa đối chiếu");

    private final String vi;

    Certainty(String vi) {
      this.vi = vi;
    }

    /** The words officials read. */
    public String vi() {
      return vi;
    }
  }

  /** All provinces that ever were, with their names on that date, in Vietnamese order. */
  @Transactional(readOnly = true)
  public List<Province> all(LocalDate day) {
    return jdbc.sql(
            """
            select p.code, n.name, n.city, s.successor, sn.name as successor_name, s.effective_on, s.certainty, s.source
              from unit.province p
              cross join lateral (
                select x.name, x.city from unit.province_name x where x.province_code = p.code
                 order by x.valid @> :day desc, upper(x.valid) desc nulls first limit 1) n
              left join unit.province_succession s on s.predecessor = p.code and s.effective_on <= :day
              left join lateral (
                select x.name from unit.province_name x where x.province_code = s.successor
                 order by x.valid @> :day desc, upper(x.valid) desc nulls first limit 1) sn on true
             order by n.name
            """)
        .param("day", day)
        .query((rs, _) -> {
          var certainty = rs.getString("certainty");
          return new Province(
              rs.getString("code"),
              rs.getString("name"),
              rs.getBoolean("city"),
              rs.getString("successor"),
              rs.getString("successor_name"),
              rs.getObject("effective_on", LocalDate.class),
              certainty == null ? null : Certainty.valueOf(certainty),
              rs.getString("source"));
        })
        .list();
  }

  /** The provinces of whose Board the actor is, with those merged into them. */
  @Transactional(readOnly = true)
  public List<Province> ofBoard(Actor actor, LocalDate day) {
    var own =
        actor.grants().stream()
            .filter(g -> g.role() == Role.BOARD_OFFICER || g.role() == Role.BOARD_HEAD)
            .map(Grant::province)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (own.isEmpty()) {
      return List.of();
    }
    return all(day).stream()
        .filter(
            p -> own.contains(p.code()) || (p.mergedInto() != null && own.contains(p.mergedInto())))
        .toList();
  }

  /**
   * Adds a province.
   *
   * @param from its first day, or null when it is not known
   */
  @Transactional
  public void add(Actor actor, String code, String name, boolean city, @Nullable LocalDate from) {
    if (!Catalogue.mayManage(actor)) {
      throw new NotAllowed(actor.name() + " may not manage catalogues");
    }
    try {
      jdbc.sql("insert into unit.province (code, existence) values (:code, daterange(:from, null))")
          .param("code", code)
          .param("from", from, Types.DATE)
          .update();
    } catch (DuplicateKeyException e) {
      throw Refused.at("ma", "Mã này đã có trong danh mục. Hãy chọn mã khác.");
    }
    jdbc.sql(
            """
            insert into unit.province_name (province_code, name, city, valid)
            values (:code, :name, :city, daterange(:from, null))
            """)
        .param("code", code)
        .param("name", name)
        .param("city", city)
        .param("from", from, Types.DATE)
        .update();
    events.publishEvent(
        Change.by(actor, "unit.add-province")
            .on("province", code)
            .saying("Thêm tỉnh, thành phố “" + name + "” vào danh mục"));
  }

  /** Records that a province was merged into another from that day on. */
  @Transactional
  public void merge(
      Actor actor, String from, String into, LocalDate on, String source, Certainty certainty) {
    if (!Catalogue.mayManage(actor)) {
      throw new NotAllowed(actor.name() + " may not manage catalogues");
    }
    mustExist("tinh", from);
    mustExist("vao", into);
    if (from.equals(into)) {
      throw Refused.at("vao", "Một tỉnh không thể sáp nhập vào chính nó. Hãy chọn tỉnh khác.");
    }
    var back =
        jdbc.sql("select unit.province_on(:into, :on)")
            .param("into", into)
            .param("on", on)
            .query((rs, _) -> rs.getString(1))
            .single();
    if (back.equals(from)) {
      throw Refused.at("vao", "Tỉnh nhận sáp nhập đã sáp nhập vào chính tỉnh này.");
    }
    try {
      jdbc.sql(
              """
              insert into unit.province_succession (predecessor, successor, effective_on, certainty, source)
              values (:from, :into, :on, :certainty, :source)
              """)
          .param("from", from)
          .param("into", into)
          .param("on", on)
          .param("certainty", certainty.name())
          .param("source", source)
          .update();
    } catch (DuplicateKeyException e) {
      throw Refused.at("tinh", "Tỉnh này đã có ghi nhận sáp nhập.");
    }
    jdbc.sql(
            "update unit.province set existence = daterange(lower(existence), :on), version ="
                + " version + 1 where code = :from")
        .param("on", on)
        .param("from", from)
        .update();
    events.publishEvent(
        Change.by(actor, "unit.merge-province")
            .on("province", from)
            .saying("Ghi nhận tỉnh " + from + " sáp nhập vào " + into + " từ " + Vi.date(on))
            .because(source));
  }

  private void mustExist(String field, String code) {
    var known =
        jdbc.sql("select exists (select 1 from unit.province where code = :code)")
            .param("code", code)
            .query(Boolean.class)
            .single();
    if (!known) {
      throw Refused.at(field, "Mã tỉnh này không có trong danh mục. Hãy chọn một tỉnh.");
    }
  }

  /** Marks how sure a recorded merger is, after someone has read the text. */
  @Transactional
  public void certify(Actor actor, String from, Certainty certainty, String source) {
    if (!Catalogue.mayManage(actor)) {
      throw new NotAllowed(actor.name() + " may not manage catalogues");
    }
    var changed =
        jdbc.sql(
                "update unit.province_succession set certainty = :certainty, source = :source where"
                    + " predecessor = :from")
            .param("certainty", certainty.name())
            .param("source", source)
            .param("from", from)
            .update();
    if (changed == 0) {
      throw new java.util.NoSuchElementException("succession of " + from);
    }
    events.publishEvent(
        Change.by(actor, "unit.certify-province")
            .on("province", from)
            .saying("Đối chiếu việc sáp nhập tỉnh " + from + ": " + certainty.vi())
            .because(source));
  }
}
