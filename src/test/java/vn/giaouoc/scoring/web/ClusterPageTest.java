package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.ClusterService;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** The members of a year are divided into clusters, each with a ranking of its own. */
@IntegrationTest
class ClusterPageTest {

  private static final ScoreTable TABLE =
      within(
          aTable()
              .scale("10")
              .highest("10")
              .with(group("I", "10", direct("a", "10")))
              .grades(grade("Tốt", "0", null))
              .ties(TieStep.of(TieStep.Kind.TOTAL), TieStep.of(TieStep.Kind.BY_HAND))
              .build());

  @Autowired MockMvcTester mvc;
  @Autowired ClusterService clusters;
  @Autowired Rankings rankings;
  @Autowired SheetFlow flow;
  @Autowired YearFixture years;
  @Autowired BeanFactory beans;

  private TestYear year;

  private static ScoreTable within(ScoreTable table) {
    return new ScoreTable(
        table.title(),
        table.basis(),
        table.scale(),
        table.rounding(),
        table.policy(),
        table.exactSums(),
        table.bonusCap(),
        table.deductionCap(),
        table.lowest(),
        table.highest(),
        table.groups(),
        table.grades(),
        new Order(table.ties(), true, List.<Quota>of()),
        table.exclusive(),
        table.roundAt());
  }

  @BeforeEach
  void fourUnitsHandedIn() {
    var scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(4, TABLE);
    for (int n = 1; n <= 4; n++) {
      scoring.fill(year, n, Map.of("a", figure(Integer.toString(10 - n))));
      flow.submit(year.standing(year.head(n)), year.unit(n), true);
    }
    years.moved(year, BlocYearState.OBJECTION);
  }

  private String path() {
    return year.path() + "/cham-diem/cum";
  }

  private MvcTestResult divide(Actor actor, String version, String... names) {
    var request = mvc.post().uri(path()).with(signedIn(actor)).param("version", version);
    for (int n = 1; n <= names.length; n++) {
      request.param(ClusterService.field(year.unit(n)), names[n - 1]);
    }
    return request.exchange();
  }

  private StoredRanking ranked() {
    return rankings.provisional(year.standing(year.secretary()));
  }

  private static List<Integer> ranks(TestYear year, StoredRanking stored) {
    return year.units().stream()
        .map(unit -> stored.again().place(unit).orElseThrow().rank())
        .toList();
  }

  @Test
  void eachClusterHasItsOwnRanksAndTheFactsKeepThem() {
    assertThat(ranks(year, ranked())).containsExactly(1, 2, 3, 4);
    assertThat(mvc.get().uri(year.path() + "/cham-diem/xep-hang").with(signedIn(year.secretary())))
        .bodyText()
        .contains("khối chưa chia cụm nên mọi đơn vị được xếp chung");

    assertThat(divide(year.secretary(), "0", "Cụm 1", "Cụm 2", "cụm 1", "Cụm  2")).hasStatus(303);

    var stored = ranked();
    assertThat(ranks(year, stored)).containsExactly(1, 1, 2, 2);
    assertThat(stored.isReproduced()).isTrue();
    assertThat(stored.facts()).contains("\"group\":\"Cụm 2\"");
    assertThat(mvc.get().uri(year.path() + "/cham-diem/xep-hang").with(signedIn(year.officer(3))))
        .bodyText()
        .contains("<th scope=\"rowgroup\" colspan=\"9\">Cụm 1</th>")
        .contains("Cao nhất trong “Cụm 2”.")
        .doesNotContain("chưa chia cụm");
    assertThat(
            mvc.get()
                .uri(year.path() + "/cham-diem/xep-hang/" + year.unit(4))
                .with(signedIn(year.secretary())))
        .bodyText()
        .contains("Hạng 2 trong “Cụm 2”");
  }

  @Test
  void unitsThatAreEqualInDifferentClustersAreNoTie() {
    var leader = year.standing(year.secretary());
    clusters.divide(
        leader,
        Map.of(year.unit(1), "A", year.unit(2), "B", year.unit(3), "A", year.unit(4), "B"),
        0);
    beans
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql(
            """
            update scoring.score_entry set input = '{"n":5}', points = 5
            where sheet_id in (select id from scoring.score_sheet where year_id = ?)
            """)
        .param(year.id().value())
        .update();

    assertThat(ranked().again().ranking().ties())
        .containsExactly(List.of(year.unit(1), year.unit(3)), List.of(year.unit(2), year.unit(4)));
  }

  @Test
  void everyUnitHasAClusterOrNone() {
    assertThat(divide(year.secretary(), "0", "Cụm 1", "", "Cụm 1", "Cụm 2"))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy ghi cụm của")
        .contains("value=\"Cụm 2\"");
    assertThat(divide(year.board(), "0", "A", "A", "B", "B")).hasStatus(303);
    assertThat(divide(year.secretary(), "1", "", "", "", "")).hasStatus(303);
    assertThat(clusters.of(year.standing(year.officer(2))).names()).isEmpty();
  }

  @Test
  void aNewMemberWithoutAClusterKeepsTheRankingWaiting() {
    divide(year.secretary(), "0", "A", "A", "B", "B");
    beans
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql("delete from scoring.cluster_member where year_id = ? and unit_id = ?")
        .params(year.id().value(), year.unit(4).value())
        .update();

    assertThatThrownBy(this::ranked)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Chưa xếp cụm cho");
  }

  @Test
  void onlyLeaderAndBoardDivideInTimeAndTheSlowerIsTold() {
    assertThat(divide(year.officer(2), "0", "A", "A", "B", "B")).hasStatus(404);
    assertThat(mvc.get().uri(path()).with(signedIn(year.officer(2))))
        .hasStatusOk()
        .bodyText()
        .contains("xếp hạng riêng từng cụm")
        .doesNotContain("Lưu cụm");
    var leader = year.standing(year.secretary());
    var named = Map.of(year.unit(1), "A", year.unit(2), "A", year.unit(3), "B", year.unit(4), "B");
    assertThatThrownBy(() -> clusters.divide(year.standing(year.head(2)), named, 0))
        .isInstanceOf(NotAllowed.class);
    clusters.divide(leader, named, 0);
    assertThatThrownBy(() -> clusters.divide(leader, Map.of(), 0)).isInstanceOf(Overtaken.class);

    years.moved(year, BlocYearState.PROPOSED);
    assertThatThrownBy(() -> clusters.divide(year.standing(year.secretary()), Map.of(), 1))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không chia lại cụm nữa");
    assertThat(mvc.get().uri(path()).with(signedIn(year.secretary())))
        .bodyText()
        .doesNotContain("Lưu cụm");
  }
}
