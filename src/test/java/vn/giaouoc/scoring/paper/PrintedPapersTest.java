package vn.giaouoc.scoring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;

@IntegrationTest
class PrintedPapersTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Rankings rankings;
  @Autowired private JdbcClient db;
  @Autowired private BeanFactory beans;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  private MvcTestResult get(String path, Actor actor) {
    return mvc.get().uri(path).with(signedIn(actor)).exchange();
  }

  private static String text(MvcTestResult answer) throws IOException {
    assertThat(answer).hasStatusOk().hasContentType("application/pdf");
    try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static String sheet(TestYear year, int n) {
    return year.path() + "/cham-diem/phieu/" + year.unit(n);
  }

  @Test
  void aUnitPrintsItsOwnSheetAndAnotherUnitMayNot() throws IOException {
    var year = scoring.atSelfScoring(3);
    scoring.submit(year, 1, "9", "8");

    assertThat(text(get(sheet(year, 1) + "/ban-in-dung.pdf", year.officer(1))))
        .contains("TỔNG ĐIỂM 17", "8/10", "Tốt", "mã băm SHA-256");
    assertThat(get(sheet(year, 1) + "/ban-in-ngang.docx", year.officer(1))).hasStatusOk();
    assertThat(get(sheet(year, 1), year.officer(1)))
        .bodyText()
        .contains("/ban-in-dung.pdf", "/ban-in-ngang.pdf", "/ban-in-dung.docx");
    for (var paper : List.of("/ban-in-dung.pdf", "/ban-in-ngang.pdf", "/ban-in-ngang.docx")) {
      assertThat(get(sheet(year, 1) + paper, year.officer(3))).hasStatus(404);
    }
    assertThat(entries(year, "scoring.print-sheet")).isEqualTo(2);
  }

  @Test
  void whoPrintsTheSheetOfAnotherUnitIsRecordedAsItsReader() {
    var year = scoring.atSelfScoring(2);
    scoring.submit(year, 2, "9", "8");

    assertThat(get(sheet(year, 2) + "/ban-in-ngang.pdf", year.secretary())).hasStatusOk();

    assertThat(entries(year, "scoring.read-sheet")).isEqualTo(1);
    assertThat(entries(year, "scoring.print-sheet")).isEqualTo(1);
  }

  @Test
  void theUnitDoesNotFindTheBlocsColumnBeforeItIsShownToIt() throws IOException {
    var year = scoring.atBlocScoring(3);
    scoring.closeBloc(year, 3);

    assertThat(text(get(sheet(year, 3) + "/ban-in-ngang.pdf", year.officer(3))))
        .contains("Kiểm tra chéo")
        .doesNotContain("Khối chấm", "KHỐI TRƯỞNG");
    assertThat(text(get(sheet(year, 3) + "/ban-in-ngang.pdf", year.secretary())))
        .contains("Khối chấm", "KHỐI TRƯỞNG");
  }

  @Test
  void theRankingIsPrintedWithWhatItsReaderMaySeeAndSaysThatItIsProvisional() throws IOException {
    var year = scoring.atBlocScoring(3);
    var path = year.path() + "/cham-diem/xep-hang/ban-in.pdf";
    assertThat(get(path, year.secretary())).hasStatus(404);
    rankings.provisional(year.standing(year.secretary()));

    assertThat(text(get(path, year.secretary())))
        .contains("Kết quả dự kiến", "Nhóm I", "Bằng nhau ở mọi bước so sánh")
        .doesNotContain("mà người in được xem phiếu");
    assertThat(get(path, year.officer(3))).hasStatus(404);
    assertThat(entries(year, "scoring.print-ranking")).isEqualTo(1);
  }

  @Test
  void aMemberReadsTheRankingWithTheGroupsOfTheSheetsItMayRead() throws IOException {
    var year = scoring.atObjection(4);
    db.sql("update year.settings set sees_others_scores = false where year_id = ?")
        .param(year.id().value())
        .update();
    rankings.provisional(year.standing(year.secretary()));

    assertThat(text(get(year.path() + "/cham-diem/xep-hang/ban-in.pdf", year.officer(4))))
        .contains("mà người in được xem phiếu")
        .containsPattern("\\.4 9 8 0 0 17")
        .containsPattern("\\.3 0 0 17");
  }

  @Test
  void programsFetchTheSamePapers() throws IOException {
    var year = scoring.atSelfScoring(3);
    scoring.submit(year, 1, "9", "8");
    var api = "/api/v1/blocs/" + year.bloc().id() + "/years/" + year.year().number();
    var paper = api + "/score-sheets/" + year.unit(1) + "/paper.pdf";

    assertThat(text(get(paper, year.officer(1)))).contains("PHIẾU TỰ CHẤM ĐIỂM");
    assertThat(text(get(paper + "?layout=LANDSCAPE", year.officer(1)))).contains("PHIẾU CHẤM ĐIỂM");
    assertThat(get(paper, year.officer(3))).hasStatus(404);
    assertThat(get(paper + "?layout=ROUND", year.officer(1)).getResponse().getStatus())
        .isBetween(400, 422);
    assertThat(get(api + "/ranking/paper.pdf", year.officer(1))).hasStatus(404);
  }

  private long entries(TestYear year, String action) {
    return db.sql("select count(*) from audit.entry where action = :action and year_id = :year")
        .param("action", action)
        .param("year", year.id().value())
        .query(Long.class)
        .single();
  }
}
