package vn.giaouoc.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Takes the metadata out of a WEBP file: its EXIF and XMP chunks. */
final class Webp {

  private static final int HAS_METADATA = 0x08 | 0x04;

  private Webp() {}

  /** The same picture without metadata; {@link IOException} when it is no WEBP file. */
  static byte[] bare(byte[] file) throws IOException {
    var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < 12 || !text(file, 0).equals("RIFF") || !text(file, 8).equals("WEBP")) {
      throw new IOException("no WEBP file");
    }
    var out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 12);
    var at = 12;
    while (at + 8 <= file.length) {
      var chunk = text(file, at);
      var size = in.getInt(at + 4);
      var whole = 8L + size + (size & 1);
      if (size < 0 || at + 8L + size > file.length) {
        throw new IOException("broken WEBP file");
      }
      var kept = (int) Math.min(whole, file.length - at);
      if (chunk.equals("VP8X") && size > 0) {
        file[at + 8] = (byte) (file[at + 8] & ~HAS_METADATA);
      }
      if (!chunk.equals("EXIF") && !chunk.equals("XMP ")) {
        out.write(file, at, kept);
      }
      at += kept;
    }
    var bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
    return bytes;
  }

  private static String text(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.US_ASCII);
  }
}
