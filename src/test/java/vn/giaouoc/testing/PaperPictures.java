package vn.giaouoc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws printed papers, so that one can look at them without opening them. */
public final class PaperPictures {

  private PaperPictures() {}

  /** Every page of a PDF as name-1.png, name-2.png and so on; how many there are. */
  public static int draw(byte[] pdf, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    try (var file = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(file);
      for (var page = 0; page < file.getNumberOfPages(); page++) {
        var image = renderer.renderImageWithDPI(page, 80, ImageType.GRAY);
        var png = folder.resolve(name + "-" + (page + 1) + ".png");
        assertThat(ImageIO.write(image, "png", png.toFile())).isTrue();
      }
      return file.getNumberOfPages();
    }
  }
}
