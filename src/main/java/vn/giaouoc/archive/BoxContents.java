package vn.giaouoc.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.domain.FileSlug;
import vn.giaouoc.bloc.Member;
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
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportPapers;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.ReportState;
import vn.giaouoc.year.YearHere;

/** Lists the papers of a year, each made only when it is written into the box. */
@Component
class BoxContents {

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

  BoxContents(
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

  /** Every paper the reader may see, as PDF and as DOCX. */
  List<BoxEntry> of(YearHere here) {
    var box = new ArrayList<BoxEntry>();
    plans.plan(here).ifPresent(d -> both(box, "ke-hoach", "Kế hoạch hoạt động", d));
    plans.regulation(here).ifPresent(d -> both(box, "quy-che", "Quy chế hoạt động", d));
    if (archive.reused(here.standing()).pledgeMade()) {
      both(box, "giao-uoc", "Giao ước thi đua", pledges.of(here));
    }
    meetings(here, box);
    reports(here, box);
    registered(here, box);
    council(here, box);
    return box;
  }

  private void meetings(YearHere here, List<BoxEntry> box) {
    var standing = here.standing();
    var number = 0;
    for (var meeting : meetings.list(standing)) {
      if (!meeting.called()) {
        continue;
      }
      var at = "hoi-nghi/%02d-".formatted(++number);
      var title = meeting.plan().title();
      both(
          box,
          at + "giay-moi",
          "Giấy mời: " + title,
          meetingPapers.invitation(standing, meeting.id()));
      if (meetings.get(standing, meeting.id()).latest() != null) {
        both(
            box,
            at + "bien-ban",
            "Biên bản: " + title,
            meetingPapers.minutes(standing, meeting.id()));
      }
    }
  }

  private void reports(YearHere here, List<BoxEntry> box) {
    Map<UnitId, Member> members =
        here.members().stream().collect(Collectors.toMap(Member::unit, Function.identity()));
    for (var report : reports.statuses(here.standing())) {
      if (report.kind() != ReportKind.MIDYEAR || report.state() != ReportState.SENT) {
        continue;
      }
      var unit = report.unit();
      var member = unit == null ? null : members.get(unit);
      var name =
          unit == null
              ? "00-khoi"
              : member == null
                  ? "%02d".formatted(unit.value())
                  : "%02d-%s".formatted(member.ordinal(), FileSlug.of(member.name()));
      for (var file : PaperFile.values()) {
        box.add(
            new BoxEntry(
                "bao-cao-6-thang/" + name + "." + file.extension(),
                "Báo cáo 6 tháng của " + (member == null ? here.bloc().name() : member.name()),
                () -> reportPapers.midyear(here.standing(), unit, file)));
      }
    }
  }

  private void registered(YearHere here, List<BoxEntry> box) {
    for (Issued issued : register.ofYear(here.year().id())) {
      for (var file : PaperFile.values()) {
        box.add(
            new BoxEntry(
                "van-ban/%s-%s.%s"
                    .formatted(issued.id(), FileSlug.of(issued.title()), file.extension()),
                issued.title() + (issued.sign().isEmpty() ? "" : ", số " + issued.sign()),
                () -> kept(here, issued, file)));
      }
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

  private void council(YearHere here, List<BoxEntry> box) {
    var standing = here.standing();
    var bloc = here.bloc().name();
    var items = appraisals.items(standing);
    if (!items.isEmpty()
        && AppraisalQuery.seesAll(standing)
        && appraisals.report(standing, items.getFirst().item().proposal()).isPresent()) {
      both(
          box,
          "khen-thuong/bao-cao-tham-dinh",
          "Báo cáo thẩm định",
          councilPapers.report(standing, bloc));
    }
    sittings
        .sitting(standing)
        .filter(s -> !s.minutes().isEmpty())
        .ifPresent(s ->
            both(
                box,
                "khen-thuong/bien-ban-hoi-dong",
                "Biên bản họp Hội đồng ngày " + Vi.date(s.heldOn()),
                councilPapers.minutes(standing, s.id(), bloc)));
  }

  private void both(List<BoxEntry> box, String path, String about, OfficialDocument document) {
    for (var file : PaperFile.values()) {
      box.add(
          new BoxEntry(
              path + "." + file.extension(), about, () -> documents.render(document, file)));
    }
  }
}
