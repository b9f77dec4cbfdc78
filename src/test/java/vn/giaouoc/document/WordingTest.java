package vn.giaouoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void aNumberIsWrittenAsItsFormatWritesIt() {
    assertThat(new DocumentNumber(5, "NQ", "ĐU").line(DocumentFormat.PARTY))
        .isEqualTo("Số 05-NQ/ĐU");
    assertThat(new DocumentNumber(12, "KH", "KTĐ").line(DocumentFormat.STATE))
        .isEqualTo("Số: 12/KH-KTĐ");
    assertThat(new DocumentNumber(null, "KH", "KTĐ").line(DocumentFormat.STATE))
        .matches("Số:\\s[\\s\\u00a0]+/KH-KTĐ");
  }

  @Test
  void basesAndRecipientsEndAsTheyShould() {
    assertThat(
            Wording.bases(
                List.of("Luật Thi đua, khen thưởng;", "Căn cứ Quyết định số 354/QĐ-UBND")))
        .containsExactly("Căn cứ Luật Thi đua, khen thưởng;", "Căn cứ Quyết định số 354/QĐ-UBND.");
    assertThat(Wording.recipients(List.of("- Như trên;", "Lưu: VT.")))
        .containsExactly("- Như trên;", "- Lưu: VT.");
  }

  @Test
  void aSignerSignsWithTheSignOfTheFormat() {
    assertThat(Signature.onBehalfOf("Ủy ban", "Chủ tịch").lines(DocumentFormat.STATE))
        .containsExactly("TM. Ủy ban");
    assertThat(Signature.inPlaceOf("Bí thư", "Phó Bí thư").lines(DocumentFormat.PARTY))
        .containsExactly("K/T Bí thư");
  }

  @Test
  void aLongIssuerIsDividedEvenly() {
    var lines =
        HeadLines.balanced(
            "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH",
            TypeFace.BOLD,
            12,
            PaperStyle.of(DocumentFormat.STATE).leftHead() - 2);

    assertThat(lines).containsExactly("ĐẢNG ỦY KHỐI CÁC CƠ QUAN", "VÀ DOANH NGHIỆP TỈNH");
  }

  @Test
  void theStatesHeadFitsItsColumns() {
    var style = PaperStyle.of(DocumentFormat.STATE);

    assertThat(TypeFace.BOLD.width(Wording.COUNTRY, style.national()))
        .isLessThan(style.rightHead());
  }
}
