package vn.giaouoc.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;

/** Reads the log, page by page, the latest first. */
@Service
public class Journal {

  private static final int SIZE = 50;
  private static final int CHECKED = 5_000;

  private record Stored(long id, AuditEntry entry) {}

  private final JdbcClient jdbc;
  private final EntryJson json;
  private final AuditVerifier verifier;

  Journal(JdbcClient jdbc, EntryJson json, AuditVerifier verifier) {
    this.jdbc = jdbc;
    this.json = json;
    this.verifier = verifier;
  }

  /**
   * A page of the log.
   *
   * @param scope what the reader may see
   * @param action the address of the page
   * @param fixed fields that belong to the address, for example the bloc chosen
   * @param units the units to choose from, with their names
   */
  @Transactional(readOnly = true)
  public JournalPage page(
      JournalScope scope,
      JournalFilter filter,
      String action,
      Map<String, String> fixed,
      Map<UnitId, String> units) {
    var found = find(scope, filter);
    var more = found.size() > SIZE;
    var shown = more ? found.subList(0, SIZE) : found;
    var check = check(scope);
    return new JournalPage(
        action,
        fixed,
        filter.form(),
        units.entrySet().stream()
            .map(u -> new Option(u.getKey().toString(), u.getValue()))
            .sorted((a, b) -> Vi.order().compare(a.label(), b.label()))
            .toList(),
        scope.system() ? List.of() : JournalModules.options(),
        shown.stream().map(s -> row(s.entry(), units)).toList(),
        more ? action + "?" + query(filter, fixed, shown.getLast().id()) : "",
        check == null ? "" : words(check),
        check == null || check.fault() == null ? "ok" : "bad");
  }

  /**
   * Entries of the log as data.
   *
   * @param id for asking what came before it
   * @param before values before the change by name, likewise {@code after}
   */
  public record Entry(
      long id,
      Instant at,
      String actor,
      @Nullable UnitId unit,
      @Nullable BlocId bloc,
      String action,
      String sentence,
      @Nullable String reason,
      Map<String, String> before,
      Map<String, String> after) {}

  /** At most fifty entries, the latest first. */
  @Transactional(readOnly = true)
  public List<Entry> entries(JournalScope scope, JournalFilter filter) {
    return find(scope, filter).stream().limit(SIZE).map(this::entry).toList();
  }

  private Entry entry(Stored stored) {
    var e = stored.entry();
    return new Entry(
        stored.id(),
        e.at(),
        e.actorName(),
        e.unit(),
        e.bloc(),
        e.action(),
        e.sentence(),
        e.reason(),
        json.read(e.before()),
        json.read(e.after()));
  }

  private AuditVerdict.@Nullable Chain check(JournalScope scope) {
    if (scope.system()) {
      return verifier.verifySystem(CHECKED);
    }
    return scope.blocs().size() == 1
        ? verifier.verify(scope.blocs().iterator().next(), CHECKED)
        : null;
  }

  private static String words(AuditVerdict.Chain chain) {
    if (chain.fault() != null) {
      return "Chuỗi nhật ký bị hỏng: " + chain.fault();
    }
    return chain.entries() < CHECKED
        ? "Chuỗi nguyên vẹn, " + chain.entries() + " bản ghi"
        : "Chuỗi nguyên vẹn ở " + CHECKED + " bản ghi gần nhất";
  }

  private List<Stored> find(JournalScope scope, JournalFilter filter) {
    return jdbc.sql(
            """
            select * from audit.entry
            where case when :system then bloc_id is null and action like 'access.%'
                else bloc_id = any(:blocs) end
              and (:year::bigint is null or year_id = :year)
              and (:person::text is null
                or shared.fold(actor_name) like '%' || shared.fold(:person) || '%')
              and (:unit::bigint is null or unit_id = :unit)
              and (:module::text is null or action like :module || '.%')
              and (:from::timestamptz is null or at >= :from)
              and (:to::timestamptz is null or at < :to)
              and (:before::bigint is null or id < :before)
            order by id desc limit :limit
            """)
        .param("system", scope.system())
        .param("blocs", scope.blocs().stream().mapToLong(BlocId::value).toArray())
        .param("year", scope.year() == null ? null : scope.year().value())
        .param("person", filter.person())
        .param("unit", filter.unit() == null ? null : filter.unit().value())
        .param("module", filter.module())
        .param("from", start(filter.from()))
        .param("to", start(filter.to() == null ? null : filter.to().plusDays(1)))
        .param("before", filter.before())
        .param("limit", SIZE + 1)
        .query((rs, _) -> new Stored(rs.getLong("id"), AuditRepository.read(rs)))
        .list();
  }

  private JournalPage.Row row(AuditEntry entry, Map<UnitId, String> units) {
    var unit = entry.unit();
    return new JournalPage.Row(
        Long.toString(entry.seq()),
        Vi.time(entry.at()),
        entry.actorName(),
        unit == null ? "" : units.getOrDefault(unit, "Đơn vị số " + unit),
        JournalModules.name(entry.action()),
        entry.sentence(),
        Objects.requireNonNullElse(entry.reason(), ""),
        values(json.read(entry.before()), json.read(entry.after())));
  }

  private static List<JournalPage.Value> values(
      Map<String, String> before, Map<String, String> after) {
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    var values = new ArrayList<JournalPage.Value>();
    for (var name : names) {
      var was = before.getOrDefault(name, "");
      var is = after.getOrDefault(name, "");
      values.add(new JournalPage.Value(name, was, is, !was.equals(is)));
    }
    return values;
  }

  private static String query(JournalFilter filter, Map<String, String> fixed, long before) {
    var query = new StringBuilder("truoc=" + before);
    fixed.forEach((name, value) -> append(query, name, value));
    for (var name : List.of("nguoi", "don-vi", "viec", "tu", "den")) {
      append(query, name, filter.form().raw(name));
    }
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append('&').append(name).append('=');
      query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneId.of(Vi.ZONE)).toOffsetDateTime();
  }
}
