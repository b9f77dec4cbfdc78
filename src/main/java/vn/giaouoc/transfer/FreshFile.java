package vn.giaouoc.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is written once: readable by its owner only, never over another, and under its name
 * only when it is whole.
 */
public final class FreshFile {

  /** What is written into the file. */
  @FunctionalInterface
  public interface Content<T> {

    /** Writes all of it; closing the stream is not its business. */
    T write(OutputStream out) throws IOException;
  }

  private final Path target;
  private final Path folder;

  private FreshFile(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /** A file that does not exist in a folder that does; {@link TransferFailure} otherwise. */
  public static FreshFile at(Path file) {
    var target = file.toAbsolutePath().normalize();
    var folder = target.getParent();
    if (Files.exists(target)) {
      throw exists(target);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new TransferFailure("Không có thư mục " + folder + " để ghi tệp.");
    }
    return new FreshFile(target, folder);
  }

  /** Its name in its folder. */
  public String name() {
    return target.toFile().getName();
  }

  /** Writes it; {@link TransferFailure} when that was not possible. */
  public <T> T write(Content<T> content) {
    try {
      var half =
          Files.createTempFile(
              folder,
              ".giaouoc",
              ".dang-ghi",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        var result = write(half, content);
        // A link, not a move: of two that write to one name the slower is told.
        Files.createLink(target, half);
        return result;
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      throw new TransferFailure("Không ghi được tệp " + target + ": " + e.getMessage(), e);
    }
  }

  private static <T> T write(Path half, Content<T> content) throws IOException {
    T result;
    try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
      result = content.write(out);
    }
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return result;
  }

  private static TransferFailure exists(Path target) {
    return new TransferFailure(
        "Đã có tệp " + target + "; chương trình không ghi đè. Hãy chọn tên khác.");
  }
}
