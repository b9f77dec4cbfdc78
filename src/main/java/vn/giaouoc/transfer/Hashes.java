package vn.giaouoc.transfer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of a text or of what passes through a stream. */
final class Hashes {

  private Hashes() {}

  static String of(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Passes everything on and knows its hash and size; closing it leaves the other stream open. */
  static final class Counting extends FilterOutputStream {

    private final MessageDigest digest = digest();
    private long size;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      digest.update((byte) b);
      size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      digest.update(bytes, from, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }

    long size() {
      return size;
    }
  }
}
