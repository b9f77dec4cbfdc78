package vn.giaouoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files by their SHA-256 in the data folder: {@code files/ab/cd/abcd…}. A file is there whole or
 * not at all: it is written beside, brought to the disk, then renamed.
 */
@Component
class FileVault {

  private final Path home;

  FileVault(@Value("${giaouoc.data}") Path data) {
    home = data.toAbsolutePath().resolve("files");
  }

  /**
   * A file received but not yet kept.
   *
   * @param size bytes
   */
  record Received(Path path, String sha256, long size) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /** Writes the content beside the others, at most {@code max} + 1 bytes of it. */
  Received receive(InputStream content, long max) throws IOException {
    var inbox = Files.createDirectories(home.resolve("inbox"));
    var path = Files.createTempFile(inbox, "nhan", null);
    var digest = sha256();
    long size = 0;
    try (var out = FileChannel.open(path, StandardOpenOption.WRITE)) {
      var buffer = new byte[65_536];
      int read;
      while (size <= max && (read = content.read(buffer)) >= 0) {
        var chunk = ByteBuffer.wrap(buffer, 0, read);
        while (chunk.hasRemaining()) {
          out.write(chunk);
        }
        digest.update(buffer, 0, read);
        size += read;
      }
      out.force(true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return new Received(path, HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Keeps what was received; nothing happens when the content is there already. */
  void keep(Received received) throws IOException {
    var target = path(received.sha256());
    if (Files.exists(target)) {
      return;
    }
    var folder = Files.createDirectories(target.getParent());
    Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE);
    for (var changed : List.of(folder, folder.resolve(".."), home)) {
      try (var opened = FileChannel.open(changed, StandardOpenOption.READ)) {
        opened.force(true);
      }
    }
  }

  /** Where the content with this hash is. */
  Path path(String sha256) {
    return home.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** Where a picture made from that content is, for public pages. */
  Path derived(String sha256, String suffix) throws IOException {
    var folder = Files.createDirectories(home.resolve("shown").resolve(sha256.substring(0, 2)));
    return folder.resolve(sha256 + suffix);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
