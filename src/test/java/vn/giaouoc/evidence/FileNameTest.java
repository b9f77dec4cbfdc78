package vn.giaouoc.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void aNameInNfdIsKeptInNfc() {
    var nfd = Normalizer.normalize("Báo cáo sáu tháng.pdf", Normalizer.Form.NFD);

    assertThat(FileName.clean(nfd)).isEqualTo("Báo cáo sáu tháng.pdf");
  }

  @Test
  void foldersOfTheSendersMachineAreDropped() {
    assertThat(FileName.clean("D:\\TDKT\\Khoi 2\\bao cao.docx")).isEqualTo("bao cao.docx");
    assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.clean("...")).isEqualTo("tep");
  }

  @Test
  void controlAndDirectionCharactersAreDropped() {
    assertThat(FileName.clean("bao\u0000cao\r\n\u202Efdp.exe")).isEqualTo("baocaofdp.exe");
  }

  @Test
  void aLongNameKeepsItsExtension() {
    assertThat(FileName.clean("á".repeat(400) + ".pdf")).hasSize(150).endsWith("á.pdf");
  }

  @Test
  void theExtensionTellsTheTruthAboutTheContent() {
    assertThat(FileKind.PDF.truthful("giao ước.docx")).isEqualTo("giao ước.pdf");
    assertThat(FileKind.PDF.truthful("Số 12.2023")).isEqualTo("Số 12.2023.pdf");
    assertThat(FileKind.JPEG.truthful("ANH.JPEG")).isEqualTo("ANH.JPEG");
  }
}
