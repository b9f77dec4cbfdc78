package vn.giaouoc.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * One file asked for in the box.
 *
 * @param path within the box, for example {@code hoi-nghi/01-bien-ban.pdf}
 * @param about what it is, for the manifest
 * @param content opens it
 */
record BoxEntry(String path, String about, Content content) {

  /** Where the bytes of a file come from. */
  @FunctionalInterface
  interface Content {

    InputStream open() throws IOException;
  }

  /** A file that is made when it is written. */
  static BoxEntry made(String path, String about, Supplier<byte[]> bytes) {
    return new BoxEntry(path, about, () -> new ByteArrayInputStream(bytes.get()));
  }
}
