package vn.giaouoc.work;

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
import vn.giaouoc.document.MidyearReportPaper;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.document.Signature;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.year.Standing;

/** The six-month report as a paper to print. */
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

  /** The six-month report of a unit, or of the bloc, as a file. */
  @Transactional(readOnly = true)
  public byte[] midyear(Standing standing, @Nullable UnitId unit, PaperFile file) {
    var view = reports.get(standing, ReportKind.MIDYEAR, unit);
    var texts = view.report().texts();
    var blocName =
        blocs
            .get(standing.year().bloc(), java.time.LocalDate.of(standing.year().number(), 6, 30))
            .name();
    var issuer = issuer(standing, unit);
    var paper =
        new MidyearReportPaper(
            head(standing, view.report(), issuer, blocName),
            "của " + (unit == null ? blocName : issuer == null ? blocName : issuer.name()),
            List.of(unit == null ? "Ban Thi đua - Khen thưởng" : "Khối trưởng " + blocName),
            null,
            view.facts().targets().stream().map(ReportPapers::target).toList(),
            sections(view.facts(), texts.strengths()),
            lines(texts.weaknesses()),
            lines(texts.tasks()),
            lines(texts.proposals()),
            Signature.of("THỦ TRƯỞNG ĐƠN VỊ"),
            List.of("Như trên", "Lưu: VT"));
    return documents.render(paper.document(), file);
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
      Standing standing, Report report, @Nullable Member issuer, String blocName) {
    var last = report.last();
    var day = last != null && report.state() == ReportState.SENT ? Vi.day(last.sentAt()) : null;
    var kind = issuer == null ? null : issuer.kind();
    return new Letterhead(
        kind != null && kind.startsWith("PARTY") ? DocumentFormat.PARTY : DocumentFormat.STATE,
        new Issuer(null, issuer == null ? blocName : issuer.name()),
        null,
        "",
        provinces.name(
            standing.province(), java.time.LocalDate.of(standing.year().number(), 6, 30)),
        day,
        standing.year().number());
  }

  private static MidyearReportPaper.TargetResult target(ReportFacts.TargetRow t) {
    return new MidyearReportPaper.TargetResult(
        t.content(), "", t.planned(), t.achieved(), t.verdict());
  }

  private static List<MidyearReportPaper.Section> sections(ReportFacts facts, String strengths) {
    return List.of(
        new MidyearReportPaper.Section(
            "Tình hình gửi báo cáo",
            facts.progress().isEmpty() ? List.of() : List.of(facts.progress())),
        new MidyearReportPaper.Section("Kết quả nổi bật, ưu điểm", lines(strengths)),
        new MidyearReportPaper.Section("Phong trào thi đua", facts.movements()),
        new MidyearReportPaper.Section("Nhiệm vụ trọng tâm", facts.keyTasks()),
        new MidyearReportPaper.Section("Mô hình mới, cách làm hay", facts.models()),
        new MidyearReportPaper.Section("Điển hình tiên tiến, nhân tố mới", facts.examples()),
        new MidyearReportPaper.Section("Hoạt động chung", facts.activities()));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(l -> l.strip().replaceFirst("^[-•+]\\s*", ""))
        .filter(l -> !l.isEmpty())
        .toList();
  }
}
