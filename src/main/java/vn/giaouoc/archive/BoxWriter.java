package vn.giaouoc.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a box: every file asked for, then the manifest that counts and hashes them. */
final class BoxWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BoxWriter() {}

  /**
   * Writes the box; {@link IllegalStateException} when two files have one name.
   *
   * @param head the manifest without files and counts
   * @param when the time written on every file
   */
  static BoxManifest write(
      OutputStream out, BoxManifest head, List<BoxEntry> asked, LocalDateTime when)
      throws IOException {
    var zip = new ZipOutputStream(out);
    var files = new ArrayList<BoxManifest.Entry>();
    for (var entry : asked) {
      var bytes = entry.bytes().get();
      put(zip, entry.path(), bytes, when);
      files.add(new BoxManifest.Entry(entry.path(), entry.about(), bytes.length, sha256(bytes)));
    }
    var manifest =
        new BoxManifest(
            head.format(),
            head.bloc(),
            head.year(),
            head.madeAt(),
            head.madeBy(),
            asked.size(),
            files.size(),
            head.missing(),
            files);
    put(zip, "manifest.json", JSON.writeValueAsBytes(manifest), when);
    zip.finish();
    return manifest;
  }

  private static void put(ZipOutputStream zip, String path, byte[] bytes, LocalDateTime when)
      throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(when);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
