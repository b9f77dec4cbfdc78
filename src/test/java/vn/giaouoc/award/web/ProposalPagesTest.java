package vn.giaouoc.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.award.ExclusionService;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalService;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

@IntegrationTest
class ProposalPagesTest {

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired ExclusionService exclusions;
  @Autowired ProposalService proposals;
  @Autowired ProposalQuery query;
  @Autowired YearService moves;

  private TestYear year;

  @BeforeEach
  void aYearAtItsYearEndMeeting() {
    year = years.in(BlocYearState.YEAREND_MEETING, 6);
  }

  @Test
  void theSecretaryDrawsUpTheProposalFromTheReview() throws Exception {
    steps.vote(year, VotingPurpose.FLAG, 3);
    assertThat(page(year.secretary(), "")).contains("Lập đề nghị từ kết quả bình xét");

    assertThat(send(year.secretary(), post(path("/lap")))).isEqualTo(303);

    assertThat(page(year.secretary(), ""))
        .contains("Cờ thi đua của tỉnh", "6/6 (100 %)", "Tờ trình chưa ghi chức vụ người ký.")
        .contains("các đơn vị thống nhất chọn: " + name(3));
    assertThat(page(year.officer(4), ""))
        .contains("6/6 (100 %)")
        .doesNotContain("Thêm trường hợp", "Ký, gửi tờ trình");
  }

  @Test
  void whatBarsAUnitStandsBesideItBeforeItIsChosen() throws Exception {
    proposals.drawUp(year.standing(year.secretary()));
    exclusions.record(
        year.standing(year.secretary()),
        year.unit(3),
        "HOLD",
        true,
        "Thanh tra tỉnh đang thanh tra",
        "12/QĐ-TTr",
        null);

    assertThat(page(year.secretary(), "/them"))
        .contains("Chưa xét khen thưởng", "Thanh tra tỉnh đang thanh tra", "Điều 4 (R-060)")
        .contains("nội dung chưa rà soát", "Chưa xếp hạng");
  }

  @Test
  void anAwardIsAddedOrderedAndDroppedWithItsReason() throws Exception {
    steps.drawnUp(year);

    assertThat(send(year.secretary(), add().param("don-vi", "" + year.unit(6)))).isEqualTo(303);
    assertThat(item(3).recipientName()).isEqualTo(name(6));
    assertThat(send(year.secretary(), post(path("/muc/" + item(3).id() + "/len")))).isEqualTo(303);
    assertThat(item(2).recipientName()).isEqualTo(name(6));

    var dropped = post(path("/muc/" + item(2).id() + "/bo"));
    assertThat(answer(year.secretary(), dropped).getContentAsString())
        .contains("Hãy nhập lý do bỏ.", name(6));
    assertThat(
            send(
                year.secretary(),
                post(path("/muc/" + item(2).id() + "/bo")).param("ly-do-bo", "Vượt chỉ tiêu")))
        .isEqualTo(303);
    assertThat(query.alive(year.standing(year.secretary())).orElseThrow().items()).hasSize(3);
  }

  @Test
  void anotherAwardIsCalledByItsOwnName() throws Exception {
    steps.drawnUp(year);
    var item = item(0);

    assertThat(
            send(
                year.secretary(),
                post(path("/muc/" + item.id()))
                    .param("version", "" + item.version())
                    .param("hinh-thuc", "CERTIFICATE_PARTY")
                    .param("cach-goi", item.wording())
                    .param("don-vi", "" + year.unit(3))
                    .param("ly-do", "Có thành tích xuất sắc")))
        .isEqualTo(303);

    assertThat(item(2).wording()).isEqualTo("Bằng khen của Ban Thường vụ Tỉnh ủy");
    assertThat(answer(year.secretary(), post(path("/them"))).getContentAsString())
        .contains("Hãy chọn danh hiệu, hình thức khen thưởng.", "Hãy chọn một đơn vị");
  }

  @Test
  void afterAReReviewWhatIsStillChosenKeepsItsFile() throws Exception {
    steps.drawnUp(year);
    var kept = item(0).id();
    send(year.secretary(), add().param("don-vi", "" + year.unit(6)));

    assertThat(send(year.secretary(), post(path("/lap-lai")))).isEqualTo(303);

    assertThat(query.alive(year.standing(year.secretary())).orElseThrow().items()).hasSize(3);
    assertThat(item(0).id()).isEqualTo(kept);
  }

  @Test
  void collectivesASourceDoesNotNameStayUnnamed() throws Exception {
    proposals.drawUp(year.standing(year.secretary()));

    assertThat(
            answer(year.secretary(), add().param("don-vi", "khong-neu-ten")).getContentAsString())
        .contains("Hãy nhập số tập thể.", "Chưa nêu tên đơn vị");
    assertThat(
            send(year.secretary(), add().param("don-vi", "khong-neu-ten").param("so-luong", "4")))
        .isEqualTo(303);

    assertThat(page(year.secretary(), "")).contains("04 tập thể", "Chưa nêu tên");
  }

  @Test
  void aProposalThatLacksSomethingIsRefusedWithEveryReason() throws Exception {
    proposals.drawUp(year.standing(year.secretary()));

    var refused = answer(year.leaderHead(), post(path("/trinh")).param("version", version()));

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains(
            "Đề nghị khen thưởng chưa có trường hợp nào.",
            "Tờ trình chưa ghi chức vụ người ký.",
            "Chưa có kết quả bình xét.",
            name(5) + ": còn",
            "Đến chỗ xử lý");
  }

  @Test
  void theSubmissionIsAPaperAndEntersTheRegisterWhenSent() throws Exception {
    steps.drawnUp(year);
    assertThat(page(year.secretary(), "/to-trinh")).contains("Chánh Văn phòng", "Xem trước");
    var file = answer(year.secretary(), get(path("/to-trinh/tai.pdf")));
    assertThat(file.getContentType()).isEqualTo("application/pdf");
    assertThat(new String(file.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");

    move(Step.SUBMIT_PROPOSAL);

    assertThat(page(year.secretary(), "/to-trinh"))
        .contains("Chưa có số", "Ghi số", "Tờ trình đã gửi nên nội dung không đổi được nữa.");
  }

  @Test
  void whatWasReturnedOrWithdrawnStaysWithItsReason() throws Exception {
    steps.drawnUp(year);
    move(Step.SUBMIT_PROPOSAL);
    assertThat(
            send(year.secretary(), post(path("/rut")).param("ly-do-rut", "Ghi sai tên một đơn vị")))
        .isEqualTo(303);
    assertThat(page(year.secretary(), ""))
        .contains("Khối đã rút lần trình 1", "Ghi sai tên một đơn vị", "Lần trình 2: đang lập");
    assertThat(page(year.officer(5), "/lan/1")).contains("Lần trình 1: khối đã rút", name(3));
    assertThat(send(year.leaderHead(), post(path("/trinh")).param("version", version())))
        .isEqualTo(303);

    move(Step.RECEIVE_PROPOSAL);
    assertThat(page(year.secretary(), "")).doesNotContain("Rút đề nghị");
    move(Step.RETURN_FILES);

    assertThat(page(year.secretary(), ""))
        .contains("Ban Thi đua - Khen thưởng đã trả lại lần trình 2", "Lý do: Kiểm thử");
  }

  private MockHttpServletRequestBuilder add() {
    return post(path("/them"))
        .param("hinh-thuc", "CERTIFICATE_PROVINCE")
        .param("ly-do", "Có thành tích xuất sắc");
  }

  private ProposalItem item(int n) {
    return query.alive(year.standing(year.secretary())).orElseThrow().items().get(n).item();
  }

  private String name(int unit) {
    return "Sở thử nghiệm " + year.bloc().id() + "." + unit;
  }

  private String version() {
    return "" + year.standing(year.secretary()).year().version();
  }

  /** The head of the Board makes the step, whatever the other modules still miss. */
  private void move(Step step) {
    var head = year.standing(year.bloc().boardHead());
    moves.override(head, step, head.year().version(), "Kiểm thử");
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
