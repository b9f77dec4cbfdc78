package vn.giaouoc.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.work.domain.Lateness;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.FactTally;
import vn.giaouoc.year.YearFacts;

/** Counts late reports, exemplary models and inspections for score tables. */
@Component
class WorkFacts implements YearFacts {

  private static final String LATE_REPORTS = "lateReports";
  private static final String LATE_DAYS = "lateReportDays";
  private static final String MODELS = "newModels";
  private static final String COMPLETED = "completedModels";
  private static final String INSPECTIONS = "inspections";

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkFacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<FactKind> kinds() {
    return List.of(
        new FactKind(
            LATE_REPORTS,
            "báo cáo nộp chậm",
            "báo cáo",
            "Đếm báo cáo 6 tháng và báo cáo năm gửi lần đầu sau hạn, hoặc đã quá hạn mà chưa gửi."
                + " Báo cáo năm chỉ tính khi khối có thu của các đơn vị."),
        new FactKind(
            LATE_DAYS,
            "ngày nộp báo cáo chậm",
            "ngày",
            "Cộng số ngày chậm của báo cáo 6 tháng và báo cáo năm; báo cáo chưa gửi tính đến hôm"
                + " nay."),
        new FactKind(
            MODELS,
            "mô hình mới, cách làm hay",
            "mô hình",
            "Đếm mô hình của đơn vị đang thực hiện hoặc đã hoàn thành trong năm."),
        new FactKind(
            COMPLETED,
            "mô hình mới đã hoàn thành",
            "mô hình",
            "Đếm mô hình của đơn vị được ghi nhận đã hoàn thành trong năm."),
        new FactKind(
            INSPECTIONS,
            "cuộc kiểm tra, giám sát tại đơn vị",
            "cuộc",
            "Đếm các cuộc kiểm tra của khối trong năm đã làm việc tại đơn vị."));
  }

  @Override
  public Map<String, Map<UnitId, Fact>> count(
      BlocYear year, Set<UnitId> units, Set<String> wanted) {
    var tally = new FactTally(wanted);
    var ids = units.stream().map(UnitId::value).toArray(Long[]::new);
    if (wanted.contains(LATE_REPORTS) || wanted.contains(LATE_DAYS)) {
      reports(year, ids, tally);
    }
    if (wanted.contains(MODELS) || wanted.contains(COMPLETED)) {
      units.forEach(unit -> {
        tally.known(MODELS, unit, "");
        tally.known(COMPLETED, unit, "");
      });
      models(year, ids, tally);
    }
    if (wanted.contains(INSPECTIONS)) {
      units.forEach(unit -> tally.known(INSPECTIONS, unit, ""));
      inspections(year, ids, tally);
    }
    return tally.facts();
  }

  private record Owed(
      UnitId unit,
      ReportKind kind,
      @Nullable LocalDate due,
      @Nullable Instant sentAt,
      int lateDays) {}

  private void reports(BlocYear year, Long[] units, FactTally tally) {
    var today = Vi.day(clock.instant());
    for (var owed : owed(year, units)) {
      tally.known(LATE_REPORTS, owed.unit(), "");
      tally.known(LATE_DAYS, owed.unit(), "");
      var sent = owed.sentAt();
      var late = sent == null ? overdue(owed.due(), today) : (long) owed.lateDays();
      if (late > 0) {
        var sentence =
            owed.kind().vi()
                + (sent == null
                    ? " chưa gửi, quá hạn " + late + " ngày"
                    : " " + Lateness.sentence((int) late))
                + (owed.due() == null ? "" : " (hạn " + Vi.date(owed.due()) + ")");
        var day = sent == null ? today : Vi.day(sent);
        var link =
            year.path()
                + (owed.kind() == ReportKind.YEAR_END
                    ? "/thuc-hien/bao-cao-nam/"
                    : "/thuc-hien/bao-cao/")
                + owed.unit();
        tally.add(LATE_REPORTS, owed.unit(), 1, day, sentence, link);
        tally.add(LATE_DAYS, owed.unit(), late, day, sentence, link);
      }
    }
  }

  private static long overdue(@Nullable LocalDate due, LocalDate today) {
    return due == null ? 0 : Math.max(0, today.toEpochDay() - due.toEpochDay());
  }

  /**
   * Each yearly report of each unit that is due in this year or was sent. Not every bloc gathers
   * year-end reports: nobody owes one until a unit has sent one.
   */
  private List<Owed> owed(BlocYear year, Long[] units) {
    return jdbc.sql(
            """
            select m.unit_id, k.kind, s.sent_at, coalesce(s.late_days, 0) as late_days,
              coalesce(s.due_on, greatest(d.due_on, (select max(e.extended_to)
                from year.extension e where e.deadline_id = d.id
                  and (e.unit_id is null or e.unit_id = m.unit_id)))) as due
            from unnest(:units) as m (unit_id)
              cross join (values ('MIDYEAR', :midyear), ('YEAR_END', :yearend)) as k (kind, code)
              left join year.deadline d on d.year_id = :year and d.code = k.code
              left join lateral (select s.* from work.report r
                join work.report_sending s on s.report_id = r.id
                where r.year_id = :year and r.kind = k.kind and r.unit_id = m.unit_id
                order by s.number limit 1) s on true
            where s.sent_at is not null or (d.id is not null and (k.kind = 'MIDYEAR'
              or exists (select from work.report r where r.year_id = :year
                and r.kind = 'YEAR_END' and r.unit_id is not null and r.state <> 'DRAFT')))
            order by m.unit_id, k.kind
            """)
        .param("units", units)
        .param("year", year.id().value())
        .param("midyear", DeadlineCode.MIDYEAR_REPORT)
        .param("yearend", DeadlineCode.YEAREND_REPORT)
        .query((rs, n) ->
            new Owed(
                new UnitId(rs.getLong("unit_id")),
                ReportKind.valueOf(rs.getString("kind")),
                Rows.day(rs, "due"),
                Rows.instant(rs, "sent_at"),
                rs.getInt("late_days")))
        .list();
  }

  private void models(BlocYear year, Long[] units, FactTally tally) {
    jdbc.sql(
            """
            select id, unit_id, state, name, registered_on from work.exemplary_model
            where year_id = :year and unit_id = any(:units) and state in ('RUNNING', 'COMPLETED')
            order by id
            """)
        .param("year", year.id().value())
        .param("units", units)
        .query((rs, n) -> {
          var unit = new UnitId(rs.getLong("unit_id"));
          var state = ModelState.valueOf(rs.getString("state"));
          var day = Rows.day(rs, "registered_on");
          var sentence = rs.getString("name") + " (" + state.vi().toLowerCase(Locale.ROOT) + ")";
          var link = year.path() + "/thuc-hien/mo-hinh/" + rs.getLong("id");
          tally.add(MODELS, unit, 1, day, sentence, link);
          if (state == ModelState.COMPLETED) {
            tally.add(COMPLETED, unit, 1, day, sentence, link);
          }
          return unit;
        })
        .list();
  }

  private void inspections(BlocYear year, Long[] units, FactTally tally) {
    jdbc.sql(
            """
            select i.id, i.title, u.unit_id, u.visited_on
            from work.inspection i join work.inspected_unit u on u.inspection_id = i.id
            where i.year_id = :year and u.unit_id = any(:units) and u.visited_on is not null
            order by i.id
            """)
        .param("year", year.id().value())
        .param("units", units)
        .query((rs, n) -> {
          var unit = new UnitId(rs.getLong("unit_id"));
          tally.add(
              INSPECTIONS,
              unit,
              1,
              Rows.day(rs, "visited_on"),
              rs.getString("title"),
              year.path() + "/thuc-hien/kiem-tra/" + rs.getLong("id"));
          return unit;
        })
        .list();
  }
}
