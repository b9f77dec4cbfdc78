package vn.giaouoc.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebpTest {

  @Test
  void metadataIsTakenOutAndThePictureStays() throws IOException {
    var flags = new byte[10];
    flags[0] = 0x1C;
    var file =
        riff(
            chunk("VP8X", flags),
            chunk("VP8 ", "picture".getBytes(StandardCharsets.US_ASCII)),
            chunk("EXIF", "GPS 12.0046N".getBytes(StandardCharsets.US_ASCII)));

    var bare = Webp.bare(file);

    var text = new String(bare, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("VP8 ", "picture").doesNotContain("EXIF", "GPS");
    assertThat(bare[20]).isEqualTo((byte) 0x10);
    assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
        .isEqualTo(bare.length - 8);
  }

  private static byte[] riff(byte[]... chunks) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[4]);
    out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (var chunk : chunks) {
      out.writeBytes(chunk);
    }
    return out.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    var padded = content.length + (content.length & 1);
    return ByteBuffer.allocate(8 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt(content.length)
        .put(content)
        .array();
  }
}
