package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.VoidingService;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Who scores a column may take points away after a false declaration, with a reason. */
@IntegrationTest
class VoidedPointsTest {

  @Autowired MockMvcTester mvc;
  @Autowired VoidingService voidings;
  @Autowired SheetReader reader;
  @Autowired Rankings rankings;
  @Autowired YearFixture years;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;
  private TestYear year;

  @BeforeEach
  void year() {
    scoring = new ScoringFixture(beans);
    year = scoring.atBlocScoring(3);
  }

  private String path() {
    return year.path() + "/cham-diem/phieu/" + year.unit(2);
  }

  private MvcTestResult post(String step, Actor actor, String node, String field, String reason) {
    return mvc.post()
        .uri(path() + step)
        .with(signedIn(actor))
        .param("cot", "BLOC")
        .param("muc-khong-tinh", node)
        .param(field, reason)
        .exchange();
  }

  private String total(ColumnRole role) {
    return reader
        .read(year.standing(year.secretary()), year.unit(2))
        .columns()
        .card(role)
        .total()
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  void theScorerTakesPointsAwayAndTheUnitReadsWhy() {
    assertThat(mvc.get().uri(path()).with(signedIn(year.secretary())))
        .bodyText()
        .contains("Nội dung không được tính điểm")
        .contains("khai báo hoặc minh chứng không trung thực");
    assertThat(post("/khong-tinh-diem", year.secretary(), "a", "ly-do-khong-tinh", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy nhập lý do không tính điểm.");
    assertThat(
            post(
                "/khong-tinh-diem",
                year.secretary(),
                "a",
                "ly-do-khong-tinh",
                "Số liệu khai khống"))
        .hasStatus(303);

    assertThat(total(ColumnRole.BLOC)).isEqualTo("8");
    assertThat(total(ColumnRole.CHECK)).as("columns to the left keep theirs").isEqualTo("17");
    scoring.closeBloc(year, 1);
    scoring.closeBloc(year, 2);
    scoring.closeBloc(year, 3);
    years.moved(year, BlocYearState.OBJECTION);
    assertThat(mvc.get().uri(path()).with(signedIn(year.officer(2))))
        .bodyText()
        .contains("Không tính điểm: Số liệu khai khống (Thư ký khối")
        .contains("không được tính điểm vì khai báo, minh chứng không trung thực")
        .doesNotContain("/khong-tinh-diem");

    var stored = rankings.provisional(year.standing(year.secretary()));
    assertThat(stored.isReproduced()).isTrue();
    assertThat(stored.facts()).contains("\"voided\":[\"a\"]");
    assertThat(Objects.requireNonNull(stored.again().cards().get(year.unit(2))).total())
        .isEqualByComparingTo("8");
    assertThat(
            mvc.get()
                .uri(year.path() + "/cham-diem/xep-hang/" + year.unit(2))
                .with(signedIn(year.secretary())))
        .bodyText()
        .contains("<td data-label=\"Cách tính\">Không tính điểm: Số liệu khai khống");
  }

  @Test
  void theyAreGivenBackWithAReasonAlsoByAColumnToTheRight() {
    var secretary = year.standing(year.secretary());
    voidings.decide(secretary, year.unit(2), ColumnRole.BLOC, "II", true, "Khai khống");
    assertThat(total(ColumnRole.BLOC)).isEqualTo("9");
    assertThat(mvc.get().uri(path()).with(signedIn(year.secretary())))
        .bodyText()
        .contains("Tính điểm trở lại");

    assertThat(post("/tinh-lai-diem", year.secretary(), "II", "ly-do-tinh-lai", "Đã xác minh lại"))
        .hasStatus(303);

    assertThat(total(ColumnRole.BLOC)).isEqualTo("17");
    voidings.decide(secretary, year.unit(2), ColumnRole.BLOC, "II", true, "Khai khống");
    scoring.closeBloc(year, 2);
    years.moved(year, BlocYearState.BOARD_APPRAISAL);
    beans
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql("update scoring.score_sheet set state = 'CONFIRMED' where year_id = ?")
        .param(year.id().value())
        .update();
    voidings.decide(
        year.standing(year.boardHead()),
        year.unit(2),
        ColumnRole.BOARD,
        "II",
        false,
        "Minh chứng hợp lệ");
    assertThat(total(ColumnRole.BLOC)).isEqualTo("9");
    assertThat(total(ColumnRole.BOARD)).isEqualTo("17");
  }

  @Test
  void nobodyElseMayAndNeverInTheUnitsOwnColumn() {
    assertThatThrownBy(() -> decide(year.officer(2), ColumnRole.SELF))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decide(year.secretary(), ColumnRole.SELF))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decide(year.officer(3), ColumnRole.BLOC))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decide(year.boardHead(), ColumnRole.BOARD))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Chưa đến bước");
    assertThat(post("/khong-tinh-diem", year.officer(3), "a", "ly-do-khong-tinh", ""))
        .hasStatus(404);
    assertThatThrownBy(() ->
            voidings.decide(
                year.standing(year.secretary()), year.unit(2), ColumnRole.BLOC, "x", true, "y"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Hãy chọn nội dung");
  }

  private void decide(Actor actor, ColumnRole role) {
    voidings.decide(year.standing(actor), year.unit(2), role, "a", true, "Khai khống");
  }

  @Test
  void programsDoTheSame() {
    var address =
        "/api/v1/blocs/%s/years/%s/score-sheets/%s/columns/BLOC/voidings"
            .formatted(year.year().bloc(), year.year().number(), year.unit(2));

    assertThat(
            mvc.post()
                .uri(address)
                .with(signedIn(year.secretary()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"node\": \"a\", \"voided\": true, \"reason\": \"Khai khống\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.columns[?(@.role == 'BLOC')].voided[0].reason")
        .asArray()
        .containsExactly("Khai khống");
  }
}
