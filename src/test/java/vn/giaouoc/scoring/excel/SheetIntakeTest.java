package vn.giaouoc.scoring.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.figure;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.workbook.RawWorkbook;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;

@IntegrationTest
class SheetIntakeTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private SheetBooks books;
  @Autowired private SheetReader reader;
  @Autowired private BeanFactory beans;

  private ScoringFixture scoring;
  private TestYear year;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(3);
  }

  private String path() {
    return year.path() + "/cham-diem/phieu/" + year.unit(1);
  }

  private byte[] exported() {
    return books.unit(year.standing(year.officer(1)), year.unit(1), "", "Khối thử");
  }

  private MvcTestResult upload(String path, String field, byte[] file, Actor actor) {
    return mvc.post()
        .uri(path)
        .multipart()
        .file(new MockMultipartFile(field, "phieu.xlsx", null, file))
        .param("cot", "SELF")
        .with(signedIn(actor))
        .exchange();
  }

  private MvcTestResult upload(byte[] file) {
    return upload(path() + "/nap-excel", "tep", file, year.officer(1));
  }

  private String stored(String leaf) {
    var answer =
        reader
            .read(year.standing(year.officer(1)), year.unit(1))
            .columns()
            .at(ColumnRole.SELF, leaf)
            .answer();
    return String.valueOf(answer.input());
  }

  @Test
  void theUnitSeesWhatWouldChangeAndOneButtonChangesIt() throws Exception {
    var file =
        Typed.into(exported())
            .number("a", Marks.FIRST, 7.5)
            .number("b", Marks.FIRST, 8)
            .number("b", Marks.SECOND, 10)
            .text("b", Marks.COMMENT, "=SUM(1;2) chỉ là chữ")
            .bytes();

    var preview = upload(file);

    assertThat(preview)
        .hasStatusOk()
        .bodyText()
        .contains("Sẽ thay đổi 2 ô")
        .contains("8/10")
        .contains("(để trống)");
    assertThat(stored("a")).as("nothing is saved by looking").isEqualTo("null");
    var form =
        Jsoup.parse(preview.getResponse().getContentAsString())
            .selectFirst("form[action$=/nap-excel/ghi]");
    var request = mvc.post().uri(path() + "/nap-excel/ghi").with(signedIn(year.officer(1)));
    java.util.Objects.requireNonNull(form)
        .select("input[type=hidden]")
        .forEach(i -> request.param(i.attr("name"), i.val()));
    assertThat(request.exchange()).hasStatus(303);
    assertThat(stored("a")).isEqualTo("Figure[value=7.5]");
    assertThat(stored("b")).isEqualTo("Share[done=8, due=10]");
  }

  @Test
  void whileOneCellIsWrongNothingMayBeSaved() {
    var file =
        Typed.into(exported()).number("a", Marks.FIRST, 11).number("b", Marks.FIRST, 8).bytes();

    assertThat(upload(file))
        .hasStatus(422)
        .bodyText()
        .contains("Có 2 chỗ cần sửa")
        .contains("Điểm phải từ 0 đến 10")
        .contains("Nhóm I")
        .doesNotContain("/nap-excel/ghi");
  }

  @Test
  void aCellSomebodyElseChangedMeanwhileIsNamedAndNotOverwritten() {
    var file = Typed.into(exported()).number("a", Marks.FIRST, 5).bytes();
    scoring.fill(year, 1, Map.of("a", figure("6")));

    assertThat(upload(file))
        .hasStatus(422)
        .bodyText()
        .contains("người khác đã đổi ô này thành “6”");
    assertThat(stored("a")).isEqualTo("Figure[value=6]");
  }

  @Test
  void aWorkbookNobodyTouchedChangesNothing() {
    scoring.fill(year, 1, Map.of("a", figure("6")));
    assertThat(upload(exported()))
        .hasStatusOk()
        .bodyText()
        .contains("Không có ô nào khác")
        .doesNotContain("/nap-excel/ghi");
  }

  @Test
  void hostileFilesAreRefusedOnTheSheetWithOneSentence() {
    assertThat(upload("không phải Excel".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("không phải bảng tính Excel");
    assertThat(upload(RawWorkbook.of("<row r='1'/>").with("xl/vbaProject.bin", "x").bytes()))
        .hasStatus(422)
        .bodyText()
        .contains("macro");
    assertThat(upload(RawWorkbook.of("<row r='3'><c r='XFD3'><v>1</v></c></row>").bytes()))
        .hasStatus(413)
        .bodyText()
        .contains("ô XFD3");
    assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("Hãy chọn tệp Excel");
  }

  @Test
  void whoWritesNoColumnFindsNothingThere() {
    assertThat(upload(path() + "/nap-excel", "tep", exported(), year.officer(3))).hasStatus(404);
  }

  @Test
  void aProgramTakesASheetOutAndInAtOnce() {
    var api =
        "/api/v1/blocs/%s/years/%s/score-sheets/%s/workbook"
            .formatted(year.year().bloc(), year.year().number(), year.unit(1));
    var right = Typed.into(exported()).number("a", Marks.FIRST, 9).bytes();
    assertThat(upload(api, "file", right, year.officer(1)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("changed")
        .isEqualTo(1);
    var wrong = Typed.into(exported()).text("a", Marks.FIRST, "chín").bytes();
    assertThat(upload(api, "file", wrong, year.officer(1)))
        .hasStatus(422)
        .bodyText()
        .contains("Trang “Nhóm I”, ô");
    assertThat(stored("a")).isEqualTo("Figure[value=9]");
  }
}
