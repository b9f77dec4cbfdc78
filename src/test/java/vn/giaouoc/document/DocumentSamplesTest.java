package vn.giaouoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Remakes docs/samples: {@code mvn test -Dtest=DocumentSamplesTest -Dgiaouoc.samples=true}. */
@EnabledIfSystemProperty(named = "giaouoc.samples", matches = "true")
class DocumentSamplesTest {

  private static final Path FOLDER = Path.of("docs", "samples");

  @Test
  void everySampleIsDrawnPageByPage() throws IOException {
    Files.createDirectories(FOLDER);
    Files.createDirectories(Path.of("target", "samples"));
    for (var sample : SamplePapers.all().entrySet()) {
      var pdf = new DocumentService().render(sample.getValue(), PaperFile.PDF);
      var docx = new DocumentService().render(sample.getValue(), PaperFile.DOCX);
      Files.write(Path.of("target", "samples", sample.getKey() + ".pdf"), pdf);
      Files.write(Path.of("target", "samples", sample.getKey() + ".docx"), docx);
      try (var file = Loader.loadPDF(pdf)) {
        var renderer = new PDFRenderer(file);
        for (var page = 0; page < file.getNumberOfPages(); page++) {
          var image = renderer.renderImageWithDPI(page, 80, ImageType.GRAY);
          var png = FOLDER.resolve(sample.getKey() + "-" + (page + 1) + ".png");
          assertThat(ImageIO.write(image, "png", png.toFile())).isTrue();
        }
      }
    }
  }
}
