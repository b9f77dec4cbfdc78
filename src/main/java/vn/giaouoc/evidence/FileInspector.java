package vn.giaouoc.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its content, and says in a sentence why one is not accepted. */
final class FileInspector {

  /** Larger pictures are refused: unpacked they would fill the memory. */
  private static final long MAX_PIXELS = 60_000_000;

  private final Tika tika = new Tika();

  /** What was found: either a kind, or a sentence that refuses. */
  record Finding(@Nullable FileKind kind, @Nullable String refusal) {

    static Finding of(FileKind kind) {
      return new Finding(kind, null);
    }

    static Finding no(String sentence) {
      return new Finding(null, sentence);
    }
  }

  /**
   * Looks into the file.
   *
   * @param name for the sentence only
   */
  Finding look(Path file, String name) throws IOException {
    String type;
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      type = tika.detect(in);
    }
    return switch (type) {
      case "application/x-tika-ooxml", "application/zip" -> openXml(file, name);
      case "application/x-tika-msoffice" -> oldOffice(file, name);
      case "image/jpeg", "image/png" -> picture(file, name, type);
      default ->
          FileKind.ofMediaType(type)
              .map(Finding::of)
              .orElseGet(() -> Finding.no(refusal(name, type)));
    };
  }

  private static Finding openXml(Path file, String name) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/vbaProject.bin") != null
          || zip.getEntry("xl/vbaProject.bin") != null) {
        return Finding.no(macro(name));
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Finding.of(FileKind.DOCX);
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return Finding.of(FileKind.XLSX);
      }
      return Finding.no(refusal(name, "application/zip"));
    } catch (IOException e) {
      return Finding.no(broken(name));
    }
  }

  private static Finding oldOffice(Path file, String name) {
    try (var office = new POIFSFileSystem(file.toFile(), true)) {
      var root = office.getRoot();
      if (root.hasEntryCaseInsensitive("Macros")
          || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
        return Finding.no(macro(name));
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return Finding.of(FileKind.DOC);
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return Finding.of(FileKind.XLS);
      }
      return Finding.no(refusal(name, "application/x-tika-msoffice"));
    } catch (IOException | RuntimeException e) {
      return Finding.no(broken(name));
    }
  }

  private static Finding picture(Path file, String name, String type) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Finding.no(broken(name));
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
          return Finding.no(
              "Ảnh “"
                  + name
                  + "” quá lớn, trên 60 triệu điểm ảnh. Hãy giảm kích thước rồi nộp lại.");
        }
      } catch (IOException | RuntimeException e) {
        return Finding.no(broken(name));
      } finally {
        reader.dispose();
      }
      return FileKind.ofMediaType(type).map(Finding::of).orElseGet(() -> Finding.no(broken(name)));
    }
  }

  private static String refusal(String name, String type) {
    return "Không nhận tệp “"
        + name
        + "”: nội dung "
        + what(type)
        + ". Chỉ nhận tệp "
        + FileKind.ACCEPTED
        + ".";
  }

  private static String what(String type) {
    var program =
        List.of(
            "x-msdownload",
            "x-dosexec",
            "x-sharedlib",
            "x-executable",
            "x-elf",
            "x-sh",
            "x-bat",
            "java-archive",
            "x-msi",
            "x-mach-o",
            "javascript");
    if (program.stream().anyMatch(type::contains)) {
      return "là một chương trình chạy được";
    }
    if (type.contains("html") || type.contains("svg") || type.contains("xml")) {
      return "là một trang web";
    }
    if (type.contains("zip")
        || type.contains("rar")
        || type.contains("7z")
        || type.contains("gzip")
        || type.contains("tar")) {
      return "là một tệp nén";
    }
    if (type.startsWith("text/")) {
      return "chỉ là chữ thường";
    }
    return "không thuộc loại được nhận";
  }

  private static String macro(String name) {
    return "Không nhận tệp “"
        + name
        + "”: trong tệp có macro, có thể gây hại khi mở. Hãy lưu lại"
        + " thành PDF rồi nộp.";
  }

  private static String broken(String name) {
    return "Không đọc được tệp “"
        + name
        + "”: tệp bị hỏng hoặc chưa tải lên hết. Hãy mở thử trên"
        + " máy của bạn rồi nộp lại.";
  }
}
