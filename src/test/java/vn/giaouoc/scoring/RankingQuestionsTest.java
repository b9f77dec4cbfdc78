package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.figure;
import static vn.giaouoc.scoring.domain.TableBuilder.share;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.domain.Answers;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearRecords;

/** The questions people ask of a ranking: what if, why not higher, why another rank than before. */
@IntegrationTest
class RankingQuestionsTest {

  @Autowired MockMvcTester mvc;
  @Autowired Rankings rankings;
  @Autowired RankingRepository stored;
  @Autowired YearRecords records;
  @Autowired SheetFlow flow;
  @Autowired JdbcClient jdbc;
  @Autowired BeanFactory beans;

  private TestYear year;

  @BeforeEach
  void aRankedYear() {
    var scoring = new ScoringFixture(beans);
    year = scoring.atObjection(4);
    var leader = year.standing(year.secretary());
    flow.lockAll(leader);
    rankings.fix(leader);
  }

  private MvcTestResult get(String rest, Actor actor) {
    return mvc.get()
        .uri(year.path() + "/cham-diem/xep-hang" + rest)
        .with(signedIn(actor))
        .exchange();
  }

  private String points(int unit, String more) {
    return "/gia-su?don-vi=" + year.unit(unit) + "&muc=b&them=" + more;
  }

  @Test
  void twoPointsMoreAtOneLeafAreSupposedAndNothingIsStored() {
    var before = stored.list(year.id());

    assertThat(get(points(2, "2"), year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("thêm 2 điểm")
        .contains("8 → 10 (tối đa 10)")
        .contains("17 → 19");

    assertThat(stored.list(year.id())).isEqualTo(before);
  }

  @Test
  void aUnitSupposesNothingOfASheetItMayNotRead() {
    jdbc.sql("update year.settings set sees_others_scores = false where year_id = ?")
        .param(year.id().value())
        .update();
    assertThat(get("/gia-su", year.officer(4)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Các nhóm có hệ số khác");
    assertThat(get(points(3, "2"), year.officer(4)))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy chọn một đơn vị trong danh sách.")
        .doesNotContain("8 →");
    assertThat(get("/gia-su?he-so-I=2", year.officer(4)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Nếu các nhóm");
  }

  @Test
  void otherWeightsShowTheNewTotalsAndThatTheScaleGrew() {
    assertThat(get("/gia-su?he-so-I=1,5", year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("Các nhóm cộng thành 25 điểm thay cho 20")
        .contains("17 → 21,5");
  }

  @Test
  void whatIsNoNumberOrNoLeafIsSaidAndStaysTyped() {
    assertThat(get(points(2, "hai"), year.officer(2)))
        .hasStatus(422)
        .bodyText()
        .contains("Bạn đã nhập “hai”")
        .contains("value=\"hai\"");
    assertThat(get("/gia-su?don-vi=" + year.unit(2) + "&muc=zz&them=1", year.officer(2)))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy chọn một nội dung trong danh sách.");
    assertThat(get("/gia-su?he-so-I=0", year.secretary())).hasStatus(422);
  }

  @Test
  void allStoredRankingsAreWorkedOutAgainForThoseWhoLead() {
    assertThat(get("/da-luu", year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("Đã tính lại 1 trên 1")
        .contains("đúng từng byte");
    assertThat(get("/da-luu", year.officer(2))).hasStatus(404);
  }

  @Test
  void aStoredRankingThatNoLongerComesOutIsNamed() {
    var id = stored.list(year.id()).getFirst().id();
    jdbc.sql("alter table scoring.ranking disable trigger user").update();
    jdbc.sql("update scoring.ranking set result = replace(result, '17', '18') where id = ?")
        .param(id)
        .update();
    jdbc.sql("alter table scoring.ranking enable trigger user").update();

    assertThat(get("/da-luu", year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("1 bảng cho kết quả khác")
        .contains("KHÁC");
    jdbc.sql("alter table scoring.ranking disable trigger user").update();
    jdbc.sql("update scoring.ranking set result = replace(result, '18', '17') where id = ?")
        .param(id)
        .update();
    jdbc.sql("alter table scoring.ranking enable trigger user").update();
  }

  @Test
  void withoutARankingOfLastYearThereIsNothingToCompare() {
    assertThat(get("", year.board())).bodyText().doesNotContain("so-nam-truoc");
    assertThat(get("/so-nam-truoc", year.board())).hasStatus(404);
  }

  @Test
  void lastYearsRankingIsReplayedUnderItsOwnRulesAndTheMovesAreExplained() {
    lastYear();

    assertThat(get("", year.board())).bodyText().contains("so-nam-truoc");
    assertThat(get("/so-nam-truoc", year.board()))
        .hasStatusOk()
        .bodyText()
        .contains("Tổng điểm tăng 7.")
        .contains("lên 2 hạng")
        .contains("Bảng điểm hai năm giống nhau")
        .contains("tính lại cho đúng kết quả đã lưu");
  }

  /** The final ranking of the year before: the second unit before the first, 20 and 10 points. */
  private void lastYear() {
    var last =
        records.record(
            Actor.SYSTEM,
            year.bloc().id(),
            year.bloc().year() - 1,
            BlocYearState.CLOSED,
            null,
            "Dựng cho kiểm thử");
    var answers = new HashMap<UnitId, Answers>();
    answers.put(year.unit(1), Answers.of(Map.of("a", figure("5"), "b", share("5", "10"))));
    answers.put(year.unit(2), Answers.of(Map.of("a", figure("10"), "b", share("10", "10"))));
    answers.put(year.unit(3), Answers.of(Map.of("a", figure("9"), "b", share("10", "10"))));
    var run =
        RankingRun.of(
            new RankingRun.Facts(ScoringFixture.TABLE, 1, "kiểm thử", answers, List.of()));
    var table = stored.list(year.id()).getFirst().table();
    stored.insert(
        last.id(), true, table, "", run, null, "Kiểm thử", Instant.parse("2023-12-20T02:00:00Z"));
  }
}
