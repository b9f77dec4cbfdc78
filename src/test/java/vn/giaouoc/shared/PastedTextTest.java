package vn.giaouoc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The oddities of the five articles, and what Word and web pages leave in a pasted text. */
class PastedTextTest {

  @Test
  void textWithoutOddityStaysAsItIs() {
    var text = "Chiều 16/4, tại Tỉnh uỷ.\n\nKhối thi đua các Ban Đảng tỉnh ký giao ước năm 2024.";

    assertThat(PastedText.of(text)).isEqualTo(new PastedText(text, java.util.List.of()));
  }

  @Test
  void bothToneMarkStylesAreKept() {
    assertThat(PastedText.of("Tỉnh uỷ và Tỉnh ủy").text()).isEqualTo("Tỉnh uỷ và Tỉnh ủy");
  }

  @Test
  void remainsOfSharePointAreTakenOutWithANote() {
    var cleaned = PastedText.of("Skip Ribbon Commands\nSkip to main content\nSáng 09/8/2022");

    assertThat(cleaned.text()).isEqualTo("Sáng 09/8/2022");
    assertThat(cleaned.notes())
        .containsExactly(
            "Đã bỏ phần thừa của trang web: “Skip Ribbon Commands”.",
            "Đã bỏ phần thừa của trang web: “Skip to main content”.");
  }

  @Test
  void remainsOfANewspaperPageAreTakenOut() {
    assertThat(PastedText.of("Nội dung.\nThông tin bạn đọc\nĐóng Lưu thông tin").text())
        .isEqualTo("Nội dung.");
  }

  @Test
  void anImageNameGluedToASentenceIsTakenOutAndTheLossIsSaid() {
    var cleaned = PastedText.of("ktd.jpgcác cơ quan trực thuộc Tỉnh ủy");

    assertThat(cleaned.text()).isEqualTo("các cơ quan trực thuộc Tỉnh ủy");
    assertThat(cleaned.notes()).singleElement().asString().contains("“ktd.jpg”", "mất chữ");
  }

  @Test
  void aNameClosedWithAStraightQuoteIsMended() {
    var cleaned = PastedText.of("phong trào “Chung tay vì người nghèo\" và “Cả nước”");

    assertThat(cleaned.text()).isEqualTo("phong trào “Chung tay vì người nghèo” và “Cả nước”");
    assertThat(cleaned.notes()).hasSize(1);
  }

  @Test
  void noBreakSpacesBecomeBlanks() {
    assertThat(PastedText.of("Khối\u00a0thi\u202fđua \u00a0 số\u00a02").text())
        .isEqualTo("Khối thi đua số 2");
  }

  @Test
  void timeAndViewsInOneLineArePointedAtAndLeftStanding() {
    var cleaned = PastedText.of("Ký giao ước\n26/2/2021 16:44   406");

    assertThat(cleaned.text()).contains("26/2/2021 16:44 406");
    assertThat(cleaned.notes()).singleElement().asString().contains("thời điểm đăng và lượt xem");
  }

  @Test
  void aTruncatedTitleIsPointedAt() {
    assertThat(PastedText.of("Hội nghị sơ kết công tác thi đua, khen t...\n\nNội dung").notes())
        .singleElement()
        .asString()
        .contains("cắt cụt");
  }

  @Test
  void markupOfWordAndWebIsTakenOut() {
    var pasted =
        "<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><style>p{color:red}</style>"
            + "<p class=MsoNormal>Tỉnh &quot;A&quot;&nbsp;&amp; B<o:p></o:p></p><ul><li>một</li>"
            + "<li>hai</li></ul><script>alert(1)</script>&#7843;";

    assertThat(PastedText.of(pasted).text()).isEqualTo("Tỉnh \"A\" & B\n- một\n- hai\n\nả");
  }

  @Test
  void aComparisonIsNoMarkup() {
    assertThat(PastedText.of("5 < 7 và 9 > 3").text()).isEqualTo("5 < 7 và 9 > 3");
  }

  @Test
  void lettersInNfdAreJoined() {
    var nfd = Normalizer.normalize("Đắk Nông", Normalizer.Form.NFD);

    assertThat(PastedText.of(nfd).text()).isEqualTo("Đắk Nông");
  }

  @Test
  void bulletsOfWordBecomeHyphensAndUnseenCharactersVanish() {
    assertThat(PastedText.of("\uf0b7 một\n•\thai\u200b\ufeff ba\u00ad").text())
        .isEqualTo("- một\n- hai ba");
  }
}
