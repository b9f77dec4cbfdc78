package vn.giaouoc.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Pictures fit to be shown, made once from what was handed in: upright, not wider than asked, and
 * without metadata, so that no page tells where and with what a photo was taken.
 */
@Component
class ShownPictures {

  private final FileVault vault;

  ShownPictures(FileVault vault) {
    this.vault = vault;
  }

  /** The picture; {@link NoSuchElementException} when the evidence is none. */
  Picture of(Evidence evidence, int width) {
    if (!evidence.isImage()) {
      throw new NoSuchElementException("evidence " + evidence.id() + " is no picture");
    }
    try {
      var webp = evidence.mediaType().equals(FileKind.WEBP.mediaType());
      var png = evidence.mediaType().equals(FileKind.PNG.mediaType());
      var shown = vault.derived(evidence.sha256(), webp ? ".webp" : "-" + width);
      if (!Files.exists(shown)) {
        var original = vault.path(evidence.sha256());
        write(shown, webp ? Webp.bare(Files.readAllBytes(original)) : bare(original, width, png));
      }
      var type = webp ? FileKind.WEBP : png ? FileKind.PNG : FileKind.JPEG;
      return new Picture(type.mediaType(), new FileSystemResource(shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path target, byte[] bytes) throws IOException {
    var beside = Files.createTempFile(target.getParent(), "anh", null);
    Files.write(beside, bytes);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] bare(Path original, int width, boolean png) throws IOException {
    var read = ImageIO.read(original.toFile());
    if (read == null) {
      throw new IOException("unreadable picture " + original);
    }
    var turned = Orientation.of(Files.readAllBytes(original)).upright(read);
    var image = scaled(turned, Math.min(width, turned.getWidth()), png);
    return png ? png(image) : jpeg(image);
  }

  private static BufferedImage scaled(BufferedImage from, int width, boolean alpha) {
    var height = Math.max(1, Math.round((float) from.getHeight() * width / from.getWidth()));
    var type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var to = new BufferedImage(width, height, type);
    Graphics2D pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    var step = halved(from, width);
    pen.drawImage(step, 0, 0, width, height, null);
    pen.dispose();
    return to;
  }

  /** Halves the picture until it is less than twice as wide as wanted: no jagged lines. */
  private static BufferedImage halved(BufferedImage from, int width) {
    var step = from;
    while (step.getWidth() >= 2 * width && step.getHeight() > 1) {
      var type =
          step.getColorModel().hasAlpha()
              ? BufferedImage.TYPE_INT_ARGB
              : BufferedImage.TYPE_INT_RGB;
      var half = new BufferedImage(step.getWidth() / 2, step.getHeight() / 2, type);
      Graphics2D pen = half.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(step, 0, 0, half.getWidth(), half.getHeight(), null);
      pen.dispose();
      step = half;
    }
    return step;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.86f);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
