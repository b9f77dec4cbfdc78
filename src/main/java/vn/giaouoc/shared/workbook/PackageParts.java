package vn.giaouoc.shared.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.Refused;

/**
 * The parts of the zip file a workbook is. A part is unpacked only when it is read, and no further
 * than the limits allow; what could run or fetch something makes the whole file refused.
 */
final class PackageParts implements AutoCloseable {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String MACRO = "macro hoặc điều khiển ActiveX";
  private static final String LINK = "liên kết hoặc kết nối tới tệp, dữ liệu bên ngoài";
  private static final String OBJECT = "đối tượng nhúng (OLE)";
  private static final String AS_XLSX =
      " Hãy mở bằng Excel hoặc LibreOffice, lưu thành “Excel Workbook (.xlsx)” rồi nạp lại.";

  /** A part of this size is never taken for a bomb, whatever its ratio. */
  private static final long SMALL = 1_000_000;

  private final ZipFile zip;
  private final WorkbookLimits limits;
  private long unpacked;

  private PackageParts(ZipFile zip, WorkbookLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens the file after looking at what it is; refuses in a sentence what is no plain workbook.
   */
  static PackageParts open(Path file, WorkbookLimits limits) throws IOException {
    if (Files.size(file) > limits.bytes()) {
      throw new Oversized(
          "Tệp lớn hơn " + limits.bytes() / 1_000_000 + " MB nên không nhận. Hãy chia nhỏ tệp.");
    }
    mustBeZip(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw broken();
    }
    var parts = new PackageParts(zip, limits);
    try {
      parts.mustBeWorkbook();
      return parts;
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static void mustBeZip(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(4);
    }
    if (head.length == 4 && head[0] == 'P' && head[1] == 'K') {
      return;
    }
    if (head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
      var all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      var locked =
          new String(
              "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
      throw Refused.because(
          all.contains(locked)
              ? "Tệp đặt mật khẩu mở nên không đọc được. Hãy bỏ mật khẩu, lưu lại thành .xlsx rồi"
                  + " nạp lại."
              : "Tệp là Excel đời cũ (.xls)." + AS_XLSX);
    }
    throw Refused.because(
        head.length == 0
            ? "Tệp trống. Hãy chọn lại tệp Excel (.xlsx)."
            : "Tệp không phải bảng tính Excel (.xlsx)." + AS_XLSX);
  }

  private void mustBeWorkbook() {
    if (zip.size() > limits.parts()) {
      throw new Oversized("Tệp gồm quá nhiều phần bên trong nên không nhận." + AS_XLSX);
    }
    var dangers = new TreeSet<String>();
    zip.stream()
        .map(ZipEntry::getName)
        .forEach(name -> {
          var danger = danger(name.toLowerCase(Locale.ROOT));
          if (danger != null) {
            dangers.add(danger);
          }
        });
    if (!dangers.isEmpty()) {
      throw Refused.because(
          "Tệp có "
              + String.join("; ", dangers)
              + ". Chương trình không chạy và không mở những thứ này. Hãy xóa chúng, hoặc chép giá"
              + " trị các ô sang một tệp .xlsx mới, rồi nạp lại.");
    }
    if (!has(WORKBOOK)) {
      throw Refused.because(
          has("xl/workbook.bin")
              ? "Tệp là Excel nhị phân (.xlsb)." + AS_XLSX
              : has("content.xml")
                  ? "Tệp là bảng tính OpenDocument (.ods)." + AS_XLSX
                  : "Tệp không phải bảng tính Excel (.xlsx)." + AS_XLSX);
    }
  }

  private static @Nullable String danger(String name) {
    if (name.endsWith("vbaproject.bin")
        || name.startsWith("xl/macrosheets/")
        || name.startsWith("xl/activex/")
        || name.startsWith("xl/ctrlprops/")) {
      return MACRO;
    }
    if (name.startsWith("xl/externallinks/")
        || name.equals("xl/connections.xml")
        || name.startsWith("xl/querytables/")) {
      return LINK;
    }
    return name.startsWith("xl/embeddings/") ? OBJECT : null;
  }

  /** Whether there is such a part. */
  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The content of a part, counted while it is unpacked. */
  InputStream read(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw broken();
    }
    return new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
  }

  /** The sentence for a file that is damaged. */
  static Refused broken() {
    return Refused.because(
        "Tệp bị hỏng hoặc không phải do Excel, LibreOffice tạo ra nên không đọc được." + AS_XLSX);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Stops at the limit instead of filling the memory. */
  private final class Counted extends FilterInputStream {

    private final long packed;
    private long here;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int got) {
      here += got;
      unpacked += got;
      if (unpacked > limits.unpacked() || (here > SMALL && here / packed > limits.ratio())) {
        throw new Oversized(
            "Tệp khi giải nén lớn bất thường nên không đọc tiếp. Hãy xóa các dòng, cột trống đã"
                + " định dạng, hoặc chép riêng phần có dữ liệu sang một tệp .xlsx mới, rồi nạp lại.");
      }
    }
  }
}
