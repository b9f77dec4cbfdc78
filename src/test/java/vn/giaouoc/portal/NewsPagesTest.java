package vn.giaouoc.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.giaouoc.testing.Counted.fact;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Fact;

@IntegrationTest
class NewsPagesTest {

  @Autowired YearFixture years;
  @Autowired NewsService news;
  @Autowired NewsFacts facts;
  @Autowired MockMvc mvc;

  private TestYear year;
  private String path;

  @BeforeEach
  void aYear() {
    year = years.in(BlocYearState.PROPOSED);
    path = year.path() + "/tin";
  }

  @Test
  void aPastedArticleIsCleanedAndWhatWasOddIsSaid() throws Exception {
    write("Ký giao ước", "Skip Ribbon Commands\n<p>Khối&nbsp;thi đua</p>", "24/02/2024")
        .andExpect(status().isSeeOther());

    var item = news.list(year.standing(year.secretary())).getFirst();
    assertThat(item.body()).isEqualTo("Khối thi đua");
    assertThat(item.state()).isEqualTo(NewsState.DRAFT);
  }

  @Test
  void aWrongDateIsSaidBesideTheFieldAndNothingTypedIsLost() throws Exception {
    write("Tiêu đề còn nguyên", "Nội dung còn nguyên", "31/02/2024")
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("31/02/2024"),
                        containsString("Tiêu đề còn nguyên"),
                        containsString("Nội dung còn nguyên"))));
  }

  @Test
  void publishingAndWithdrawingAreOfferedToWhoLeadsOnly() throws Exception {
    write("Tin của khối", "Nội dung", "").andExpect(status().isSeeOther());
    var item = news.list(year.standing(year.secretary())).getFirst();
    var address = path + "/" + item.id();

    mvc.perform(get(address).with(signedIn(year.officer(3))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Đăng lên trang công khai"))));
    mvc.perform(post(address + "/dang").with(signedIn(year.officer(3))))
        .andExpect(status().isNotFound());
    mvc.perform(post(address + "/dang").with(signedIn(year.secretary())))
        .andExpect(status().isSeeOther());
    mvc.perform(get(address).with(signedIn(year.secretary())))
        .andExpect(content().string(containsString("Gỡ tin")));
  }

  @Test
  void aProgramNamedAsAPhotoIsRefusedBesideTheField() throws Exception {
    write("Có ảnh", "Nội dung", "").andExpect(status().isSeeOther());
    var item = news.list(year.standing(year.secretary())).getFirst();
    var program = new byte[200];
    program[0] = 'M';
    program[1] = 'Z';

    mvc.perform(
            multipart(path + "/" + item.id() + "/anh")
                .file(new MockMultipartFile("tep", "anh.jpg", "image/jpeg", program))
                .param("chu-thich", "Quang cảnh")
                .with(signedIn(year.secretary())))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Không nhận tệp")));
  }

  @Test
  void theSlowerOfTwoEditorsIsToldAndSeesWhatTheOtherSaved() throws Exception {
    write("Bản đầu", "Nội dung", "").andExpect(status().isSeeOther());
    var item = news.list(year.standing(year.secretary())).getFirst();
    save(item.id(), "Bản của người nhanh", 1).andExpect(status().isSeeOther());

    save(item.id(), "Bản của người chậm", 1)
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Bản của người nhanh"),
                        containsString("Bản của người chậm"))));
  }

  @Test
  void aStrangerFindsNothing() throws Exception {
    mvc.perform(get(path).with(signedIn(year.stranger()))).andExpect(status().isNotFound());
    mvc.perform(get(path + "/moi").with(signedIn(year.overseer())))
        .andExpect(status().isNotFound());
  }

  @Test
  void anItemOfAnotherYearIsNotFound() throws Exception {
    write("Của năm này", "Nội dung", "").andExpect(status().isSeeOther());
    var item = news.list(year.standing(year.secretary())).getFirst();
    var other = years.in(BlocYearState.PROPOSED);

    mvc.perform(get(other.path() + "/tin/" + item.id()).with(signedIn(other.secretary())))
        .andExpect(status().isNotFound());
  }

  @Test
  void onlyPublishedItemsOfTheUnitCountForItsScore() throws Exception {
    write("Tin của đơn vị", "Nội dung", "").andExpect(status().isSeeOther());
    var item = news.list(year.standing(year.secretary())).getFirst();
    assertThat(fact(facts, year, 1, "newsItems").value()).isZero();

    mvc.perform(post(path + "/" + item.id() + "/dang").with(signedIn(year.secretary())))
        .andExpect(status().isSeeOther());

    var fact = fact(facts, year, 1, "newsItems");
    assertThat(fact.value()).isEqualByComparingTo("1");
    assertThat(fact.sources())
        .singleElement()
        .extracting(Fact.Source::link)
        .isEqualTo("/cong-khai/tin/" + item.id());
  }

  private org.springframework.test.web.servlet.ResultActions write(
      String title, String body, String date) throws Exception {
    return mvc.perform(
        post(path + "/moi")
            .with(signedIn(year.secretary()))
            .param("tieu-de", title)
            .param("noi-dung", body)
            .param("ngay", date)
            .param("don-vi", year.unit(1).toString()));
  }

  private org.springframework.test.web.servlet.ResultActions save(
      long id, String title, int version) throws Exception {
    return mvc.perform(
        post(path + "/" + id)
            .with(signedIn(year.secretary()))
            .param("tieu-de", title)
            .param("noi-dung", "Nội dung")
            .param("don-vi", year.unit(1).toString())
            .param("version", Integer.toString(version)));
  }
}
