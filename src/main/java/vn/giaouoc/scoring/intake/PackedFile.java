package vn.giaouoc.scoring.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.Refused;

/**
 * The parts of a Word file: a ZIP read as a stream, never unpacked to disk, with limits against a
 * file that grows without end. No entity and nothing outside the file is ever fetched.
 */
final class PackedFile {

  private static final long UNPACKED = 80L * 1024 * 1024;
  private static final int PARTS = 2_000;
  private static final XMLInputFactory XML = factory();

  private final byte[] content;
  private final Set<String> names;

  /** What reads one part. */
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private PackedFile(byte[] content, Set<String> names) {
    this.content = content;
    this.names = names;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("external entity");
    });
    return factory;
  }

  /** Looks at the names of all parts; refuses what is too large or broken. */
  static PackedFile open(byte[] content) {
    if (content.length > SourceFile.LARGEST) {
      throw SourceFile.tooLarge();
    }
    var names = new HashSet<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      var left = new long[] {UNPACKED};
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (names.size() > PARTS) {
          throw bomb();
        }
        new Limited(zip, left).transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken();
    }
    return new PackedFile(content, names);
  }

  /** Whether the file holds the parts of a Word file; what is broken does not. */
  static boolean isWord(byte[] content) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (int i = 0; i < PARTS; i++) {
        var entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        if (entry.getName().startsWith("word/")) {
          return true;
        }
        if (entry.getName().startsWith("xl/")) {
          return false;
        }
        new Limited(zip, new long[] {UNPACKED}).transferTo(OutputStream.nullOutputStream());
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean hasMacros() {
    return names.stream().anyMatch(n -> n.endsWith("vbaProject.bin"));
  }

  /** Reads one part as XML; nothing happens when there is no such part. */
  void read(String name, PartReader reader) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          var xml = XML.createXMLStreamReader(new Limited(zip, new long[] {UNPACKED}));
          reader.read(xml);
          return;
        }
      }
    } catch (XMLStreamException | IOException e) {
      throw broken();
    }
  }

  private static Refused broken() {
    return Refused.because(
        "Không đọc được tệp: tệp bị hỏng hoặc không phải tệp Word. Hãy mở thử trong Word, lưu lại"
            + " dạng .docx rồi nạp lại.");
  }

  private static Oversized bomb() {
    return new Oversized(
        "Tệp khi giải nén lớn bất thường nên không đọc. Hãy chép riêng bảng điểm sang một tệp mới"
            + " rồi nạp lại.");
  }

  /** Counts what is unpacked. */
  private static final class Limited extends FilterInputStream {

    private final long[] left;

    Limited(InputStream in, long[] left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      var read = super.read(buffer, from, length);
      count(read);
      return read;
    }

    private void count(int read) {
      left[0] -= Math.max(0, read);
      if (left[0] < 0) {
        throw bomb();
      }
    }

    @Override
    public void close() {
      // the parser must not close the archive under the next part
    }
  }
}
