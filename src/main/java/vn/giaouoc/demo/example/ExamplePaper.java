package vn.giaouoc.demo.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;

/** Hands in small Word files as evidence; written plainly, for they are made at every start. */
@Component
@Profile("demo")
class ExamplePaper {

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
      """;

  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>\
      """;

  private final EvidenceStore store;

  ExamplePaper(EvidenceStore store) {
    this.store = store;
  }

  /** A paper of unit n, handed in by its officer. */
  EvidenceId keep(Stage stage, int n, String name, String title, List<String> lines) {
    var officer = stage.officer(n);
    var owner = new Owner(stage.unit(n), stage.bloc(), officer.year().id());
    return store
        .keep(officer.actor(), owner, Upload.of(name + ".docx", word(title, lines), title))
        .id();
  }

  private static byte[] word(String title, List<String> lines) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      var text =
          paragraph(title, "<w:rPr><w:b/></w:rPr>")
              + lines.stream().map(l -> paragraph(l, "")).collect(Collectors.joining());
      put(
          zip,
          "word/document.xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
          <w:body>%s</w:body></w:document>\
          """
              .formatted(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String paragraph(String text, String look) {
    var safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r>" + look + "<w:t>" + safe + "</w:t></w:r></w:p>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
