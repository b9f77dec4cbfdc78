package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** What a year leaves on paper: its papers, its file, its box. */
@IntegrationTest
class ApiPapersTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private Program.Maker programs;

  @BeforeEach
  void people() {
    programs = new Program.Maker(mvc, accounts, tokens);
  }

  @Test
  void whatIsMadeIsListedAndFetchedByTheAddressOfTheList() throws IOException {
    clock.goTo(LocalDate.of(2024, 12, 10));
    var year = years.in(BlocYearState.YEAREND_MEETING);
    var head3 = programs.writing(year.head(3));
    for (var kind : List.of("MIDYEAR", "YEAR_END")) {
      var report = path(year) + "/reports/" + kind + "/units/" + year.unit(3);
      var texts = "{\"strengths\":\"Hoàn thành tốt\",\"tasks\":\"Tiếp tục\",\"version\":0}";
      var written = head3.put(report, texts).is(200).body();
      head3
          .post(report + "/sending", "{\"version\":%s}".formatted(written.at("/report/version")))
          .is(200);
    }

    var papers = head3.get(path(year) + "/papers").is(200).body();
    var mine = papers.valueStream().filter(p -> p.path("key").asString().startsWith("report-"));
    for (var paper : mine.toList()) {
      assertThat(paper.path("key").asString()).endsWith("-" + year.unit(3));
      var pdf = head3.fetch(paper.path("pdf").asString().substring("/api/v1".length()));
      assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      var docx = head3.fetch(paper.path("docx").asString().substring("/api/v1".length()));
      assertThat(names(docx)).contains("word/document.xml");
    }
    assertThat(papers.findValuesAsString("title"))
        .anyMatch(t -> t.startsWith("Báo cáo tổng kết năm của "))
        .anyMatch(t -> t.startsWith("Báo cáo 6 tháng đầu năm của "));
    head3.get(path(year) + "/papers/report-YEAR_END-bloc.pdf").is(404);
    programs.writing(year.stranger()).get(path(year) + "/papers").is(404);
  }

  @Test
  void theBoardChecksTheFileAndSaysWhyItIsAccepted() {
    var year = years.in(BlocYearState.AWARDED);
    var board = programs.writing(year.board());
    var secretary = programs.writing(year.secretary());
    var at = path(year) + "/archive";
    var before = secretary.get(at).is(200).body();
    assertThat(before.path("check").isNull()).isTrue();
    assertThat(before.path("lines").findValuesAsString("state")).contains("MISSING");

    secretary.post(at + "/check", "{\"reason\":\"Đủ\"}").is(404);
    assertThat(board.post(at + "/check", "{}").is(422).fields()).containsExactly("reason");
    board.post(at + "/check", "{\"reason\":\"Hồ sơ giấy\"}").is(200);

    assertThat(secretary.get(at).body().at("/check/reason").asString()).isEqualTo("Hồ sơ giấy");
  }

  @Test
  void theBoxIsForWhoHandsOverAndTakesOver() throws IOException {
    var year = years.in(BlocYearState.AWARDED);
    var secretary = programs.writing(year.secretary());
    assertThat(names(secretary.fetch(path(year) + "/archive/box.zip")))
        .contains("manifest.json", "bang/ho-so.csv");
    var officer = programs.writing(year.officer(3));
    assertThat(officer.get(path(year) + "/archive").body().path("mayTake").asBoolean()).isFalse();
    officer.get(path(year) + "/archive/box.zip").is(404);
  }

  private static String path(TestYear year) {
    return "/blocs/" + year.bloc().id() + "/years/2024";
  }

  private static Set<String> names(byte[] zip) throws IOException {
    var names = new TreeSet<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
