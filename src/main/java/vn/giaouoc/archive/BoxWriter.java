package vn.giaouoc.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
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
      try (var content = entry.content().open()) {
        var read = put(zip, entry.path(), content, when);
        files.add(new BoxManifest.Entry(entry.path(), entry.about(), read.size(), read.sha256()));
      }
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
    var last = new ByteArrayInputStream(JSON.writeValueAsBytes(manifest));
    put(zip, "manifest.json", last, when);
    zip.finish();
    return manifest;
  }

  /** What went through into the box. */
  private record Read(long size, String sha256) {}

  private static Read put(ZipOutputStream zip, String path, InputStream content, LocalDateTime when)
      throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(when);
    zip.putNextEntry(entry);
    var hashed = new DigestInputStream(content, sha256());
    var size = hashed.transferTo(zip);
    zip.closeEntry();
    return new Read(size, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
