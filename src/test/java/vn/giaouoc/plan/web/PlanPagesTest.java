package vn.giaouoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.CitedText;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class PlanPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture years;
  @Autowired PlanService plans;
  @Autowired MovementService movements;
  @Autowired ConsultationService consultations;
  @Autowired Instruments instruments;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ke-hoach",
        "/ke-hoach/quy-che",
        "/ke-hoach/gop-y",
        "/ke-hoach/cac-ban",
        "/ke-hoach/noi-dung",
        "/ke-hoach/chu-de/moi",
        "/ke-hoach/phong-trao/moi",
        "/ke-hoach/muc/moi?loai=JOINT_ACTIVITY"
      })
  void everyPageOfThePlanOpensForTheLeaderAndIsNotThereForAStranger(String page) {
    var year = years.in(BlocYearState.DRAFTING);

    assertThat(open(year, page, year.secretary())).hasStatusOk();
    assertThat(open(year, page, year.stranger())).hasStatus(404);
    assertThat(open(year, page, year.admin())).hasStatus(404);
  }

  @Test
  void aMemberReadsThePlanWithoutButtonsToChangeIt() {
    var year = years.in(BlocYearState.DRAFTING);
    movements.add(
        year.standing(year.secretary()),
        MovementDraft.named("Xóa nhà tạm, nhà dột nát", LaunchLevel.PROVINCE),
        null);

    assertThat(open(year, "/ke-hoach", year.officer(3)))
        .bodyText()
        .contains("Xóa nhà tạm, nhà dột nát", "Soạn kế hoạch")
        .doesNotContain("Thêm phong trào", "Soạn nội dung");
    assertThat(open(year, "/ke-hoach/noi-dung", year.officer(3))).hasStatus(404);
  }

  @Test
  void theSecretaryAddsAMovement() {
    var year = years.in(BlocYearState.DRAFTING);

    var answer =
        send(
            year,
            "/ke-hoach/phong-trao/moi",
            year.secretary(),
            r -> r.param("ten", "Trồng cây").param("cap", "PROVINCE").param("hinhThuc", "REGULAR"));

    assertThat(answer).hasStatus(303).hasHeader("Location", year.path() + "/ke-hoach");
    assertThat(movements.list(year.id())).extracting("name").containsExactly("Trồng cây");
  }

  @Test
  void aTextOfTheRegisterIsCitedWithItsLinkAndAnotherIsTyped() {
    var year = years.in(BlocYearState.DRAFTING);
    var day = LocalDate.of(2018, 3, 12);
    var text =
        new CitedText("Quyết định", "354/QĐ-" + year.id(), day, "UBND tỉnh", "Quy định về khối");
    var id = instruments.enter(Actor.SYSTEM, text, day, null, Certainty.VERIFIED);
    assertThat(open(year, "/ke-hoach/muc/moi?loai=CITED_TEXT", year.secretary()))
        .bodyText()
        .contains("Văn bản trong danh mục", text.cite());

    var picked = cite(year, Long.toString(id), "");
    var typed = cite(year, "", "Kết luận số 21-KL/TW");

    assertThat(List.of(picked, typed)).allSatisfy(answer -> assertThat(answer).hasStatus(303));
    assertThat(open(year, "/ke-hoach", year.officer(3)))
        .bodyText()
        .contains("href=\"/quy-dinh/van-ban#van-ban-" + id + "\"", text.cite())
        .contains("Kết luận số 21-KL/TW");
    assertThat(cite(year, "", "")).hasStatus(422);
  }

  private MvcTestResult cite(TestYear year, String instrument, String words) {
    return send(
        year,
        "/ke-hoach/muc/moi",
        year.secretary(),
        r -> r.param("loai", "CITED_TEXT").param("vanBan", instrument).param("noiDung", words));
  }

  @Test
  void aDayThatDoesNotExistIsSaidBesideItsFieldAndNothingTypedIsLost() {
    var year = years.in(BlocYearState.DRAFTING);

    var answer =
        send(
            year,
            "/ke-hoach/phong-trao/moi",
            year.secretary(),
            r ->
                r.param("ten", "Trồng cây <script>")
                    .param("hinhThuc", "REGULAR")
                    .param("tu", "31/02/2024"));

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("không phải là một ngày có thật", "Trồng cây &lt;script&gt;", "31/02/2024");
    assertThat(movements.list(year.id())).isEmpty();
  }

  @Test
  void theSlowerEditorGets409WithBothVersions() {
    var year = years.in(BlocYearState.DRAFTING);
    plans.write(
        year.standing(year.secretary()),
        new PlanText(null, null, null, "Của người nhanh", null),
        null,
        0);

    var answer =
        send(
            year,
            "/ke-hoach/noi-dung",
            year.secretary(),
            r -> r.param("noiDung", "Của người chậm").param("version", "0"));

    assertThat(answer).hasStatus(409).bodyText().contains("Của người nhanh", "Của người chậm");
  }

  @Test
  void aUnitAgreesWithOneButtonAndTheLeaderRepliesToAnother() {
    var year = years.in(BlocYearState.CONSULTING);
    var leader = year.standing(year.secretary());
    consultations.open(leader, List.of(DraftDocument.PLAN), LocalDate.of(2030, 1, 1), null);

    assertThat(send(year, "/ke-hoach/gop-y/" + year.unit(3) + "/dong-y", year.head(3), r -> r))
        .hasStatus(303);
    assertThat(
            send(
                year,
                "/ke-hoach/gop-y/" + year.unit(4),
                year.officer(4),
                r -> r.param("duThao", "PLAN").param("yKien", "Bổ sung phong trào trồng cây")))
        .hasStatus(303);
    var comment =
        consultations.comments(year.id()).stream()
            .filter(c -> c.body() != null)
            .findFirst()
            .orElseThrow();
    assertThat(
            send(
                year,
                "/ke-hoach/gop-y/tra-loi/" + comment.id(),
                year.secretary(),
                r ->
                    r.param("cach", "TIEP_THU")
                        .param("traLoi", "Đã bổ sung")
                        .param("version", "0")))
        .hasStatus(303);

    assertThat(open(year, "/ke-hoach/gop-y", year.officer(5)))
        .bodyText()
        .contains("Bổ sung phong trào trồng cây", "Tiếp thu", "Đã bổ sung");
  }

  @Test
  void thePlanIsAdoptedAtTheLaunchMeetingAndItsVersionsCanBeRead() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    plans.write(
        year.standing(year.secretary()), new PlanText(null, null, null, "Nội dung", null), null, 0);

    assertThat(
            send(
                year,
                "/ke-hoach/thong-qua",
                year.leaderHead(),
                r -> r.param("noiThongQua", "Hội nghị ký kết")))
        .hasStatus(303);

    assertThat(open(year, "/ke-hoach/cac-ban", year.officer(3)))
        .bodyText()
        .contains("bản 1.0 đã thông qua");
    assertThat(open(year, "/ke-hoach/cac-ban/PLAN/1.0", year.officer(3)))
        .bodyText()
        .contains("SHA-256", "Nội dung");
    assertThat(open(year, "/ke-hoach/noi-dung", year.secretary())).bodyText().contains("Lý do sửa");
  }

  private MvcTestResult open(TestYear year, String page, Actor actor) {
    return mvc.perform(get(year.path() + page).with(signedIn(actor)));
  }

  private MvcTestResult send(
      TestYear year,
      String page,
      Actor actor,
      java.util.function.UnaryOperator<MockHttpServletRequestBuilder> fields) {
    return mvc.perform(fields.apply(post(year.path() + page).with(signedIn(actor))));
  }
}
