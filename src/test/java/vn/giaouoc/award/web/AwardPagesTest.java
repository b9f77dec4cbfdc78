package vn.giaouoc.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class AwardPagesTest {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired ProposalQuery query;
  @Autowired JdbcClient jdbc;

  private TestYear year;

  @BeforeEach
  void aYearAtItsYearEndMeeting() {
    year = years.in(BlocYearState.YEAREND_MEETING, 6);
  }

  @Test
  void theScreeningIsRecordedUnitByUnitAndTheRestConfirmed() throws Exception {
    var at = "/dieu-kien/" + year.unit(4);
    assertThat(page(year.secretary(), "/dieu-kien")).contains("Chưa rà soát xong", "1/11 nội dung");
    var refused = answer(year.secretary(), post(path(at + "/DEBT")).param("ket-qua", "co"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Hãy ghi rõ sự việc.");

    assertThat(
            send(
                year.secretary(),
                post(path(at + "/HOLD"))
                    .param("ket-qua", "co")
                    .param("noi-dung", "Thanh tra tỉnh đang thanh tra")
                    .param("van-ban", "12/QĐ-TTr ngày 05/11/2024")))
        .isEqualTo(303);
    assertThat(send(year.board(), post(path("/dieu-kien/xac-nhan")))).isEqualTo(303);

    assertThat(page(year.officer(4), at))
        .contains("Chưa xét khen thưởng", "Thanh tra tỉnh đang thanh tra", "12/QĐ-TTr")
        .contains("Theo dữ liệu của hệ thống")
        .doesNotContain("Ghi kết quả");
    assertThat(page(year.officer(5), "/dieu-kien"))
        .contains("Chưa xét khen thưởng", "Đủ điều kiện xét")
        .doesNotContain("Thanh tra tỉnh đang thanh tra");
    assertThat(send(year.officer(5), get(path(at)))).isEqualTo(404);
  }

  @Test
  void whatExactlyWasFoundAboutAUnitIsNotForTheOtherMembers() throws Exception {
    steps.drawnUp(year);
    send(
        year.secretary(),
        post(path("/dieu-kien/" + year.unit(4) + "/HOLD"))
            .param("ket-qua", "co")
            .param("noi-dung", "Thanh tra tỉnh đang thanh tra")
            .param("van-ban", "12/QĐ-TTr ngày 05/11/2024"));

    assertThat(page(year.secretary(), "")).contains("Thanh tra tỉnh đang thanh tra");
    for (var address : java.util.List.of(year.path(), path(""))) {
      assertThat(answer(year.officer(5), get(address)).getContentAsString())
          .contains("Chưa xét khen thưởng")
          .doesNotContain("Thanh tra tỉnh đang thanh tra");
    }
  }

  @Test
  void aUnitCompletesItsOwnFileAndSeesNoOther() throws Exception {
    steps.drawnUp(year);
    var item = item(0);
    var at = "/ho-so/" + item.id();
    assertThat(page(year.officer(3), "/ho-so")).contains("Đủ 0/3 hồ sơ", "Báo cáo thành tích");
    assertThat(send(year.officer(4), get(path(at)))).isEqualTo(404);
    assertThat(answer(year.officer(3), paper(at)).getContentAsString())
        .contains("Hãy đính kèm tệp, chọn tệp đã nộp, hoặc ghi số, ngày của bản giấy.");

    var file = new MockMultipartFile("tep", "bc.pdf", "application/pdf", PDF);
    assertThat(
            send(
                year.officer(3),
                multipart(path(at + "/giay-to"))
                    .file(file)
                    .param("loai", "ACHIEVEMENT_REPORT")
                    .param("ten", "Báo cáo thành tích năm 2024")))
        .isEqualTo(303);

    assertThat(page(year.officer(3), at))
        .contains("Báo cáo thành tích năm 2024", "Có, hệ thống đang giữ", "Còn thiếu")
        .contains("Biên bản họp bình xét");
    var kept = evidenceOf(item);
    assertThat(fetch(year.board(), kept)).isEqualTo(200);
    assertThat(fetch(year.secretary(), kept)).isEqualTo(200);
    assertThat(fetch(year.officer(3), kept)).isEqualTo(200);
    assertThat(fetch(year.officer(4), kept)).isEqualTo(404);
  }

  @Test
  void openingTheFileOfAnotherUnitIsRecorded() throws Exception {
    steps.drawnUp(year);
    var item = item(0);

    page(year.officer(3), "/ho-so/" + item.id());
    assertThat(openings(item)).isZero();
    page(year.board(), "/ho-so/" + item.id());

    assertThat(openings(item)).isEqualTo(1);
  }

  @Test
  void aPaperTakenOutNeedsItsReason() throws Exception {
    steps.drawnUp(year);
    var at = "/ho-so/" + item(0).id();
    assertThat(send(year.secretary(), paper(at).param("van-ban", "15/BC-VP ngày 10/12/2024")))
        .isEqualTo(303);
    var drop = path(at + "/giay-to/" + paperOf(item(0)) + "/rut");

    assertThat(answer(year.secretary(), post(drop)).getContentAsString())
        .contains("Hãy nhập lý do rút.");
    assertThat(send(year.secretary(), post(drop).param("ly-do", "Nhầm văn bản"))).isEqualTo(303);

    assertThat(page(year.secretary(), at)).contains("Chưa có giấy tờ nào được đưa vào hồ sơ.");
  }

  @Test
  void theUnitProposedHasItsOwnSubmission() throws Exception {
    steps.drawnUp(year);
    var at = "/ho-so/" + item(0).id();
    var preview = answer(year.officer(3), get(path(at + "/to-trinh.pdf")));
    assertThat(new String(preview.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(send(year.officer(4), get(path(at + "/to-trinh.pdf")))).isEqualTo(404);
    assertThat(send(year.officer(4), post(path(at + "/to-trinh")))).isEqualTo(404);

    assertThat(send(year.head(3), post(path(at + "/to-trinh")).param("nguoi-ky", "Giám đốc")))
        .isEqualTo(303);

    assertThat(page(year.head(3), at)).contains("Đã vào sổ văn bản, chưa có số.", "Ghi số");
    assertThat(query.alive(year.standing(year.secretary())).orElseThrow().items().getFirst())
        .satisfies(l ->
            assertThat(l.checklist().advised())
                .noneMatch(m -> m.kind() == vn.giaouoc.award.PaperKind.UNIT_SUBMISSION));
  }

  private AbstractMockHttpServletRequestBuilder<?> paper(String at) {
    return post(path(at + "/giay-to")).param("loai", "ACHIEVEMENT_REPORT");
  }

  private ProposalItem item(int n) {
    return query.alive(year.standing(year.secretary())).orElseThrow().items().get(n).item();
  }

  private long evidenceOf(ProposalItem item) {
    return number("select evidence_id from award.paper where item_id = ?", item.id());
  }

  private long paperOf(ProposalItem item) {
    return number("select id from award.paper where item_id = ?", item.id());
  }

  private long openings(ProposalItem item) {
    return number(
        "select count(*) from audit.entry where action = 'award.open-file' and subject_id = ?",
        "" + item.id());
  }

  private long number(String sql, Object of) {
    return jdbc.sql(sql).param(of).query(Long.class).single();
  }

  private int fetch(Actor actor, long evidence) throws Exception {
    return send(actor, get("/tep/" + evidence));
  }

  private String page(Actor actor, String rest) throws Exception {
    var answer = answer(actor, get(path(rest)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private int send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return answer(actor, request).getStatus();
  }

  private MockHttpServletResponse answer(
      Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return mvc.perform(request.with(signedIn(actor))).andReturn().getResponse();
  }

  private String path(String rest) {
    return year.path() + "/khen-thuong" + rest;
  }
}
