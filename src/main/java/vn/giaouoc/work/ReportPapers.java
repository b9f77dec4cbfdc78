package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.Letterhead;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.document.ReportPaper;
import vn.giaouoc.document.ReportPaper.Period;
import vn.giaouoc.document.Signature;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** The six-month report and the year-end report as papers to print. */
@Service
public class ReportPapers {

  private final ReportService reports;
  private final Blocs blocs;
  private final Provinces provinces;
  private final DocumentService documents;

  ReportPapers(ReportService reports, Blocs blocs, Provinces provinces, DocumentService documents) {
    this.reports = reports;
    this.blocs = blocs;
    this.provinces = provinces;
    this.documents = documents;
  }

  /** The report of a unit, or of the bloc for null, as a file. */
  @Transactional(readOnly = true)
  public byte[] file(Standing standing, ReportKind kind, @Nullable UnitId unit, PaperFile file) {
    return documents.render(document(standing, kind, unit), file);
  }

  private OfficialDocument document(Standing standing, ReportKind kind, @Nullable UnitId unit) {
    var view = reports.get(standing, kind, unit);
    var texts = view.report().texts();
    var over = over(standing.year(), kind);
    var blocName = blocs.get(standing.year().bloc(), over).name();
    var issuer = issuer(standing, unit);
    return new ReportPaper(
            kind == ReportKind.YEAR_END ? Period.WHOLE_YEAR : Period.HALF_YEAR,
            head(standing, view.report(), issuer, blocName, over),
            "của " + (unit == null ? blocName : issuer == null ? blocName : issuer.name()),
            List.of(unit == null ? "Ban Thi đua - Khen thưởng" : "Khối trưởng " + blocName),
            null,
            view.facts().targets().stream().map(ReportPapers::target).toList(),
            sections(view.facts(), texts.strengths()),
            lines(texts.weaknesses()),
            lines(texts.tasks()),
            lines(texts.proposals()),
            Signature.of("THỦ TRƯỞNG ĐƠN VỊ"),
            List.of("Như trên", "Lưu: VT"))
        .document();
  }

  /** The last day of the time reported on; names are those of that day. */
  private static LocalDate over(BlocYear year, ReportKind kind) {
    return kind == ReportKind.YEAR_END
        ? LocalDate.of(year.number(), 12, 31)
        : LocalDate.of(year.number(), 6, 30);
  }

  private @Nullable Member issuer(Standing standing, @Nullable UnitId unit) {
    var who = unit == null ? standing.leader() : unit;
    return blocs.members(standing.year().bloc(), standing.year().number()).stream()
        .filter(m -> m.unit().equals(who))
        .findFirst()
        .orElseGet(() -> {
          if (unit != null) {
            throw new NoSuchElementException("member " + unit);
          }
          return null;
        });
  }

  private Letterhead head(
      Standing standing, Report report, @Nullable Member issuer, String blocName, LocalDate over) {
    var last = report.last();
    var day = last != null && report.state() == ReportState.SENT ? Vi.day(last.sentAt()) : null;
    var kind = issuer == null ? null : issuer.kind();
    return new Letterhead(
        kind != null && kind.startsWith("PARTY") ? DocumentFormat.PARTY : DocumentFormat.STATE,
        new Issuer(null, issuer == null ? blocName : issuer.name()),
        null,
        "",
        provinces.name(standing.province(), over),
        day,
        standing.year().number());
  }

  private static ReportPaper.TargetResult target(ReportFacts.TargetRow t) {
    return new ReportPaper.TargetResult(t.content(), "", t.planned(), t.achieved(), t.verdict());
  }

  private static List<ReportPaper.Section> sections(ReportFacts facts, String strengths) {
    return List.of(
        new ReportPaper.Section(
            "Tình hình gửi báo cáo",
            facts.progress().isEmpty() ? List.of() : List.of(facts.progress())),
        new ReportPaper.Section("Kết quả nổi bật, ưu điểm", lines(strengths)),
        new ReportPaper.Section("Phong trào thi đua", facts.movements()),
        new ReportPaper.Section("Nhiệm vụ trọng tâm", facts.keyTasks()),
        new ReportPaper.Section("Mô hình mới, cách làm hay", facts.models()),
        new ReportPaper.Section("Điển hình tiên tiến, nhân tố mới", facts.examples()),
        new ReportPaper.Section("Hoạt động chung", facts.activities()));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(l -> l.strip().replaceFirst("^[-•+]\\s*", ""))
        .filter(l -> !l.isEmpty())
        .toList();
  }
}
