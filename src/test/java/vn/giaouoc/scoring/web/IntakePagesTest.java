package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.intake.CouncilFiles;
import vn.giaouoc.scoring.intake.ExcelFiles;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** A score table taken from a file on the pages. */
@IntegrationTest
class IntakePagesTest {

  private static final byte[] PLAIN =
      ExcelFiles.xlsx(
          "Bảng",
          List.of(
              List.of("TT", "Việc", "Hệ số", "Điểm chuẩn"),
              List.of("I", "Nhiệm vụ chính trị", "1", "10"),
              List.of("1", "Báo cáo đúng hạn", "1", "4"),
              List.of("2", "Phong trào", "1", "6")));

  @Autowired MockMvcTester mvc;
  @Autowired ScoreTableService tables;
  @Autowired YearFixture years;

  private MvcTestResult get(TestYear year, String rest, Actor actor) {
    return mvc.get().uri(year.path() + "/cham-diem/bang" + rest).with(signedIn(actor)).exchange();
  }

  private MvcTestResult send(TestYear year, Actor actor, String name, byte[] content) {
    return mvc.post()
        .uri(year.path() + "/cham-diem/bang/nap")
        .multipart()
        .file(new MockMultipartFile("tep", name, null, content))
        .with(signedIn(actor))
        .exchange();
  }

  private MvcTestResult use(TestYear year, Actor actor, String... fields) {
    var request = mvc.post().uri(year.path() + "/cham-diem/bang/nap/dung").with(signedIn(actor));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private ScoreTable draft(TestYear year, int number) {
    return tables.version(year.standing(year.secretary()), number).table();
  }

  @Test
  void aWordFileIsLookedAtThenBecomesTheFirstDraft() throws Exception {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    assertThat(get(year, "", secretary)).bodyText().contains("Nạp từ Word hoặc Excel");

    assertThat(send(year, secretary, "phu-luc.docx", CouncilFiles.docx()))
        .hasStatus(303)
        .redirectedUrl()
        .isEqualTo(year.path() + "/cham-diem/bang/nap");
    var page = get(year, "/nap", secretary);
    assertThat(page)
        .bodyText()
        .contains("Đọc 106 dòng: 37 nhóm, tiêu chí; 65 nội dung chấm")
        .contains("Từ chữ: “Mỗi kỳ họp gửi tài liệu chậm trừ 0,5 điểm”")
        .contains("Dòng 105: “IX.7.")
        .contains("trong lời văn không có con số")
        .contains("Dùng bảng này");
    assertThat(tables.versions(year.standing(secretary))).isEmpty();

    assertThat(use(year, secretary, "bang", "0", "version", "0")).hasStatus(303);
    assertThat(draft(year, 1).leaves()).hasSize(65);
    assertThat(get(year, "/nap", secretary)).bodyText().doesNotContain("Dùng bảng này");
  }

  @Test
  void columnsAreChosenByThePerson() throws Exception {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    send(year, secretary, "bang.xlsx", PLAIN);

    var guessed = Jsoup.parse(get(year, "/nap", secretary).getResponse().getContentAsString());
    assertThat(guessed.select("select[name=cot]")).hasSize(4);
    var chosen = "?bang=0&cot=NUMBER&cot=TEXT&cot=IGNORED&cot=MAXIMUM";
    assertThat(get(year, "/nap" + chosen, secretary)).bodyText().contains("Báo cáo đúng hạn");
    var request =
        use(
            year, secretary, "bang", "0", "version", "0", "cot", "NUMBER", "cot", "TEXT", "cot",
            "IGNORED", "cot", "MAXIMUM");

    assertThat(request).hasStatus(303);
    assertThat(draft(year, 1).leaf("I.2").orElseThrow().maximum()).isEqualByComparingTo("6");
  }

  @Test
  void aDraftIsReplacedAndItsItemsKeepTheirKeys() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    var leader = year.standing(secretary);
    tables.startFrom(leader, "hdnd-thanh-hoa");
    send(year, secretary, "bang.xlsx", CouncilFiles.xlsx());

    assertThat(use(year, secretary, "bang", "0", "version", "7")).hasStatus(409);
    assertThat(use(year, secretary, "bang", "0", "version", "0")).hasStatus(303);

    var after = draft(year, 1);
    assertThat(after.leaf("I.2.b").orElseThrow().text()).startsWith("Gửi tài liệu kỳ họp");
    assertThat(after.leaf("IX.1")).isPresent();
    assertThat(after.grades().getFirst().conditions()).isNotEmpty();
    assertThat(after.exclusive()).isNotEmpty();
    assertThat(after.ties()).hasSize(5);
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsKept() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();

    assertThat(
            send(
                year,
                year.secretary(),
                "bang.doc",
                "chữ".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("lưu dạng .docx");
    assertThat(send(year, secretary, "", new byte[0]))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy chọn tệp Word");
    assertThat(get(year, "/nap", secretary)).bodyText().doesNotContain("Dùng bảng này");
    assertThat(use(year, secretary, "bang", "0")).hasStatus(422).bodyText().contains("Hãy nạp lại");
  }

  @Test
  void aFileIsSeenByThePersonWhoSentItOnly() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    send(year, secretary, "bang.xlsx", PLAIN);
    assertThat(get(year, "/nap", secretary)).bodyText().contains("bang.xlsx");

    assertThat(get(year, "/nap", year.board())).bodyText().doesNotContain("bang.xlsx");
    assertThat(
            mvc.post()
                .uri(year.path() + "/cham-diem/bang/nap/bo")
                .with(signedIn(secretary))
                .exchange())
        .hasStatus(303);
    assertThat(get(year, "/nap", secretary)).bodyText().doesNotContain("bang.xlsx");
  }

  @Test
  void anApprovedTableIsNotReplaced() {
    var year = years.in(BlocYearState.DRAFTING);
    tables.startFrom(year.standing(year.secretary()), "co-quan-dang");
    tables.approve(year.standing(year.board()), 1, 0);

    assertThat(get(year, "/nap", year.secretary())).bodyText().contains("hãy lập phiên bản mới");
    assertThat(send(year, year.secretary(), "bang.xlsx", PLAIN)).hasStatus(422);
  }

  @Test
  void theTableIsTakenOutAndTakenInAgain() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    tables.startFrom(year.standing(secretary), "hdnd-thanh-hoa");
    var before = draft(year, 1);

    for (var ending : List.of("xlsx", "docx")) {
      var file = get(year, "/1/bang-diem." + ending, year.board()).getResponse();
      assertThat(file.getHeader("Content-Disposition")).contains(ending);
      send(year, secretary, "bang." + ending, file.getContentAsByteArray());
      var version = tables.version(year.standing(secretary), 1).version();
      assertThat(use(year, secretary, "bang", "0", "version", Integer.toString(version)))
          .hasStatus(303);
      assertThat(draft(year, 1).leaves().map(CriterionLeaf::key))
          .containsExactlyElementsOf(before.leaves().map(CriterionLeaf::key).toList());
      assertThat(draft(year, 1).leaves().map(CriterionLeaf::rule))
          .containsExactlyElementsOf(before.leaves().map(CriterionLeaf::rule).toList());
    }
  }
}
