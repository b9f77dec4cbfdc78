package vn.giaouoc.demo.example;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawn in place of photos, so that nobody takes them for a real meeting. */
final class ExamplePicture {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 600;

  private ExamplePicture() {}

  /** A hall with a stage and people seen from behind; the same seed draws the same. */
  static byte[] hall(long seed) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setPaint(new GradientPaint(0, 0, new Color(0x8c1d24), 0, 330, new Color(0xb5312f)));
    g.fillRect(0, 0, WIDTH, 330);
    g.setColor(new Color(0xf0c64b));
    g.fillRoundRect(260, 90, 440, 22, 11, 11);
    g.fillRoundRect(200, 135, 560, 34, 17, 17);
    g.fillRoundRect(330, 192, 300, 16, 8, 8);
    g.setColor(new Color(0x6d4c2f));
    g.fillRect(0, 330, WIDTH, HEIGHT - 330);
    g.setColor(new Color(0xf4f1ea));
    g.fillRect(310, 285, 340, 60);
    people(g, new Random(seed));
    g.dispose();
    return jpeg(image);
  }

  private static void people(Graphics2D g, Random random) {
    for (var row = 0; row < 3; row++) {
      var size = 44 + 14 * row;
      for (var x = 30 + 22 * row; x < WIDTH - size; x += size + 34) {
        var y = 370 + 62 * row + random.nextInt(8);
        g.setColor(new Color(0x2a2420));
        g.fillOval(x, y, size, size);
        g.setColor(random.nextBoolean() ? new Color(0xdfe6ee) : new Color(0x35506e));
        g.fillRoundRect(x - 12, y + size - 8, size + 24, size + 20, 26, 26);
      }
    }
  }

  private static byte[] jpeg(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
