package vn.giaouoc.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files of each kind. */
final class SampleFiles {

  private SampleFiles() {}

  static byte[] pdf(String text) {
    return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] program() {
    var bytes = new byte[512];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    bytes[60] = (byte) 128;
    bytes[128] = 'P';
    bytes[129] = 'E';
    return bytes;
  }

  static byte[] zip(String... entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, Color.WHITE.getRGB());
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A photo as a telephone makes it: held sideways, with metadata that names a place. */
  static byte[] photo(int width, int height) {
    var plain = picture("jpg", width, height);
    var tiff =
        new byte[] {
          'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0
        };
    var place = "GPS 12.0046N 107.6907E".getBytes(StandardCharsets.US_ASCII);
    var length = 2 + 6 + tiff.length + place.length;
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    out.writeBytes(tiff);
    out.writeBytes(place);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }
}
