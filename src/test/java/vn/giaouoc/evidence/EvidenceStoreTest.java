package vn.giaouoc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class EvidenceStoreTest {

  private static final UnitId UNIT = new UnitId(910_001);
  private static final Owner OWNER = new Owner(UNIT, null, null);
  private static final Actor OFFICER =
      new Actor(
          new AccountId(910_002),
          "Chuyên viên – Báo Đắk Nông",
          Set.of(Grant.ofUnit(Role.UNIT_OFFICER, UNIT)));
  private static final Actor STRANGER =
      new Actor(
          new AccountId(910_003),
          "Chuyên viên – đơn vị khác",
          Set.of(Grant.ofUnit(Role.UNIT_OFFICER, new UnitId(910_004))));

  @Autowired EvidenceStore store;
  @Autowired JdbcClient jdbc;

  @Test
  void aFileHandedInComesBackUnchanged() throws IOException {
    var content = SampleFiles.pdf("nguyên vẹn");
    var id = store.keep(OFFICER, OWNER, Upload.of("Báo cáo.pdf", content, "Báo cáo năm")).id();

    var fetched = store.fetch(OFFICER, id);

    assertThat(fetched.content().getContentAsByteArray()).isEqualTo(content);
    assertThat(fetched.evidence().name()).isEqualTo("Báo cáo.pdf");
    assertThat(fetched.evidence().title()).isEqualTo("Báo cáo năm");
    assertThat(fetched.evidence().mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void theSameContentIsKeptOnceAndThePageSaysSince() {
    var first = store.keep(OFFICER, OWNER, Upload.of("a.pdf", SampleFiles.pdf("hai lần"), ""));
    var second = store.keep(OFFICER, OWNER, Upload.of("b.pdf", SampleFiles.pdf("hai lần"), ""));

    assertThat(first.sentence()).isNull();
    assertThat(second.sentence()).startsWith("Tệp này đã được nộp ngày ");
    var both = store.list(List.of(first.id(), second.id()));
    assertThat(both).extracting(Evidence::name).containsExactly("a.pdf", "b.pdf");
    assertThat(both).extracting(Evidence::sha256).hasSize(2).containsOnly(both.get(0).sha256());
    assertThat(
            jdbc.sql("select count(*) from evidence.file where sha256 = ?")
                .param(both.get(0).sha256())
                .query((row, i) -> row.getLong(1))
                .single())
        .isEqualTo(1);
  }

  @Test
  void aProgramNamedPdfIsRefusedInASentence() {
    assertRefused("hoa-don.pdf", SampleFiles.program(), "nội dung là một chương trình chạy được");
  }

  @Test
  void aWebPageNamedPdfIsRefused() {
    var page = "<!doctype html><html><script>x</script></html>".getBytes(StandardCharsets.UTF_8);

    assertRefused("tin.pdf", page, "nội dung là một trang web");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("rong.pdf", new byte[0], "“rong.pdf” rỗng");
  }

  @Test
  void aFileOverTwentyFiveMegabytesIsRefusedAndNothingIsLeft() throws IOException {
    var big = new byte[(int) EvidenceStore.MAX_SIZE + 1];
    System.arraycopy(SampleFiles.pdf("to"), 0, big, 0, 20);

    assertRefused("to.pdf", big, "lớn hơn 25 MB");

    var kept = store.keep(OFFICER, OWNER, Upload.of("c.pdf", SampleFiles.pdf("nhỏ"), "")).id();
    var inbox = store.content(kept).resolve("../../../inbox").normalize();
    try (var left = Files.list(inbox)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aDocumentWithMacrosIsRefused() {
    var docm = SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

    assertRefused("mẫu.docx", docm, "có macro");
  }

  @Test
  void anArchiveIsRefusedAsSuch() {
    assertRefused("ho-so.docx", SampleFiles.zip("a.txt"), "nội dung là một tệp nén");
  }

  @Test
  void aBrokenPictureIsRefused() {
    var cut = java.util.Arrays.copyOf(SampleFiles.picture("png", 40, 40), 12);

    assertRefused("anh.png", cut, "Không đọc được tệp");
  }

  @Test
  void wordAndExcelFilesAreToldApartByContent() {
    var sheet = SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml");
    var id = store.keep(OFFICER, OWNER, Upload.of("bảng.docx", sheet, "")).id();

    assertThat(store.get(id).name()).isEqualTo("bảng.xlsx");
  }

  @Test
  void aStrangerMayNotFetchAFile() {
    var id = store.keep(OFFICER, OWNER, Upload.of("d.pdf", SampleFiles.pdf("riêng"), "")).id();

    assertThatThrownBy(() -> store.fetch(STRANGER, id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aShownPhotoStandsUprightAndTellsNoPlace() throws IOException {
    var photo = SampleFiles.photo(400, 300);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 12.0046N");
    var id = store.keep(OFFICER, OWNER, Upload.of("anh.jpg", photo, "Quang cảnh")).id();

    var shown = store.publicPicture(id, 150);

    var bytes = shown.content().getContentAsByteArray();
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    var image = ImageIO.read(shown.content().getInputStream());
    assertThat(image.getWidth()).isEqualTo(150);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(store.fetch(OFFICER, id).content().getContentAsByteArray()).isEqualTo(photo);
  }

  private void assertRefused(String name, byte[] content, String sentence) {
    assertThatThrownBy(() -> store.keep(OFFICER, OWNER, Upload.of(name, content, "")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().getFirst().field()).isEqualTo("tep");
              assertThat(refused.reasons().getFirst().sentence()).contains(sentence);
            });
  }
}
