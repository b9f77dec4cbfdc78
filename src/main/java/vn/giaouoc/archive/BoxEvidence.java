package vn.giaouoc.archive;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.domain.CsvText;
import vn.giaouoc.archive.domain.FileSlug;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** The files handed in during the year: evidence, photos, papers of award files; and their list. */
@Component
class BoxEvidence {

  private final EvidenceStore store;
  private final IssuedDocuments register;
  private final ArchiveRepository archive;

  BoxEvidence(EvidenceStore store, IssuedDocuments register, ArchiveRepository archive) {
    this.store = store;
    this.register = register;
    this.archive = archive;
  }

  /**
   * Every file once for each unit that handed it in, and a table that says what each is for. The
   * papers of award files are only for those who may open all of them.
   */
  List<BoxEntry> of(YearHere here) {
    var year = here.year().id();
    var papers =
        register.ofYear(year).stream()
            .flatMap(d -> Stream.of(d.pdf(), d.docx()))
            .collect(Collectors.toSet());
    var award =
        AwardFiles.maySee(here.standing(), null)
            ? archive.awardEvidence(year)
            : Set.<EvidenceId>of();
    var folders = UnitFolders.of(here);
    var files = new ArrayList<BoxEntry>();
    var table =
        new CsvText(
            "Tệp",
            "Đơn vị nộp",
            "Nội dung",
            "Số, ký hiệu",
            "Ngày",
            "Ghi chú",
            "Nộp lúc",
            "SHA-256");
    var paths = new HashMap<String, String>();
    for (var file :
        Stream.concat(store.ofYear(year).reversed().stream(), store.list(award).stream())
            .distinct()
            .toList()) {
      if (papers.contains(file.id())) {
        continue;
      }
      var unit = file.owner().unit();
      var folder = award.contains(file.id()) ? "ho-so-khen-thuong/" : "minh-chung/";
      var path =
          paths.computeIfAbsent(
              folder + folders.of(unit) + " " + file.sha256(),
              _ -> folder + folders.of(unit) + "/" + name(file));
      if (path.endsWith("/" + name(file))) {
        files.add(
            new BoxEntry(path, file.title(), () -> Files.newInputStream(store.content(file.id()))));
      }
      table.row(
          path,
          folders.name(unit),
          file.title(),
          Objects.requireNonNullElse(file.documentNumber(), ""),
          Vi.date(file.documentDate()),
          Objects.requireNonNullElse(file.note(), ""),
          Vi.time(file.keptAt()),
          file.sha256());
    }
    if (!files.isEmpty()) {
      files.add(
          BoxEntry.made("bang/tep-dinh-kem.csv", "Danh mục tệp minh chứng, ảnh", table::bytes));
    }
    return files;
  }

  /** The id keeps apart what is called the same. */
  private static String name(Evidence file) {
    var dot = file.name().lastIndexOf('.');
    var base = dot < 0 ? file.name() : file.name().substring(0, dot);
    var ending = dot < 0 ? "" : "." + FileSlug.of(file.name().substring(dot + 1));
    return file.id() + "-" + FileSlug.of(base) + ending;
  }
}
