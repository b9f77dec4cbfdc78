package vn.giaouoc.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the canonical bytes of an entry, in hexadecimal.
 *
 * <p>The bytes: the mark {@code giaouoc.audit.1}, then the hash before it in hexadecimal, then
 * every field in the order of {@link AuditEntry}; each field as its length in UTF-8 bytes (four
 * bytes, big-endian, -1 for null) and the bytes; numbers in decimal, the time as ISO 8601 in UTC.
 * Two different entries never have the same bytes.
 */
final class EntryHash {

  /** What stands before the first entry of a chain. */
  static final String START = "0".repeat(64);

  private EntryHash() {}

  /** The hash of this entry after the one with the previous hash. */
  static String of(String previous, AuditEntry entry) {
    var bytes = new ByteArrayOutputStream(512);
    try (var out = new DataOutputStream(bytes)) {
      put(out, "giaouoc.audit.1");
      put(out, previous);
      put(out, entry.chain());
      put(out, Long.toString(entry.seq()));
      put(out, entry.at().toString());
      put(out, entry.account());
      put(out, entry.actorName());
      put(out, entry.action());
      put(out, entry.subjectType());
      put(out, entry.subjectId());
      put(out, entry.sentence());
      put(out, entry.unit());
      put(out, entry.bloc());
      put(out, entry.year());
      put(out, entry.before());
      put(out, entry.after());
      put(out, entry.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
