package vn.giaouoc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.evidence.EvidenceFiles;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/** A whole installation goes out as one package, and comes back the same on another server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TransferTest {

  @TempDir static Path home;
  static Installations installations;
  static Installations.Place old;
  static Path file;
  static String aBloc;
  static String itsYear;

  @BeforeAll
  static void theFiveBlocsAndAPieceOfEvidence() throws IOException, SQLException {
    installations = new Installations(home);
    old = installations.make("old");
    file = home.resolve("tat-ca.zip");
    try (var context = old.start()) {
      var content = "%PDF-1.7\n% 1\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
      context
          .getBean(EvidenceStore.class)
          .keep(
              Actor.SYSTEM,
              new Owner(null, null, null),
              Upload.of("bao-cao.pdf", content, "Báo cáo"));
      var first =
          context
              .getBean(JdbcTemplate.class)
              .queryForMap("select bloc_id, number from year.bloc_year order by id limit 1");
      aBloc = String.valueOf(first.get("bloc_id"));
      itsYear = String.valueOf(first.get("number"));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    installations.close();
  }

  @Test
  @Order(1)
  void everythingGoesIntoOneFileThatOnlyItsOwnerReads() throws IOException {
    assertThat(old.run("export", file.toString())).isEqualTo(said(0));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(parts(file).keySet())
        .contains("manifest.json", "tables/unit.unit.csv", "tables/audit.entry.csv")
        .noneMatch(name -> name.contains("spring_session"))
        .anyMatch(name -> name.startsWith("files/"));
    assertThat(text(file, "tables/audit.entry.csv")).contains("transfer.export");
    try (var inFolder = Files.list(home)) {
      assertThat(inFolder).noneMatch(f -> f.toString().endsWith(".dang-ghi"));
    }
  }

  @Test
  @Order(2)
  void anExistingFileIsNeverOverwritten() throws IOException {
    var before = Files.readAllBytes(file);

    var again = old.run("export", file.toString());

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.errors()).singleElement().asString().contains("không ghi đè");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(old.run("export").code()).as("no file named").isEqualTo(2);
    assertThat(old.run("export", home.resolve("khong/co/x.zip").toString()).code()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void oneYearOfABlocGoesIntoABoxForPeople() throws IOException {
    var box = home.resolve("mot-nam.zip");

    assertThat(old.run("export", "--bloc", aBloc, "--year", itsYear, box.toString()))
        .isEqualTo(said(0));

    assertThat(parts(box).keySet()).contains("manifest.json").hasSizeGreaterThan(5);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(box)))
        .isEqualTo("rw-------");
    var none = old.run("export", "--bloc", aBloc, "--year", "1999", home + "/khong.zip");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.errors())
        .containsExactly("Không có năm thi đua 1999 của khối số " + aBloc + ".");
    assertThat(old.run("export", "--bloc", "1", home + "/khong.zip").code()).isEqualTo(2);
    assertThat(home.resolve("khong.zip")).doesNotExist();
  }

  @Test
  @Order(3)
  void equalDataAreEqualBytes() {
    try (var context = old.start()) {
      var catalogue = context.getBean(Catalogue.class);
      var head =
          new Manifest(Manifest.FORMAT, "1", catalogue.schema(), "", "", List.of(), List.of());
      ConnectionCallback<byte[]> write =
          connection -> {
            var out = new ByteArrayOutputStream();
            try {
              new PackageWriter(connection, context.getBean(EvidenceFiles.class))
                  .write(out, catalogue.tables(), head);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
          };
      var jdbc = context.getBean(JdbcTemplate.class);
      var transaction = context.getBean(TransactionTemplate.class);

      var first = transaction.execute(_ -> jdbc.execute(write));
      var second = transaction.execute(_ -> jdbc.execute(write));

      assertThat(first).isEqualTo(second);
    }
  }

  @Test
  @Order(4)
  void itComesBackTheSameOnAnEmptyServerAndNeverTwice() throws IOException, SQLException {
    var fresh = installations.make("fresh");
    assertThat(fresh.run("import", file.toString())).isEqualTo(said(0));

    var back = home.resolve("tro-lai.zip");
    assertThat(fresh.run("export", back.toString())).isEqualTo(said(0));
    assertThat(withoutLog(back)).isEqualTo(withoutLog(file)).hasSizeGreaterThan(100);
    assertThat(text(back, "tables/audit.entry.csv"))
        .contains("transfer.import")
        .startsWith(text(file, "tables/audit.entry.csv").substring(0, 5000));
    assertThat(fresh.run("audit", "verify").code()).isZero();
    assertThat(fresh.run("recompute").code()).isZero();

    var twice = fresh.run("import", file.toString());
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.errors()).singleElement().asString().contains("đã được sử dụng");
    try (var context = fresh.start()) {
      var next =
          context
              .getBean(UnitRegister.class)
              .enter(Actor.SYSTEM, new UnitDraft("DEPARTMENT", "Sở mới", null, "DAK_NONG"));
      assertThat(text(file, "tables/unit.unit.csv"))
          .as("identities go on after the last")
          .doesNotContain("\n" + next + ",");
    }
  }

  @Test
  @Order(5)
  void whatIsWrongTruncatedOrTamperedIsRefusedAndNothingIsWritten()
      throws IOException, SQLException {
    var empty = installations.make("untouched");
    var whole = Files.readAllBytes(file);
    var cut = Files.write(home.resolve("cut.zip"), java.util.Arrays.copyOf(whole, 5000));
    var noZip = Files.writeString(home.resolve("no.zip"), "không phải gói");
    var changed =
        rewritten("changed.zip", "tables/unit.unit_name.csv", t -> t.replaceFirst("Báo", "Bào"));
    var other = rewritten("other.zip", "manifest.json", t -> t.replace("\"DEMO\"", "\"REAL\""));
    var schema =
        rewritten("schema.zip", "manifest.json", t -> t.replaceFirst("\"schema\" : \"", "$09"));
    var more = rewritten("more.zip", "them.txt", _ -> "x");
    var forged = forged();

    try (var context = empty.start("--giaouoc.command=true")) {
      var importer = context.getBean(Importer.class);
      refused(importer, home.resolve("khong-co.zip"), "Không có tệp");
      refused(importer, cut, "cắt cụt");
      refused(importer, noZip, "không phải là gói dữ liệu");
      refused(importer, changed, "tables/unit.unit_name.csv của gói dữ liệu đã bị thay đổi");
      refused(importer, other, "không nhập vào bản trình diễn được");
      refused(importer, schema, "khác lược đồ");
      refused(importer, more, "không được kê");
      refused(importer, forged, "Nhật ký trong gói dữ liệu không nguyên vẹn");
      var jdbc = context.getBean(JdbcTemplate.class);
      assertThat(jdbc.queryForObject("select count(*) from unit.unit", Long.class)).isZero();
      assertThat(jdbc.queryForObject("select count(*) from rule.parameter", Long.class))
          .as("what the migrations brought is still there")
          .isPositive();
      assertThat(context.getBean(EvidenceFiles.class).known()).isEmpty();
    }
    var said = empty.run("import", cut.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).singleElement().asString().contains("cắt cụt");
    assertThat(empty.run("import", file.toString()))
        .as("and the right one still goes in")
        .isEqualTo(said(0));
  }

  /** A log entry changed by somebody who knew to change the manifest too. */
  private static Path forged() throws IOException {
    var entry = "tables/audit.entry.csv";
    var was = text(file, entry);
    var is = was.replaceFirst("Nộp tệp", "Nạp tệp");
    return rewritten(
        "forged.zip",
        Map.of(
            entry,
            is,
            "manifest.json",
            text(file, "manifest.json").replace(Hashes.of(was), Hashes.of(is))));
  }

  private static void refused(Importer importer, Path wrong, String sentence) {
    assertThatThrownBy(() -> importer.read(wrong))
        .isInstanceOf(TransferFailure.class)
        .hasMessageContaining(sentence);
  }

  private static Installations.Said said(int code) {
    return new Installations.Said(code, List.of());
  }

  private static Path rewritten(String name, String part, UnaryOperator<String> change)
      throws IOException {
    var was = parts(file).containsKey(part) ? text(file, part) : "";
    return rewritten(name, Map.of(part, change.apply(was)));
  }

  private static Path rewritten(String name, Map<String, String> changes) throws IOException {
    var all = parts(file);
    changes.forEach((part, text) -> all.put(part, text.getBytes(StandardCharsets.UTF_8)));
    var target = home.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
      for (var part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return target;
  }

  private static Map<String, byte[]> parts(Path zipFile) throws IOException {
    var parts = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(zipFile.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static String text(Path zipFile, String part) throws IOException {
    return new String(parts(zipFile).get(part), StandardCharsets.UTF_8);
  }

  /** All parts but the log, which has the import and the second export, and its manifest. */
  private static Map<String, String> withoutLog(Path zipFile) throws IOException {
    var parts = new TreeMap<String, String>();
    parts(zipFile)
        .forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    parts.keySet().removeIf(n -> n.startsWith("tables/audit.") || n.equals("manifest.json"));
    return parts;
  }
}
