package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.ScriptedClock;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.CheckTeamService;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearRecords;
import vn.giaouoc.year.YearService;

/**
 * The year 2024, of which only the scores are told: the bloc scored by the shipped table, and its
 * ranking stands beside that of 2025.
 */
@Component
@Profile("demo")
class ExamplePastYear {

  private static final String SOURCE = "Hồ sơ thi đua năm 2024 của khối";

  /** What each unit answered otherwise than most, in the order of the units. */
  private static final List<Map<String, String>> OWN =
      List.of(
          Map.of("n3", "40/44", "n13", "m1", "n26", "8", "n27", "0", "n34", "1"),
          Map.of("n3", "22/24", "n17", "2", "n27", "0", "n33", "1"),
          Map.of("n3", "18/20", "n13", "m1", "n24", "+Mô hình hồ sơ mở", "n27", "0"),
          Map.of("n13", "m1", "n27", "0"),
          Map.of("n5", "m2", "n8", "1", "n10", "8/9", "n14", "2/3", "n20", "không", "n27", "1"),
          Map.of("n17", "2", "n27", "0", "n33", "1", "n34", "1"),
          Map.of("n5", "m2", "n10", "9/10", "n14", "2/3", "n21", "12/14", "n27", "0", "n37", "1"));

  private final ScriptedClock clock;
  private final YearRecords records;
  private final YearAccess access;
  private final YearService years;
  private final ExampleTable table;
  private final ExamplePaper papers;
  private final ExampleScores scores;
  private final CheckTeamService teams;
  private final SheetFlow flow;
  private final Rankings rankings;

  ExamplePastYear(
      ScriptedClock clock,
      YearRecords records,
      YearAccess access,
      YearService years,
      ExampleTable table,
      ExamplePaper papers,
      ExampleScores scores,
      CheckTeamService teams,
      SheetFlow flow,
      Rankings rankings) {
    this.clock = clock;
    this.records = records;
    this.access = access;
    this.years = years;
    this.table = table;
    this.papers = papers;
    this.scores = scores;
    this.teams = teams;
    this.flow = flow;
    this.rankings = rankings;
  }

  void play(BlocId bloc, Cast cast) {
    clock.standAt(LocalDate.of(2024, 7, 1));
    var year = record(bloc, BlocYearState.RUNNING_H2);
    var stage = new Stage(clock, access, years, bloc, year, cast);
    table.asItWas(stage.as(Actor.SYSTEM));
    stage.on(2024, 11, 4);
    stage.step(Actor.SYSTEM, Step.CALL_FOR_SCORES);
    for (var n = 1; n <= cast.size(); n++) {
      scores.submit(stage, n, OWN.get(n - 1), proof(stage, n));
    }
    score(stage);
    record(bloc, BlocYearState.YEAREND_MEETING);
    stage.on(2024, 12, 20);
    flow.lockAll(stage.as(Actor.SYSTEM));
    rankings.fix(stage.as(Actor.SYSTEM));
    record(bloc, BlocYearState.CLOSED);
  }

  private YearId record(BlocId bloc, BlocYearState state) {
    return records.record(Actor.SYSTEM, bloc, 2024, state, null, SOURCE).id();
  }

  private EvidenceId proof(Stage stage, int n) {
    return papers.keep(
        stage,
        n,
        "bao-cao-ket-qua-nam-2024",
        "Báo cáo kết quả công tác và thi đua năm 2024 của " + stage.cast().name(n),
        List.of("Chế độ báo cáo: có danh mục văn bản, ngày gửi kèm theo."));
  }

  private void score(Stage stage) {
    stage.on(2024, 11, 12);
    teams.appointTwoHalves(stage.as(Actor.SYSTEM));
    stage.step(Actor.SYSTEM, Step.BEGIN_CROSS_CHECK);
    stage.on(2024, 11, 20);
    for (var n = 1; n <= stage.cast().size(); n++) {
      scores.close(stage, stage.as(Actor.SYSTEM), n, ColumnRole.CHECK);
    }
    stage.step(Actor.SYSTEM, Step.END_CROSS_CHECK);
    stage.on(2024, 11, 27);
    for (var n = 1; n <= stage.cast().size(); n++) {
      scores.close(stage, stage.as(Actor.SYSTEM), n, ColumnRole.BLOC);
    }
    stage.on(2024, 12, 2);
    stage.step(Actor.SYSTEM, Step.SHOW_PROVISIONAL_RESULT);
  }
}
