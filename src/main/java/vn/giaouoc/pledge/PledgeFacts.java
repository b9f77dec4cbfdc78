package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Light;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.FactTally;
import vn.giaouoc.year.YearFacts;

/** Counts targets reached and late signatures and registrations for score tables. */
@Component
class PledgeFacts implements YearFacts {

  private static final String REACHED = "targetsReached";
  private static final String PERCENT = "targetsReachedPercent";
  private static final String MISSED = "targetsMissed";
  private static final String LATE = "latePledgeSteps";

  /** Decimals of a percentage; no threshold of a table is finer. */
  private static final int SCALE = 4;

  private final JdbcClient jdbc;
  private final TargetBoards boards;

  PledgeFacts(JdbcClient jdbc, TargetBoards boards) {
    this.jdbc = jdbc;
    this.boards = boards;
  }

  @Override
  public List<FactKind> kinds() {
    return List.of(
        new FactKind(
            REACHED,
            "chỉ tiêu giao ước đạt",
            "chỉ tiêu",
            "Đếm chỉ tiêu giao cho từng đơn vị mà kết quả đến 31/12 đạt."),
        new FactKind(
            PERCENT,
            "tỷ lệ chỉ tiêu giao ước đạt",
            "%",
            "Số chỉ tiêu đạt trên tổng số chỉ tiêu giao cho từng đơn vị, tính đến 31/12; chỉ tiêu"
                + " chưa nhập kết quả là chưa đạt."),
        new FactKind(
            MISSED,
            "chỉ tiêu giao ước chưa đạt",
            "chỉ tiêu",
            "Đếm chỉ tiêu giao cho từng đơn vị mà đến 31/12 không đạt hoặc chưa có kết quả."),
        new FactKind(
            LATE,
            "lần ký giao ước, gửi đăng ký thi đua chậm",
            "lần",
            "Đếm việc ký giao ước và việc gửi đăng ký thi đua sau hạn."));
  }

  @Override
  public Map<String, Map<UnitId, Fact>> count(
      BlocYear year, Set<UnitId> units, Set<String> wanted) {
    var facts = new HashMap<String, Map<UnitId, Fact>>();
    if (wanted.contains(REACHED) || wanted.contains(MISSED) || wanted.contains(PERCENT)) {
      facts.putAll(targets(year));
    }
    if (wanted.contains(LATE)) {
      facts.putAll(late(year, units));
    }
    facts.keySet().retainAll(wanted);
    return facts;
  }

  /** A unit that has entered no result yet has no such fact. */
  private Map<String, Map<UnitId, Fact>> targets(BlocYear year) {
    var board = boards.board(year, Checkpoint.YEAR_END);
    var tally = new FactTally(Set.of(REACHED, MISSED));
    var all = new HashMap<UnitId, Integer>();
    for (var i = 0; i < board.members().size(); i++) {
      var unit = board.members().get(i).unit();
      var link = year.path() + "/giao-uoc/chi-tieu/31-12/" + unit;
      for (var row : board.rows()) {
        var cell = row.cells().isEmpty() ? null : row.cells().get(i);
        if (cell == null || cell.verdict() == null) {
          continue;
        }
        all.merge(unit, 1, Integer::sum);
        if (cell.value() != null) {
          tally.known(REACHED, unit, "");
          tally.known(MISSED, unit, "");
        }
        tally.add(
            cell.verdict().light() == Light.GREEN ? REACHED : MISSED,
            unit,
            1,
            null,
            row.target().text() + ": " + cell.verdict().word(),
            link);
      }
    }
    var facts = new HashMap<>(tally.facts());
    var reached = facts.getOrDefault(REACHED, Map.of());
    var percent = new HashMap<UnitId, Fact>();
    reached.forEach((unit, fact) -> {
      var of = all.getOrDefault(unit, 1);
      percent.put(
          unit,
          new Fact(
              fact.value()
                  .multiply(BigDecimal.valueOf(100))
                  .divide(BigDecimal.valueOf(of), SCALE, RoundingMode.HALF_UP)
                  .stripTrailingZeros(),
              "%s trên %d chỉ tiêu".formatted(Vi.number(fact.value()), of),
              fact.sources()));
    });
    facts.put(PERCENT, percent);
    return facts;
  }

  private Map<String, Map<UnitId, Fact>> late(BlocYear year, Set<UnitId> units) {
    var tally = new FactTally(Set.of(LATE));
    jdbc.sql(
            """
            select unit_id, late, signed_on as day, 'ky' as page from pledge.signature
            where year_id = :year and kind <> 'REFUSED' and unit_id = any(:units)
            union all
            select unit_id, late, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date, 'dang-ky'
            from pledge.registration
            where year_id = :year and sent_at is not null and unit_id = any(:units)
            """)
        .param("year", year.id().value())
        .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
        .query((rs, n) -> {
          var unit = new UnitId(rs.getLong("unit_id"));
          var signed = rs.getString("page").equals("ky");
          tally.known(LATE, unit, "");
          if (rs.getBoolean("late")) {
            tally.add(
                LATE,
                unit,
                1,
                rs.getObject("day", LocalDate.class),
                signed ? "Ký giao ước sau hạn" : "Gửi đăng ký thi đua sau hạn",
                year.path() + "/giao-uoc/" + (signed ? "ky" : "dang-ky/" + unit));
          }
          return unit;
        })
        .list();
    return tally.facts();
  }
}
