package vn.giaouoc.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.domain.FileSlug;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.CouncilPapers;
import vn.giaouoc.council.SittingQuery;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.meeting.MeetingPapers;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.pledge.PledgePapers;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportPapers;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.ReportState;
import vn.giaouoc.year.YearHere;

/** Lists the papers of a year that are made, each written only when it is asked for. */
@Component
public class YearPapers {

  private final ArchiveService archive;
  private final PlanPapers plans;
  private final PledgePapers pledges;
  private final MeetingService meetings;
  private final MeetingPapers meetingPapers;
  private final ReportService reports;
  private final ReportPapers reportPapers;
  private final IssuedDocuments register;
  private final AppraisalQuery appraisals;
  private final SittingQuery sittings;
  private final CouncilPapers councilPapers;
  private final DocumentService documents;

  YearPapers(
      ArchiveService archive,
      PlanPapers plans,
      PledgePapers pledges,
      MeetingService meetings,
      MeetingPapers meetingPapers,
      ReportService reports,
      ReportPapers reportPapers,
      IssuedDocuments register,
      AppraisalQuery appraisals,
      SittingQuery sittings,
      CouncilPapers councilPapers,
      DocumentService documents) {
    this.archive = archive;
    this.plans = plans;
    this.pledges = pledges;
    this.meetings = meetings;
    this.meetingPapers = meetingPapers;
    this.reports = reports;
    this.reportPapers = reportPapers;
    this.register = register;
    this.appraisals = appraisals;
    this.sittings = sittings;
    this.councilPapers = councilPapers;
    this.documents = documents;
  }

  /**
   * A paper of the year.
   *
   * @param key names it within the year and stays the same, for example {@code minutes-12}
   * @param path within the box, without the ending
   * @param about what it is
   * @param document its line in the register, where it has one
   * @param content writes it
   */
  public record Made(
      String key,
      String path,
      String about,
      @Nullable Issued document,
      Function<PaperFile, byte[]> content) {}

  /** Every paper the reader may see, in the order of the year. */
  public List<Made> of(YearHere here) {
    here.standing().mustSeeInside();
    var all = new ArrayList<Made>();
    plans.plan(here).ifPresent(d -> add(all, "plan", "ke-hoach", "Kế hoạch hoạt động", () -> d));
    plans
        .regulation(here)
        .ifPresent(d -> add(all, "regulation", "quy-che", "Quy chế hoạt động", () -> d));
    if (archive.reused(here.standing()).pledgeMade()) {
      add(all, "pledge", "giao-uoc", "Giao ước thi đua", () -> pledges.of(here));
    }
    meetings(here, all);
    reports(here, all);
    registered(here, all);
    council(here, all);
    return all;
  }

  /** One of them; {@link NoSuchElementException} if there is none, or not for the reader. */
  public Made get(YearHere here, String key) {
    return of(here).stream()
        .filter(p -> p.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("paper " + key));
  }

  private void meetings(YearHere here, List<Made> all) {
    var standing = here.standing();
    var number = 0;
    for (var meeting : meetings.list(standing)) {
      if (!meeting.called()) {
        continue;
      }
      var id = meeting.id();
      var at = "hoi-nghi/%02d-".formatted(++number);
      var title = meeting.plan().title();
      add(
          all,
          "invitation-" + id,
          at + "giay-moi",
          "Giấy mời: " + title,
          () -> meetingPapers.invitation(standing, id));
      if (meetings.get(standing, id).latest() != null) {
        add(
            all,
            "minutes-" + id,
            at + "bien-ban",
            "Biên bản: " + title,
            () -> meetingPapers.minutes(standing, id));
      }
    }
  }

  private void reports(YearHere here, List<Made> all) {
    var folders = UnitFolders.of(here);
    for (var report : reports.statuses(here.standing())) {
      var kind = report.kind();
      if (report.state() != ReportState.SENT
          || (kind != ReportKind.MIDYEAR && kind != ReportKind.YEAR_END)) {
        continue;
      }
      var unit = report.unit();
      var folder = kind == ReportKind.MIDYEAR ? "bao-cao-6-thang/" : "bao-cao-tong-ket/";
      all.add(
          new Made(
              "report-" + kind + "-" + (unit == null ? "bloc" : unit.toString()),
              folder + folders.of(unit),
              kind.vi() + " của " + folders.name(unit),
              null,
              file -> reportPapers.file(here.standing(), kind, unit, file)));
    }
  }

  private void registered(YearHere here, List<Made> all) {
    for (var issued : register.ofYear(here.year().id())) {
      all.add(
          new Made(
              "document-" + issued.id(),
              "van-ban/" + issued.id() + "-" + FileSlug.of(issued.title()),
              issued.title() + (issued.sign().isEmpty() ? "" : ", số " + issued.sign()),
              issued,
              file -> kept(here, issued, file)));
    }
  }

  private byte[] kept(YearHere here, Issued issued, PaperFile file) {
    try {
      return register
          .file(here.standing().actor(), issued.id(), file)
          .content()
          .getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void council(YearHere here, List<Made> all) {
    var standing = here.standing();
    var bloc = here.bloc().name();
    var items = appraisals.items(standing);
    if (!items.isEmpty()
        && AppraisalQuery.seesAll(standing)
        && appraisals.report(standing, items.getFirst().item().proposal()).isPresent()) {
      add(
          all,
          "appraisal",
          "khen-thuong/bao-cao-tham-dinh",
          "Báo cáo thẩm định",
          () -> councilPapers.report(standing, bloc));
    }
    sittings
        .sitting(standing)
        .filter(s -> !s.minutes().isEmpty())
        .ifPresent(s ->
            add(
                all,
                "council-minutes-" + s.id(),
                "khen-thuong/bien-ban-hoi-dong",
                "Biên bản họp Hội đồng ngày " + Vi.date(s.heldOn()),
                () -> councilPapers.minutes(standing, s.id(), bloc)));
  }

  private void add(
      List<Made> all, String key, String path, String about, Supplier<OfficialDocument> paper) {
    all.add(new Made(key, path, about, null, file -> documents.render(paper.get(), file)));
  }
}
