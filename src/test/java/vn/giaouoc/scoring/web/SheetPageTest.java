package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.TargetLeaf;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;

@IntegrationTest
class SheetPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired SheetReader reader;
  @Autowired StatementCounter statements;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  private static String path(TestYear year, int n) {
    return year.path() + "/cham-diem/phieu/" + year.unit(n);
  }

  private MvcTestResult get(String path, Actor actor) {
    return mvc.get().uri(path).with(signedIn(actor)).exchange();
  }

  private MvcTestResult post(String path, Actor actor, String... fields) {
    var request = mvc.post().uri(path).with(signedIn(actor));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void theOfficerFillsInTheGridAndSavesWithoutAnyScript() {
    var year = scoring.atSelfScoring(2);
    assertThat(get(path(year, 1), year.officer(1)))
        .hasStatusOk()
        .bodyText()
        .contains("0/2 nội dung đã chấm")
        .contains("name=\"gt-a\"")
        .contains("name=\"tong-b\"");

    assertThat(
            post(
                path(year, 1),
                year.officer(1),
                "cot",
                "SELF",
                "v-a",
                "0",
                "gt-a",
                "8,5",
                "v-b",
                "0",
                "gt-b",
                "3",
                "tong-b",
                "4"))
        .hasStatus(303);

    assertThat(get(path(year, 1), year.officer(1)))
        .bodyText()
        .contains("2/2 nội dung đã chấm")
        .contains("name=\"gt-a\" value=\"8,5\"")
        .doesNotContain("muc-a-0")
        .contains("7,5");
  }

  @Test
  void targetsEventsAndResultsAreFilledInWithFieldsOfTheirOwn() {
    var options = List.of(option("x", "10"), option("y", "5"));
    var year =
        scoring.atSelfScoring(
            2,
            aTable()
                .scale("40")
                .highest("40")
                .with(
                    group(
                        "I",
                        "40",
                        leaf("t", "10", new TargetLeaf(dec("50"), TargetLeaf.Over.BEST_RATE, null)),
                        leaf("e", "10", new EventAverageLeaf(options)),
                        leaf("r", "10", new BestOfLeaf(options)),
                        leaf(
                            "m",
                            "10",
                            new MinusPlusLeaf(
                                dec("6"), dec("1"), dec("4"), null, true, dec("0"), ""))))
                .grades(grade("Tốt", "0", null))
                .build());
    assertThat(get(path(year, 1), year.officer(1)))
        .bodyText()
        .contains("kết quả")
        .contains("chỉ tiêu được giao, để trống nếu không giao")
        .contains("mức cộng");

    var saved =
        mvc.post()
            .uri(path(year, 1))
            .with(signedIn(year.officer(1)))
            .param("cot", "SELF")
            .param("v-t", "0")
            .param("gt-t", "90")
            .param("tong-t", "100")
            .param("v-e", "0")
            .param("gt-e", "x", "y", "", "")
            .param("v-r", "0")
            .param("gt-r", "y", "", "")
            .param("v-m", "0")
            .param("gt-m", "2")
            .param("tong-m", "0,5")
            .exchange();

    assertThat(saved).hasStatus(303);
    var columns = reader.read(year.standing(year.officer(1)), year.unit(1)).columns();
    assertThat(Stream.of("t", "e", "r", "m").map(k -> columns.at(ColumnRole.SELF, k).points()))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(dec("4.5"), dec("7.5"), dec("5"), dec("6"));
    assertThat(get(path(year, 1), year.officer(1)))
        .bodyText()
        .contains("4/4 nội dung đã chấm")
        .contains("value=\"y\" selected");
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
    var year = scoring.atSelfScoring(2);

    assertThat(
            post(
                path(year, 1),
                year.officer(1),
                "cot",
                "SELF",
                "v-a",
                "0",
                "gt-a",
                "tám",
                "v-b",
                "0",
                "gt-b",
                "3",
                "tong-b",
                "",
                "nx-b",
                "Đang chờ số liệu"))
        .hasStatus(422)
        .bodyText()
        .contains("phải là một số")
        .contains("value=\"tám\"")
        .contains("cần nhập cả số đạt và tổng số")
        .contains("Đang chờ số liệu");
    assertThat(post(path(year, 1), year.officer(1), "cot", "SELF", "v-a", "0", "gt-a", "-1"))
        .hasStatus(422);
  }

  @Test
  void theSlowerOfTwoSeesBothValuesAndMaySaveAfterwards() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("a", figure("7")));

    assertThat(post(path(year, 1), year.head(1), "cot", "SELF", "v-a", "0", "gt-a", "9"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"9\"")
        .contains("Người khác vừa lưu:</strong> <span class=\"prewrap\">7")
        .contains("name=\"v-a\" value=\"1\"");
    assertThat(post(path(year, 1), year.head(1), "cot", "SELF", "v-a", "1", "gt-a", "9"))
        .hasStatus(303);
  }

  @Test
  void oneCellIsSavedAtOnceAndAnsweredAsData() {
    var year = scoring.atSelfScoring(2);

    assertThat(
            post(
                path(year, 1) + "/o",
                year.officer(1),
                "cot",
                "SELF",
                "v-b",
                "0",
                "gt-b",
                "1",
                "tong-b",
                "3"))
        .hasStatusOk()
        .bodyText()
        .contains("\"diem\":\"3,33\"")
        .contains("\"v\":\"1\"")
        .contains("1/2 nội dung đã chấm")
        .contains("\"con-thieu\":[{\"loi\":\"“a")
        .contains("\"nhom\":{\"I\":\"0\",\"II\":\"3,33\"");
    assertThat(
            post(
                path(year, 1) + "/o",
                year.officer(1),
                "cot",
                "SELF",
                "v-b",
                "0",
                "gt-b",
                "2",
                "tong-b",
                "3"))
        .hasStatus(409)
        .bodyText()
        .contains("\"gt-b\":\"1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000 | “1.000” có thể hiểu theo hai cách. Hãy ghi 1000 nếu là số nguyên
          -1    | phải từ 0 trở lên. Bạn đã nhập “-1”.
          1,5đ  | phải là một số, ví dụ 95 hoặc 12,5. Bạn đã nhập “1,5đ”.
          1e400 | phải là một số, ví dụ 95 hoặc 12,5. Bạn đã nhập “1e400”.
          """)
  void whatIsNoNumberIsSaidBesideTheCell(String typed, String sentence) {
    var year = scoring.atSelfScoring(2);

    assertThat(
            post(path(year, 1) + "/o", year.officer(1), "cot", "SELF", "v-a", "0", "gt-a", typed))
        .hasStatus(422)
        .bodyText()
        .contains(sentence);
  }

  @Test
  void severalCellsAreSavedTogetherOrNotAtAll() {
    var year = scoring.atSelfScoring(2);
    var cells = path(year, 1) + "/o";
    var officer = year.officer(1);

    assertThat(
            post(cells, officer, "cot", "SELF", "v-a", "0", "gt-a", "8", "v-b", "0", "gt-b", "x"))
        .hasStatus(422);
    assertThat(get(path(year, 1), officer)).bodyText().contains("0/2 nội dung đã chấm");
    assertThat(
            post(
                cells, officer, "cot", "SELF", "v-a", "0", "gt-a", "8", "v-b", "0", "gt-b", "1",
                "tong-b", "3"))
        .hasStatusOk()
        .bodyText()
        .contains("\"v-a\":{\"diem\":\"8\",\"v\":\"1\"}")
        .contains("\"v-b\":{\"diem\":\"3,33\",\"v\":\"1\"}")
        .contains("2/2 nội dung đã chấm");
  }

  @Test
  void theHeadSubmitsWithTheSwornBoxOnly() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("a", figure("1"), "b", share("1", "2")));

    assertThat(post(path(year, 1) + "/nop", year.head(1)))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy đánh dấu cam đoan");
    assertThat(post(path(year, 1) + "/nop", year.head(1), "cam-doan", "1")).hasStatus(303);
    assertThat(reader.read(year.standing(year.head(1)), year.unit(1)).sheet().state())
        .isEqualTo(SheetState.SUBMITTED);
  }

  @Test
  void aStrangerAndAnotherUnitGetNothing() {
    var year = scoring.atSelfScoring(3);

    assertThat(get(path(year, 1), year.stranger())).hasStatus(404);
    assertThat(get(path(year, 1), year.officer(3))).hasStatus(404);
    assertThat(get(path(year, 1), year.admin())).hasStatus(404);
  }

  @Test
  void aSavedCellReadsItsSheetOnceAndItsHistoryOnlyInAConflict() {
    var year = scoring.atSelfScoring(10);
    var cell = path(year, 1) + "/o";
    var officer = year.officer(1);
    assertThat(post(cell, officer, "cot", "SELF", "v-a", "0", "gt-a", "8")).hasStatusOk();

    statements.reset();
    assertThat(post(cell, officer, "cot", "SELF", "v-a", "1", "gt-a", "9")).hasStatusOk();

    assertThat(statements.statements())
        .hasSizeLessThanOrEqualTo(17)
        .noneMatch(sql -> sql.contains("from scoring.entry_history"))
        .filteredOn(sql -> sql.contains("from scoring.score_entry"))
        .hasSize(1);

    statements.reset();
    assertThat(post(cell, officer, "cot", "SELF", "v-a", "1", "gt-a", "7")).hasStatus(409);
    assertThat(statements.statements()).anyMatch(sql -> sql.contains("from scoring.entry_history"));
  }

  @Test
  void theColumnsStandSideBySideWithTheDifferenceInWords() {
    var year = scoring.atCrossCheck(4);
    var checker = year.officer(1);
    assertThat(
            post(
                path(year, 3),
                checker,
                "cot",
                "CHECK",
                "v-a",
                "0",
                "gt-a",
                "7,5",
                "nx-a",
                "Thiếu một văn bản"))
        .hasStatus(303);
    assertThat(post(path(year, 3) + "/hoan-thanh", checker, "cot", "CHECK")).hasStatus(303);

    assertThat(get(path(year, 3), year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Kiểm tra chéo")
        .contains("thấp hơn 1,5")
        .contains("Thiếu một văn bản")
        .doesNotContain("name=\"gt-a\"");
  }

  @Test
  void aColumnIsNotCompletedWhileADifferenceHasNoComment() {
    var year = scoring.atCrossCheck(4);
    var checker = year.officer(1);
    assertThat(post(path(year, 3) + "/o", checker, "cot", "CHECK", "v-a", "0", "gt-a", "7"))
        .hasStatusOk()
        .bodyText()
        .contains("\"khac\":\"thấp hơn 2\"");

    assertThat(post(path(year, 3) + "/hoan-thanh", checker, "cot", "CHECK"))
        .hasStatus(422)
        .bodyText()
        .contains("khác cột bên trái (7 so với 9 điểm)");
  }

  @Test
  void evidenceIsHandedInForOneLine() {
    var year = scoring.atSelfScoring(2);
    var page = path(year, 1) + "/minh-chung/a";
    assertThat(get(page, year.officer(1))).hasStatusOk().bodyText().contains("Nộp tệp mới");

    assertThat(
            mvc.post()
                .uri(page)
                .multipart()
                .file(report())
                .param("tieu-de", "Báo cáo năm")
                .with(signedIn(year.officer(1)))
                .exchange())
        .hasStatus(303);

    assertThat(get(path(year, 1), year.officer(1))).bodyText().contains("Báo cáo năm");
    assertThat(post(page, year.officer(1))).hasStatus(422);
  }

  private static MockMultipartFile report() {
    return new MockMultipartFile(
        "tep",
        "bao-cao.pdf",
        "application/pdf",
        "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsUsedForSeveralLinesAtOnceOrForNone() {
    var year = scoring.atSelfScoring(2);
    var page = path(year, 1) + "/minh-chung/a";
    var officer = year.officer(1);
    var upload = mvc.post().uri(page).multipart().file(report()).with(signedIn(officer));

    assertThat(upload.param("them", "b", "khong-co").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Nội dung này không có trong bảng điểm.");
    assertThat(reader.read(year.standing(officer), year.unit(1)).evidence()).isEmpty();

    var again = mvc.post().uri(page).multipart().file(report()).with(signedIn(officer));
    assertThat(again.param("them", "b").exchange()).hasStatus(303);
    assertThat(reader.read(year.standing(officer), year.unit(1)).evidence()).containsKeys("a", "b");
  }

  @Test
  void theHistoryShowsBeforeAndAfter() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("a", figure("3")));
    scoring.fill(year, 1, Map.of("a", figure("4")));

    assertThat(get(path(year, 1) + "/lich-su", year.head(1)))
        .hasStatusOk()
        .bodyText()
        .contains("3 (3 điểm)")
        .contains("4 (4 điểm)");
  }

  @Test
  void theNumberOfStatementsIsSmallAndDoesNotGrowWithTheUnits() {
    var small = scoring.atBlocScoring(3);
    var large = scoring.atBlocScoring(9);

    for (var rest : new String[] {"", "/phieu/%s", "/kiem-tra", "/kien-nghi", "/bang"}) {
      var few = count(small, rest);
      var many = count(large, rest);
      assertThat(many).as(rest).isEqualTo(few).isLessThanOrEqualTo(15);
    }
  }

  private int count(TestYear year, String rest) {
    var path = year.path() + "/cham-diem" + rest.formatted(year.unit(2));
    statements.reset();
    assertThat(get(path, year.secretary())).hasStatusOk();
    return statements.statements().size();
  }

  @Test
  void theLeaderReadsWhoScoresItsOwnSheet() {
    var year = scoring.atBlocScoring(2);

    assertThat(get(path(year, 1), year.secretary()))
        .bodyText()
        .contains("Khối trưởng không tự chấm cho mình")
        .doesNotContain("name=\"gt-a\"");
    assertThat(get(path(year, 2), year.secretary())).bodyText().doesNotContain("không tự chấm");
  }

  @Test
  void aReturnWithoutReasonShowsWhereToWriteIt() {
    var year = scoring.atBlocScoring(2);

    assertThat(post(path(year, 2) + "/tra", year.secretary()))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy nhập lý do trả phiếu.")
        .containsPattern("<details class=\"more\" open><summary>Trả phiếu về đơn vị");
  }

  @Test
  void theBlocsColumnIsHiddenFromTheUnitUntilTheResultIsShown() {
    var year = scoring.atBlocScoring(2);
    scoring.write(
        year,
        2,
        ColumnRole.BLOC,
        year.standing(year.secretary()),
        Map.of("a", figure("1")),
        "Nhận xét kín của khối");
    scoring.closeBloc(year, 2);

    assertThat(get(path(year, 2), year.head(2))).bodyText().doesNotContain("Nhận xét kín của khối");
    assertThat(get(path(year, 2), year.secretary())).bodyText().contains("Nhận xét kín của khối");
  }
}
