package vn.giaouoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class IssuedDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Autowired YearFixture years;
  @Autowired IssuedDocuments register;
  @Autowired MockMvc mvc;

  private TestYear year;

  @BeforeEach
  void aYear() {
    year = years.in(BlocYearState.LAUNCH_MEETING);
  }

  @Test
  void aNumberTypedLaterIsPrintedInBothFiles() throws IOException {
    var id = issue(1, "Hội nghị ký kết");

    register.typeNumber(year.secretary(), id, 4, DAY, 1);

    assertThat(register.get(id).sign()).isEqualTo("04/BB-KTĐ2");
    assertThat(register.get(id).date()).isEqualTo(DAY);
    var bytes =
        register.file(year.secretary(), id, PaperFile.PDF).content().getContentAsByteArray();
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Số: 04/BB-KTĐ2", "20 tháng 3");
    }
  }

  @Test
  void aNumberUsedBeforeInTheSameRegisterIsRefused() {
    register.typeNumber(year.secretary(), issue(1, "Thứ nhất"), 4, DAY, 1);
    var second = issue(2, "Thứ hai");

    assertThatThrownBy(() -> register.typeNumber(year.secretary(), second, 4, DAY, 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst().sentence())
                    .isEqualTo(
                        "Số 04 đã dùng trong sổ BB của 2024. Số tiếp theo chưa dùng là 05."));
  }

  @Test
  void theNextYearBeginsANewRegister() {
    register.typeNumber(year.secretary(), issue(1, "Năm nay"), 4, DAY, 1);
    var later = issue(2, "Năm sau");

    register.typeNumber(year.secretary(), later, 4, LocalDate.of(2025, 1, 9), 1);

    assertThat(register.get(later).period()).isEqualTo("2025");
  }

  @Test
  void missingNumbersAreReported() {
    register.typeNumber(year.secretary(), issue(1, "Một"), 1, DAY, 1);

    var missing = register.typeNumber(year.secretary(), issue(2, "Bốn"), 4, DAY, 1);

    assertThat(missing).containsExactly(2, 3);
  }

  @Test
  void aNumberOnceGivenIsNeverChanged() {
    var id = issue(1, "Đã có số");
    register.typeNumber(year.secretary(), id, 7, DAY, 1);

    assertThatThrownBy(() -> register.typeNumber(year.secretary(), id, 8, DAY, 2))
        .isInstanceOf(Refused.class);
  }

  @Test
  void madeAgainWithoutNumberItTakesItsOwnPlace() {
    var first = issue(1, "Bản đầu");

    var second = issue(1, "Bản sửa");

    assertThat(second).isEqualTo(first);
    assertThat(register.get(first).title()).isEqualTo("Biên bản bản sửa");
    assertThat(register.get(first).version()).isEqualTo(2);
  }

  @Test
  void madeAgainAfterItsNumberItStandsBesideTheOldOne() {
    var old = issue(1, "Bản đầu");
    register.typeNumber(year.secretary(), old, 9, DAY, 1);

    var replacing = issue(1, "Bản thay thế");

    assertThat(register.get(replacing).replaces()).isEqualTo(old);
    assertThat(register.ofYear(year.id())).extracting(Issued::id).contains(old, replacing);
  }

  @Test
  void onlyTheIssuingUnitTypesANumber() {
    var id = issue(1, "Của Khối trưởng");

    assertThatThrownBy(() -> register.typeNumber(year.officer(3), id, 4, DAY, 1))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void membersFetchTheFilesAndStrangersFindNothing() throws Exception {
    var id = issue(1, "Tải về");

    mvc.perform(get("/van-ban/" + id + ".pdf").with(signedIn(year.officer(3))))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment;")));
    mvc.perform(get("/van-ban/" + id + ".docx").with(signedIn(year.stranger())))
        .andExpect(status().isNotFound());
    mvc.perform(get("/van-ban/" + id).with(signedIn(year.officer(3))))
        .andExpect(status().isNotFound());
  }

  @Test
  void thePageTakesTheNumberAndSaysWhatIsWrong() throws Exception {
    var id = issue(1, "Trên trang");

    mvc.perform(
            post("/van-ban/" + id + "/so")
                .with(signedIn(year.secretary()))
                .param("so", "bốn")
                .param("ngay", "31/02/2024")
                .param("version", "1"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Số văn bản phải là một số")))
        .andExpect(content().string(Matchers.containsString("31/02/2024")));
    mvc.perform(
            post("/van-ban/" + id + "/so")
                .with(signedIn(year.secretary()))
                .param("so", "4")
                .param("ngay", "20/03/2024")
                .param("version", "1"))
        .andExpect(status().isSeeOther());

    assertThat(register.get(id).number()).isEqualTo(4);
  }

  private IssuedId issue(long source, String meeting) {
    var head =
        new Letterhead(
            DocumentFormat.STATE,
            new Issuer(null, "Sở thử nghiệm"),
            null,
            "KTĐ2",
            "Đắk Nông",
            null,
            2024);
    var paper =
        new MinutesPaper(
            head,
            meeting,
            "08 giờ 00",
            null,
            "Hội trường",
            List.of(),
            List.of("Giám đốc"),
            "Chuyên viên",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("Lưu: VT"));
    return register.issue(
        year.secretary(),
        new Issue(
            year.unit(1),
            year.year().bloc(),
            year.id(),
            new Source("test.minutes", year.id().value() * 10 + source),
            null,
            paper.document()));
  }
}
