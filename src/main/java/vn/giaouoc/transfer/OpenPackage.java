package vn.giaouoc.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A package opened for reading; nothing in it is believed before {@link #check()}. */
final class OpenPackage implements AutoCloseable {

  private static final long LARGEST_MANIFEST = 64L * 1024 * 1024;

  private final ZipFile zip;
  private final Manifest manifest;

  private OpenPackage(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Opens the file and reads its manifest; {@link TransferFailure} if it is no package. */
  static OpenPackage open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new TransferFailure("Không có tệp " + file + ".");
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new TransferFailure(
          "Tệp " + file + " không phải là gói dữ liệu của Giao Ước, hoặc đã bị cắt cụt.", e);
    }
    try {
      return new OpenPackage(zip, manifest(zip, file));
    } catch (IOException | RuntimeException e) {
      try {
        zip.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e instanceof TransferFailure said ? said : broken(e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException {
    var entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
      throw new TransferFailure("Tệp " + file + " không phải là gói dữ liệu của Giao Ước.");
    }
    try (var in = zip.getInputStream(entry)) {
      var manifest =
          JsonMapper.builder()
              .build()
              .readValue(in.readNBytes((int) LARGEST_MANIFEST), Manifest.class);
      if (!Manifest.FORMAT.equals(manifest.format())) {
        throw new TransferFailure("Gói dữ liệu này có dạng khác, chương trình không đọc được.");
      }
      return manifest;
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** Opens one part of the package. */
  InputStream read(String name) throws IOException {
    return zip.getInputStream(entry(name));
  }

  /** Reads everything once; {@link TransferFailure} unless all of it is as the manifest says. */
  void check() {
    var named = new HashSet<String>(Set.of(Manifest.ENTRY));
    for (var table : manifest.tables()) {
      var entry = "tables/" + table.name() + ".csv";
      named.add(entry);
      check(entry, table.sha256(), table.size());
    }
    for (var file : manifest.files()) {
      named.add(file.entry());
      check(file.entry(), file.sha256(), file.size());
    }
    if (zip.size() != named.size() || zip.stream().anyMatch(e -> !named.contains(e.getName()))) {
      throw new TransferFailure("Gói dữ liệu có phần không được kê trong " + Manifest.ENTRY + ".");
    }
  }

  private void check(String name, String sha256, long size) {
    try (var in = read(name);
        var counting = new Hashes.Counting(OutputStream.nullOutputStream())) {
      var buffer = new byte[65_536];
      int read;
      while (counting.size() <= size && (read = in.read(buffer)) >= 0) {
        counting.write(buffer, 0, read);
      }
      if (counting.size() != size || !counting.sha256().equals(sha256)) {
        throw new TransferFailure("Phần " + name + " của gói dữ liệu đã bị thay đổi.");
      }
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private ZipEntry entry(String name) {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new TransferFailure("Gói dữ liệu thiếu phần " + name + ".");
    }
    return entry;
  }

  private static TransferFailure broken(Exception why) {
    return new TransferFailure("Gói dữ liệu bị hỏng, không đọc được.", why);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }
}
