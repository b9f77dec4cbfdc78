package vn.giaouoc.shared.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can write what no program would. */
public final class RawWorkbook {

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A workbook of one sheet named “Trang 1” with these row elements. */
  public static RawWorkbook of(String rows) {
    return new RawWorkbook()
        .with("[Content_Types].xml", "<Types/>")
        .with(
            "xl/workbook.xml",
            """
            <workbook xmlns:r="x"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>\
            </workbook>\
            """)
        .with(
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>\
            </Relationships>\
            """)
        .sheet(rows);
  }

  /** The same with other rows. */
  public RawWorkbook sheet(String rows) {
    return with(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** The same with one more part, or another content of one. */
  public RawWorkbook with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** The file, opened as an upload is. */
  public SafeWorkbook open() {
    return SafeWorkbook.open(new ByteArrayInputStream(bytes()));
  }
}
