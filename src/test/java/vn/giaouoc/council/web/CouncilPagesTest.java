package vn.giaouoc.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

@IntegrationTest
class CouncilPagesTest {

  private static final String SITTING =
      "ngay=15/01/2024 thanh-vien=15 co-mat=14 van-ban=1 chu-tri=Chủ~tịch~Hội~đồng thu-ky=Thư~ký";

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired YearService moves;
  @Autowired ProposalQuery proposals;
  @Autowired StatementCounter counter;
  @Autowired TestClock clock;
  @Autowired List<PendingWork> desk;

  private TestYear year;

  @BeforeEach
  void aProposalWithTheBoard() {
    year = years.in(BlocYearState.YEAREND_MEETING, 6);
    steps.drawnUp(year);
    move(Step.SUBMIT_PROPOSAL);
    move(Step.RECEIVE_PROPOSAL);
  }

  @Test
  void theBoardAndTheCouncilDecideFromThePagesAlone() throws Exception {
    assertThat(page(year.board(), "/tham-dinh")).contains("còn 03/03 trường hợp chưa thẩm định");
    assertThat(page(year.board(), "/tham-dinh/" + item(0).id()))
        .contains("Báo cáo thành tích", "Ghi kết quả thẩm định");
    for (var i = 0; i < 3; i++) {
      assertThat(send(year.board(), "/tham-dinh/" + item(i).id(), "version=0 ket-qua=PASS"))
          .isEqualTo(303);
    }
    assertThat(page(year.board(), "/tham-dinh")).contains("Ban ký báo cáo thẩm định");
    assertThat(page(year.board(), "/tham-dinh/bao-cao")).contains("Kính trình Hội đồng", "03");
    assertThat(
            send(
                year.board(),
                "/tham-dinh/bao-cao",
                "version=0 noi-dung=Đủ~điều~kiện ngay-ky=15/01/2024"))
        .isEqualTo(303);
    move(Step.SUBMIT_TO_COUNCIL);
    assertThat(send(year.board(), "/hoi-dong/moi", SITTING)).isEqualTo(303);
    assertThat(page(year.officer(4), "/hoi-dong"))
        .contains("1/2 tổng số 15 thành viên = 15/2, cần ít nhất 08 thành viên đồng ý");

    assertThat(
            send(
                councillor(),
                sitting() + "/phieu",
                "version=0" + votes(0, 15) + votes(1, 8) + votes(2, 7)))
        .isEqualTo(303);
    assertThat(send(year.board(), sitting() + "/ket-thuc", "version=1")).isEqualTo(303);

    assertThat(page(year.officer(4), "/hoi-dong"))
        .contains(
            "Hội đồng đã đồng ý 02/03 trường hợp",
            "7/15 thành viên đồng ý, cần 1/2 tổng số thành viên = 8: chưa đạt");
    assertThat(text(year.board(), sitting() + "/bien-ban.pdf"))
        .contains("BIÊN BẢN", "Không đạt", "02/03 trường hợp", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG");
  }

  @Test
  void anOpinionNotGivenInTimeIsShownAsSilence() throws Exception {
    assertThat(
            send(
                year.board(),
                "/tham-dinh/y-kien",
                "co-quan=Công~an~tỉnh noi-dung=Việc~chấp~hành~pháp~luật han=18/01/2024"))
        .isEqualTo(303);
    assertThat(page(year.board(), "/tham-dinh")).contains("Chờ trả lời, còn 03 ngày");

    clock.forward(Duration.ofDays(4));

    assertThat(page(year.board(), "/tham-dinh")).contains("Quá hạn, ghi là không có ý kiến");
  }

  @Test
  void whatOtherBodiesSayIsNotForTheUnits() throws Exception {
    send(
        year.board(),
        "/tham-dinh/y-kien",
        "co-quan=Thanh~tra~tỉnh noi-dung=Kết~luận~thanh~tra han=18/01/2024");

    assertThat(page(year.board(), "/tham-dinh")).contains("Thanh tra tỉnh");
    assertThat(page(councillor(), "/tham-dinh")).contains("Thanh tra tỉnh");
    assertThat(page(year.secretary(), "/tham-dinh")).doesNotContain("Thanh tra tỉnh");
    assertThat(page(year.officer(4), "/tham-dinh")).doesNotContain("Thanh tra tỉnh", "Bản in PDF");
  }

  @Test
  void aReturnWithoutAReasonIsSaidBesideItsField() throws Exception {
    var answer = answer(year.board(), typed("/tham-dinh/" + item(0).id(), "ket-qua=RETURN"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Hãy ghi lý do", "value=\"RETURN\" checked");
  }

  @Test
  void theReasonsOfReturnedItemsStandInTheReturnToTheLeader() throws Exception {
    send(
        year.board(),
        "/tham-dinh/" + item(0).id(),
        "version=0 ket-qua=RETURN ly-do=Thiếu~số~liệu~so~sánh");

    assertThat(page(year.board(), "/tham-dinh"))
        .contains(item(0).recipientName() + ": Thiếu số liệu so sánh</textarea>");
    assertThat(page(year.secretary(), "/tham-dinh"))
        .contains("Thiếu số liệu so sánh")
        .doesNotContain("Trả hồ sơ để bổ sung");
  }

  @Test
  void aReturnedProposalIsShownWithItsReasonUntilItIsSentAgain() throws Exception {
    var board = year.standing(year.boardHead());
    moves.move(board, Step.RETURN_FILES, board.year().version(), "Thiếu báo cáo thành tích");

    assertThat(page(year.secretary(), "/tham-dinh"))
        .contains("Hồ sơ đã được trả lại", "Lần trình 1", "Thiếu báo cáo thành tích")
        .doesNotContain("Chưa có đề nghị");
  }

  @Test
  void theSlowerOfTwoAppraisersSeesWhatTheOtherSaid() throws Exception {
    var at = "/tham-dinh/" + item(0).id();
    send(year.board(), at, "version=0 ket-qua=NOT_ELIGIBLE ly-do=Chưa~đủ~thời~gian");

    var answer = answer(year.boardHead(), typed(at, "version=0 ket-qua=PASS ly-do=Tốt"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("Chưa đủ thời gian", "Không đủ điều kiện");
  }

  @Test
  void numbersThatDoNotAddUpAreSaidAndKept() throws Exception {
    atTheCouncil();

    var answer =
        answer(year.board(), typed(sitting() + "/phieu", "version=0" + votes(0, 15) + "9"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("phải bằng đồng ý", "value=\"15\"");
  }

  @Test
  void theDeskTellsBoardAndCouncilWhatWaits() throws Exception {
    assertThat(tasks(year.board())).contains("Thẩm định đề nghị khen thưởng năm 2024");
    assertThat(tasks(councillor())).isEmpty();
    atTheCouncil();

    assertThat(tasks(year.board())).contains("Ghi phiếu, kết thúc phiên họp Hội đồng");
    assertThat(tasks(councillor()))
        .containsExactly("Dự phiên họp Hội đồng xét khen thưởng năm 2024");
  }

  @Test
  void noPageNeedsMoreThanFifteenStatements() throws Exception {
    atTheCouncil();
    for (var address :
        List.of("/tham-dinh", "/tham-dinh/" + item(0).id(), "/hoi-dong", sitting() + "/phieu")) {
      page(year.board(), address);
      counter.reset();
      page(year.board(), address);
      assertThat(counter.statements()).as("statements of %s", address).hasSizeLessThanOrEqualTo(15);
    }
  }

  private void atTheCouncil() throws Exception {
    for (var i = 0; i < 3; i++) {
      send(year.board(), "/tham-dinh/" + item(i).id(), "version=0 ket-qua=PASS");
    }
    move(Step.SUBMIT_TO_COUNCIL);
    send(year.board(), "/hoi-dong/moi", SITTING);
  }

  private String votes(int index, int agree) {
    var id = item(index).id();
    return " phat-ra-%d=15 dong-y-%d=%d khong-hop-le-%d=0 khong-thu-ve-%d=0 khong-dong-y-%d=%d"
        .formatted(id, id, agree, id, id, id, 15 - agree);
  }

  private String sitting() throws Exception {
    var matcher =
        java.util.regex.Pattern.compile("/hoi-dong/(\\d+)/")
            .matcher(page(year.board(), "/hoi-dong"));
    assertThat(matcher.find()).isTrue();
    return "/hoi-dong/" + matcher.group(1);
  }

  private ProposalItem item(int index) {
    return proposals.submitted(year.id()).get(index);
  }

  private List<String> tasks(Actor actor) {
    return desk.stream()
        .filter(m -> m.getClass().getName().contains("CouncilPendingWork"))
        .flatMap(m -> m.tasksOf(actor).stream())
        .filter(t -> t.link().startsWith(year.path() + "/"))
        .map(PendingWork.Task::title)
        .toList();
  }

  private Actor councillor() {
    return TestBloc.actor(
        "Ủy viên Hội đồng", Grant.ofProvince(Role.COUNCIL_MEMBER, year.bloc().province()));
  }

  private void move(Step step) {
    var head = year.standing(year.boardHead());
    moves.override(head, step, head.year().version(), "Kiểm thử");
  }

  private String text(Actor actor, String rest) throws Exception {
    var answer = answer(actor, get(year.path() + "/khen-thuong" + rest));
    assertThat(answer.getStatus()).isEqualTo(200);
    return textOf(answer.getContentAsByteArray());
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
    }
  }

  private String page(Actor actor, String rest) throws Exception {
    var answer = answer(actor, get(year.path() + "/khen-thuong" + rest));
    assertThat(answer.getStatus()).as(rest).isEqualTo(200);
    return answer.getContentAsString();
  }

  private int send(Actor actor, String rest, String fields) throws Exception {
    return answer(actor, typed(rest, fields)).getStatus();
  }

  /** A post with these fields; “~” stands for a blank in a value. */
  private MockHttpServletRequestBuilder typed(String rest, String fields) {
    var request = post(year.path() + "/khen-thuong" + rest);
    for (var field : fields.strip().split("\\s+")) {
      var parts = field.split("=", 2);
      request.param(parts[0], parts[1].replace('~', ' '));
    }
    return request;
  }

  private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(signedIn(actor))).andReturn().getResponse();
  }
}
