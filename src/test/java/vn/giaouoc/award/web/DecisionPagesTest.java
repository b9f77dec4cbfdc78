package vn.giaouoc.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardHistory;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.award.ItemOutcome;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** One award is given, one is refused; the third is given as well. */
@IntegrationTest
class DecisionPagesTest {

  private static final String REFUSAL = "Hội đồng không đồng ý: 12/20 thành viên đồng ý";

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired ProposalQuery proposals;
  @Autowired DecisionService decisions;
  @Autowired AwardQuery awards;
  @Autowired AwardHistory history;
  @Autowired Clock clock;

  private TestYear year;

  @BeforeEach
  void aYearBeforeTheCouncil() {
    var before = years.in(BlocYearState.YEAREND_MEETING, 6);
    steps.drawnUp(before);
    var items =
        proposals.alive(before.standing(before.secretary())).orElseThrow().items().stream()
            .map(l -> l.item())
            .toList();
    year = years.moved(before, BlocYearState.COUNCIL);
    decisions.drawUp(
        year.standing(year.board()),
        items.stream()
            .map(i ->
                new ItemOutcome(
                    i,
                    i.awardCode(),
                    i.reasonLine(),
                    i.unit() != null && i.unit().equals(year.unit(5)) ? REFUSAL : null))
            .toList());
  }

  @Test
  void aDraftIsSeenByThoseWhoPrepareItOnly() throws Exception {
    assertThat(page(year.board(), "/quyet-dinh"))
        .contains("Dự thảo", "Không được tặng", REFUSAL, "Soát, ghi nhận đã ký");
    assertThat(page(year.officer(5), "/quyet-dinh"))
        .contains("chưa có quyết định nào được ký")
        .doesNotContain(REFUSAL, "Không được tặng");
    assertThat(send(year.officer(5), get(path("/quyet-dinh/" + decision())))).isEqualTo(404);
  }

  @Test
  void theChairmanSignsAndTheBoardTypesTheNumber() throws Exception {
    var at = "/quyet-dinh/" + decision();
    assertThat(send(year.board(), post(path(at + "/ky")))).isEqualTo(404);
    assertThat(
            answer(chairman(), post(path(at + "/ky")).param("ngay", "31/02/2026"))
                .getContentAsString())
        .contains("không phải là một ngày có thật");
    assertThat(send(chairman(), post(path(at + "/ky")).param("ngay", today()))).isEqualTo(303);

    assertThat(page(year.board(), "/quyet-dinh")).contains("Đã ký, chưa có số", "Ghi số");
    assertThat(
            send(
                year.board(),
                post(path(at + "/so")).param("so", "152/QĐ-UBND").param("version", "1")))
        .isEqualTo(303);
    assertThat(page(year.officer(3), "/quyet-dinh"))
        .contains("Quyết định số 152/QĐ-UBND", "Được tặng", "Hồ sơ", "Thẩm định");
  }

  @Test
  void aUnitNotChosenIsToldWithTheReason() throws Exception {
    signed();
    var refused = awards.awards(year.standing(year.board())).getLast();
    assertThat(page(year.board(), "/quyet-dinh")).contains("Chưa thông báo");
    assertThat(page(year.board(), "/quyet-dinh/thong-bao/" + refused.id())).contains(REFUSAL);

    assertThat(
            send(
                year.board(),
                post(path("/quyet-dinh/thong-bao/" + refused.id()))
                    .param("version", "" + refused.version())
                    .param("ngay", today())
                    .param("so", "18/TB-BTĐKT")))
        .isEqualTo(303);

    assertThat(page(year.officer(5), "/quyet-dinh"))
        .contains("Đã thông báo ngày " + today() + ", văn bản 18/TB-BTĐKT", REFUSAL);
  }

  @Test
  void awardsAreCheckedAndHandedOver() throws Exception {
    signed();
    year = years.moved(year, BlocYearState.DECIDED);
    var flag = given();
    var at = "/trao/hien-vat/" + flag.id();
    assertThat(page(year.board(), "/trao")).contains("Được quyết định tặng", "Soát nội dung");
    assertThat(page(year.board(), at)).contains(flag.recipientName());
    assertThat(
            answer(year.board(), post(path(at)).param("noi-dung", "CỜ THI ĐUA TẶNG Sở khác"))
                .getContentAsString())
        .contains("đúng từng chữ");
    assertThat(
            send(
                year.board(),
                post(path(at))
                    .param("noi-dung", "TẶNG " + flag.recipientName())
                    .param("version", "" + flag.version())))
        .isEqualTo(303);

    assertThat(
            answer(year.board(), post(path("/trao")).param("ngay", "01/01/2099"))
                .getContentAsString())
        .contains("Hãy nhập nhân dịp.");
    assertThat(
            send(
                year.board(),
                post(path("/trao"))
                    .param("ngay", today())
                    .param("nhan-dip", "Hội nghị ký kết giao ước thi đua năm 2025")
                    .param("nguoi-trao", "Phó Chủ tịch Ủy ban nhân dân tỉnh")))
        .isEqualTo(303);
    var ceremony = page(year.board(), "/trao");
    assertThat(ceremony).contains("Người trao: Phó Chủ tịch");
    assertThat(
            answer(year.board(), post(path("/trao/da-trao")).param("le", ceremony()))
                .getContentAsString())
        .contains("Hãy chọn ít nhất một khen thưởng đã trao.");
    assertThat(
            send(
                year.board(),
                post(path("/trao/da-trao"))
                    .param("le", ceremony())
                    .param("khen-thuong", "" + flag.id())
                    .param("nguoi-nhan", "Giám đốc")))
        .isEqualTo(303);

    assertThat(page(year.officer(3), "/trao"))
        .contains("Đã trao", "người nhận: Giám đốc", "còn 01 khen thưởng chưa trao")
        .doesNotContain("Ghi lễ trao thưởng");
  }

  @Test
  void anAwardIsRevokedBesideTheYear() throws Exception {
    signed();
    year = years.moved(year, BlocYearState.DECIDED);
    assertThat(page(year.officer(3), "/thu-hoi")).doesNotContain("Ghi nhận một quyết định thu hồi");
    var revoke =
        post(path("/thu-hoi"))
            .param("khen-thuong", "" + given().id())
            .param("so", "310/QĐ-UBND")
            .param("ngay", today())
            .param("co-quan", "Chủ tịch Ủy ban nhân dân tỉnh")
            .param("can-cu", "DECEIT");
    assertThat(answer(year.board(), revoke).getContentAsString())
        .contains("Hãy nhập lý do cụ thể.");
    assertThat(send(year.board(), revoke.param("ly-do", "Khai tăng số liệu"))).isEqualTo(303);
    assertThat(
            send(
                year.board(),
                post(path("/thu-hoi/" + given().id()))
                    .param("version", "0")
                    .param("tien", today())))
        .isEqualTo(303);

    assertThat(page(year.officer(4), "/thu-hoi"))
        .contains(
            "310/QĐ-UBND", "Gian dối", "Khai tăng số liệu", "Chưa thu đủ", "Hiện vật: chưa thu");
    assertThat(history.ofBloc(year.bloc().id()).stream().filter(Award::stands)).hasSize(1);
    assertThat(year.standing(year.board()).year().state()).isEqualTo(BlocYearState.DECIDED);
  }

  private void signed() {
    var draft = awards.decisions(year.standing(year.board())).getFirst();
    decisions.registerOriginal(
        year.standing(year.board()),
        draft.id(),
        draft.version(),
        Vi.day(clock.instant()),
        "152/QĐ-UBND");
  }

  private Award given() {
    return awards.awards(year.standing(year.board())).getFirst();
  }

  private long decision() {
    return awards.decisions(year.standing(year.board())).getFirst().id();
  }

  private String ceremony() throws Exception {
    var page = page(year.board(), "/trao");
    return page.replaceAll("(?s).*<option value=\"(\\d+)\".*", "$1");
  }

  private Actor chairman() {
    return TestBloc.actor(
        "Chủ tịch Ủy ban nhân dân tỉnh", Grant.ofProvince(Role.CHAIRMAN, year.bloc().province()));
  }

  private String today() {
    return Vi.date(Vi.day(clock.instant()));
  }

  private String page(Actor actor, String rest) throws Exception {
    var answer = answer(actor, get(path(rest)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private int send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
    return answer(actor, request).getStatus();
  }

  private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(signedIn(actor))).andReturn().getResponse();
  }

  private String path(String rest) {
    return year.path() + "/khen-thuong" + rest;
  }
}
