package vn.giaouoc.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.giaouoc.testing.PaperPictures;

/** Remakes docs/samples: {@code mvn test -Dtest=DocumentSamplesTest -Dgiaouoc.samples=true}. */
@EnabledIfSystemProperty(named = "giaouoc.samples", matches = "true")
class DocumentSamplesTest {

  private static final Path FOLDER = Path.of("docs", "samples");

  @Test
  void everySampleIsDrawnPageByPage() throws IOException {
    Files.createDirectories(Path.of("target", "samples"));
    for (var sample : SamplePapers.all().entrySet()) {
      var pdf = new DocumentService().render(sample.getValue(), PaperFile.PDF);
      var docx = new DocumentService().render(sample.getValue(), PaperFile.DOCX);
      Files.write(Path.of("target", "samples", sample.getKey() + ".pdf"), pdf);
      Files.write(Path.of("target", "samples", sample.getKey() + ".docx"), docx);
      PaperPictures.draw(pdf, FOLDER, sample.getKey());
    }
  }
}
