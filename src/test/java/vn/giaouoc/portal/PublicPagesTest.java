package vn.giaouoc.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class PublicPagesTest {

  @Autowired YearFixture years;
  @Autowired NewsService news;
  @Autowired ResultPublication results;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter statements;

  private TestYear year;

  @BeforeEach
  void aYear() {
    year = years.in(BlocYearState.PROPOSED);
  }

  @Test
  void theFrontPageNamesTheBlocWithoutSigningInAndWithoutASession() throws Exception {
    var answer = page("/cong-khai");

    assertThat(answer.getContentAsString()).contains("/cong-khai/khoi/" + year.bloc().id());
    assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=60, public");
  }

  @Test
  void theYearPageNamesMembersAndLeaders() throws Exception {
    var html = page(yearPath()).getContentAsString();

    for (var n = 1; n <= 5; n++) {
      assertThat(html).contains("Sở thử nghiệm " + year.bloc().id() + "." + n);
    }
    assertThat(html).contains("Khối trưởng", "Khối phó");
  }

  @Test
  void aDraftIsNotPublicAndAPublishedItemIs() throws Exception {
    var id = news.write(year.standing(year.secretary()), draft("Ký kết giao ước"));
    assertThat(page("/cong-khai/tin/" + id).getStatus()).isEqualTo(404);

    news.publish(year.standing(year.secretary()), id);

    var html = page("/cong-khai/tin/" + id).getContentAsString();
    assertThat(html).contains("Ký kết giao ước", "Ngày diễn ra", "24/02/2024", "Đăng lúc");
    assertThat(page(yearPath()).getContentAsString()).contains("Ký kết giao ước");
  }

  @Test
  void aWithdrawnItemIsGoneForThePublicAndStaysInTheYear() throws Exception {
    var id = published("Tin sẽ gỡ");

    news.withdraw(year.standing(year.secretary()), id, "Sai số liệu");

    assertThat(page("/cong-khai/tin/" + id).getStatus()).isEqualTo(404);
    assertThat(news.get(year.standing(year.secretary()), id).withdrawReason())
        .isEqualTo("Sai số liệu");
  }

  @Test
  void aMemberWritesForItsOwnUnitAndMayNotPublish() {
    var own = new NewsDraft("Của đơn vị", "Nội dung", null, year.unit(3), null, null, null);
    var id = news.write(year.standing(year.officer(3)), own);

    assertThatThrownBy(() -> news.publish(year.standing(year.officer(3)), id))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> news.write(year.standing(year.officer(4)), own))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void onlyPhotosOfPublishedItemsAreServed() throws Exception {
    var standing = year.standing(year.secretary());
    var id = news.write(standing, draft("Có ảnh"));
    var photo =
        news.addPhoto(standing, id, Upload.of("anh.jpg", picture(), ""), "Quang cảnh", null);
    assertThat(page("/cong-khai/anh/" + photo).getStatus()).isEqualTo(404);

    news.publish(standing, id);

    assertThat(page("/cong-khai/anh/" + photo).getContentType()).startsWith("image/jpeg");
    assertThat(page("/cong-khai/anh/" + photo + "-nho").getStatus()).isEqualTo(200);
    assertThat(page("/cong-khai/tin/" + id).getContentAsString()).contains("Quang cảnh");
  }

  @Test
  void proposalsAreShownOnlyWhenTheBlocPublishesThem() throws Exception {
    propose("Cờ thi đua dẫn đầu khối");
    assertThat(page(yearPath()).getContentAsString()).doesNotContain("dẫn đầu khối");

    results.publish(year.standing(year.secretary()), "Biên bản hội nghị tổng kết");

    assertThat(page(yearPath()).getContentAsString())
        .contains("Cờ thi đua dẫn đầu khối", "Khối đề nghị, chưa có quyết định");
    results.withdraw(year.standing(year.secretary()), "Đính chính");
    assertThat(page(yearPath()).getContentAsString()).doesNotContain("dẫn đầu khối");
  }

  @Test
  void resultsBeforeTheProposalAreRefused() {
    var early = years.in(BlocYearState.PLEDGED);

    assertThatThrownBy(() -> results.publish(early.standing(early.secretary()), "Căn cứ"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void unnamedRecipientsStayUnnamed() throws Exception {
    jdbc.sql(
            """
            insert into award.award (bloc_id, year_number, award_code, wording, conferrer,
              unnamed_count, recipient_name, reason_line, given, source)
            values (?, 2024, 'CERTIFICATE_PROVINCE', 'bằng khen của Chủ tịch UBND tỉnh',
              'Chủ tịch UBND tỉnh', 4, '04 tập thể', 'vì có thành tích', true, 'Báo')
            """)
        .param(year.bloc().id().value())
        .update();

    assertThat(page(yearPath()).getContentAsString()).contains("04 tập thể (nguồn không nêu tên)");
    assertThat(page("/cong-khai/khoi/" + year.bloc().id()).getContentAsString())
        .contains("04 phần thưởng", "Khen thưởng qua các năm");
  }

  @Test
  void viewsAreCountedWithoutMachines() throws Exception {
    var id = published("Đếm lượt xem");
    page("/cong-khai/tin/" + id);
    mvc.perform(get("/cong-khai/tin/" + id).header("User-Agent", "SomeBot/1.0")).andReturn();

    assertThat(page("/cong-khai/tin/" + id).getContentAsString()).contains("2 lượt xem");
  }

  @Test
  void anUnknownBlocYearOrItemIsNotFound() throws Exception {
    assertThat(page("/cong-khai/khoi/999999999").getStatus()).isEqualTo(404);
    assertThat(page("/cong-khai/khoi/" + year.bloc().id() + "/nam/1999").getStatus())
        .isEqualTo(404);
    assertThat(page("/cong-khai/tin/999999999").getStatus()).isEqualTo(404);
  }

  @Test
  void theYearPageNeedsFewStatementsWhateverTheNumberOfUnits() throws Exception {
    published("Một tin");
    statements.reset();
    page(yearPath());
    var small = statements.statements().size();
    var large = years.in(BlocYearState.PROPOSED, 14);
    statements.reset();
    page("/cong-khai/khoi/" + large.bloc().id() + "/nam/2024");

    assertThat(small).isLessThanOrEqualTo(15);
    assertThat(statements.statements()).hasSizeLessThanOrEqualTo(small);
  }

  private MockHttpServletResponse page(String path) throws Exception {
    var response =
        mvc.perform(get(path).header("User-Agent", "Mozilla/5.0")).andReturn().getResponse();
    response.setCharacterEncoding(java.nio.charset.StandardCharsets.UTF_8);
    return response;
  }

  private String yearPath() {
    return "/cong-khai/khoi/" + year.bloc().id() + "/nam/2024";
  }

  private NewsDraft draft(String title) {
    return new NewsDraft(
        title,
        "Đoạn một.\n\nĐoạn hai.",
        LocalDate.of(2024, 2, 24),
        year.unit(1),
        "Chuyên viên",
        null,
        null);
  }

  private long published(String title) {
    var id = news.write(year.standing(year.secretary()), draft(title));
    news.publish(year.standing(year.secretary()), id);
    return id;
  }

  private void propose(String wording) {
    var proposal =
        jdbc.sql(
                """
                insert into award.proposal (year_id, no, state, submitted_at, submitted_by)
                values (?, 1, 'SUBMITTED', now(), 'Thư ký khối') returning id
                """)
            .param(year.id().value())
            .query((row, i) -> row.getLong(1))
            .single();
    jdbc.sql(
            """
            insert into award.proposal_item (proposal_id, ordinal, award_code, wording, conferrer,
              unit_id, recipient_name, reason_line)
            values (?, 1, 'FLAG_PROVINCE', ?, 'UBND tỉnh', ?, 'Sở thử nghiệm', 'dẫn đầu khối')
            """)
        .params(proposal, wording, year.unit(1).value())
        .update();
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }
}
