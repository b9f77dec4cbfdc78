package vn.giaouoc.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as its photo's metadata says (EXIF tag 0x0112).
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int TAG = 0x0112;

  /** Reads it from a JPEG file's bytes; upright when nothing is said. */
  static Orientation of(byte[] jpeg) {
    var in = ByteBuffer.wrap(jpeg);
    if (jpeg.length < 4 || in.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (in.remaining() >= 4 && (in.get(in.position()) & 0xFF) == 0xFF) {
      in.get();
      var marker = in.get() & 0xFF;
      var length = in.getShort() & 0xFFFF;
      if (marker == 0xDA || length < 2 || length - 2 > in.remaining()) {
        return UPRIGHT;
      }
      if (marker == 0xE1 && length > 16) {
        var segment = in.slice(in.position(), length - 2);
        if (StandardCharsets.US_ASCII.decode(segment.slice(0, 4)).toString().equals("Exif")) {
          return inExif(segment.slice(6, length - 8));
        }
      }
      in.position(in.position() + length - 2);
    }
    return UPRIGHT;
  }

  private static Orientation inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    var entries = tiff.getShort(directory) & 0xFFFF;
    for (var i = 0; i < entries; i++) {
      var at = directory + 2 + 12 * i;
      if (at + 12 > tiff.limit()) {
        return UPRIGHT;
      }
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        var value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** The picture as it should be seen. */
  BufferedImage upright(BufferedImage image) {
    if (value == 1) {
      return image;
    }
    double w = image.getWidth();
    double h = image.getHeight();
    var turn =
        switch (value) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    var swapped = value >= 5;
    var target =
        new BufferedImage(
            swapped ? image.getHeight() : image.getWidth(),
            swapped ? image.getWidth() : image.getHeight(),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = target.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return target;
  }
}
