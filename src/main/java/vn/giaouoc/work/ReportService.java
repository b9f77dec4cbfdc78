package vn.giaouoc.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.work.domain.BlocReportDraft;
import vn.giaouoc.work.domain.Lateness;
import vn.giaouoc.work.domain.ReportTexts;
import vn.giaouoc.work.domain.SendingProgress;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Years;

/**
 * Writing, sending and returning reports. {@code unit} null means the bloc's own report to the
 * Board. Each public method is one transaction.
 */
@Service
public class ReportService {

  private final ReportRepository reports;
  private final ReportReader reader;
  private final ReportDue due;
  private final Years years;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReportService(
      ReportRepository reports,
      ReportReader reader,
      ReportDue due,
      Years years,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.reader = reader;
    this.due = due;
    this.years = years;
    this.events = events;
    this.clock = clock;
  }

  /** The report, with what the program writes in it as of now. */
  @Transactional(readOnly = true)
  public ReportView get(Standing standing, ReportKind kind, @Nullable UnitId unit) {
    standing.mustSeeInside();
    mustExist(standing, kind, unit);
    var report =
        reports.find(standing.year().id(), kind, unit).orElseGet(() -> Report.blank(kind, unit));
    var last = report.last();
    var facts =
        report.state() == ReportState.SENT && last != null
            ? last.facts()
            : reader.facts(standing.year(), kind, unit);
    return new ReportView(report, facts, due.of(standing.year(), kind, unit));
  }

  /** Where all reports of the year stand. */
  @Transactional(readOnly = true)
  public List<ReportStatus> statuses(Standing standing) {
    standing.mustSeeInside();
    return reports.statuses(standing.year().id());
  }

  /** How many units have sent the report, and who has not. */
  @Transactional(readOnly = true)
  public SendingProgress progress(Standing standing, ReportKind kind) {
    standing.mustSeeInside();
    return reader.progress(standing.year(), kind);
  }

  /** Saves what was written; the report stays a draft. */
  @Transactional
  public void write(
      Standing standing, ReportKind kind, @Nullable UnitId unit, ReportTexts texts, int version) {
    mustWrite(standing, unit);
    standing.mustBeOpen();
    var before = find(standing, kind, unit);
    mustNotBeSent(before);
    if (!reports.write(before.id(), texts, version)) {
      throw overtaken(find(standing, kind, unit));
    }
    events.publishEvent(
        change(standing, "report.write", before)
            .saying("Soạn " + name(before))
            .before(values(before.texts()))
            .after(values(texts)));
  }

  /** Writes the bloc's report anew from what the units have sent; only over an unsent draft. */
  @Transactional
  public void draftFromUnits(Standing standing, ReportKind kind, int version) {
    standing.mustLead();
    standing.mustBeOpen();
    var before = find(standing, kind, null);
    mustNotBeSent(before);
    var texts = BlocReportDraft.of(reader.unitReports(standing.year(), kind));
    if (texts.isEmpty()) {
      throw Refused.because(
          "Chưa có đơn vị nào gửi báo cáo nên chưa tổng hợp được. Hãy nhắc các đơn vị gửi báo cáo.");
    }
    if (!reports.write(before.id(), texts, version)) {
      throw overtaken(find(standing, kind, null));
    }
    events.publishEvent(
        change(standing, "report.draft-from-units", before)
            .saying("Tổng hợp " + name(before) + " từ báo cáo của các đơn vị")
            .before(values(before.texts()))
            .after(values(texts)));
  }

  /** Sends the report: its content and the program's table are frozen as they are now. */
  @Transactional
  public void send(Standing standing, ReportKind kind, @Nullable UnitId unit, int version) {
    if (unit == null) {
      standing.mustLeadAsHead();
    } else {
      standing.mustHead(unit);
    }
    standing.mustBeOpen();
    var report = find(standing, kind, unit);
    mustNotBeSent(report);
    if (report.texts().strengths().isBlank() || report.texts().tasks().isBlank()) {
      throw new Refused(missing(report.texts()));
    }
    if (!reports.move(report.id(), ReportState.SENT, version)) {
      throw overtaken(find(standing, kind, unit));
    }
    var now = clock.instant();
    var last = due.of(standing.year(), kind, unit);
    var grace = Duration.ofHours(years.settings(standing.year().id()).graceHours());
    var late = Lateness.days(last, now, grace);
    reports.addSending(
        report,
        reader.facts(standing.year(), kind, unit),
        now,
        standing.actor().name(),
        last,
        late);
    events.publishEvent(
        change(standing, "report.send", report)
            .saying("Gửi " + name(report) + ", " + Lateness.sentence(late))
            .after(Map.of("Số ngày chậm", Integer.toString(late))));
  }

  /** Sends the report back to whom it came from, with the reason. */
  @Transactional
  public void giveBack(
      Standing standing, ReportKind kind, @Nullable UnitId unit, String reason, int version) {
    if (unit == null) {
      standing.mustBeBoard();
    } else {
      standing.mustLeadOrBoard();
    }
    standing.mustBeOpen();
    var report = find(standing, kind, unit);
    if (report.state() != ReportState.SENT) {
      throw Refused.because("Báo cáo này chưa được gửi nên không trả lại được.");
    }
    if (!reports.move(report.id(), ReportState.RETURNED, version)) {
      throw overtaken(find(standing, kind, unit));
    }
    reports.markReturned(report.id(), clock.instant(), standing.actor().name(), reason);
    events.publishEvent(
        change(standing, "report.return", report)
            .saying("Trả lại " + name(report))
            .because(reason));
  }

  private static void mustExist(Standing standing, ReportKind kind, @Nullable UnitId unit) {
    if (unit != null && !standing.members().contains(unit)) {
      throw new NoSuchElementException("member " + unit);
    }
    if (kind != ReportKind.MIDYEAR && kind != ReportKind.YEAR_END) {
      throw new NoSuchElementException("no yearly report: " + kind);
    }
  }

  private Report find(Standing standing, ReportKind kind, @Nullable UnitId unit) {
    mustExist(standing, kind, unit);
    var year = standing.year().id();
    return reports
        .find(year, kind, unit)
        .orElseGet(() -> {
          reports.ensure(year, kind, unit);
          return reports.find(year, kind, unit).orElseThrow();
        });
  }

  private static void mustWrite(Standing standing, @Nullable UnitId unit) {
    if (unit == null) {
      standing.mustLead();
    } else {
      standing.mustBelongTo(unit);
    }
  }

  private static void mustNotBeSent(Report report) {
    if (report.state() == ReportState.SENT) {
      throw Refused.because(
          "Báo cáo đã gửi nên không sửa được. Nếu cần sửa, hãy đề nghị nơi nhận trả lại báo cáo.");
    }
  }

  private static List<Refused.Reason> missing(ReportTexts texts) {
    var reasons = new java.util.ArrayList<Refused.Reason>();
    if (texts.strengths().isBlank()) {
      reasons.add(
          new Refused.Reason(
              "uu-diem", "Hãy nhập kết quả nổi bật, ưu điểm trước khi gửi báo cáo.", null));
    }
    if (texts.tasks().isBlank()) {
      reasons.add(
          new Refused.Reason(
              "nhiem-vu", "Hãy nhập nhiệm vụ thời gian tới trước khi gửi báo cáo.", null));
    }
    return reasons;
  }

  private static Overtaken overtaken(Report now) {
    return new Overtaken(
        Map.of(
            "uu-diem", now.texts().strengths(),
            "han-che", now.texts().weaknesses(),
            "nhiem-vu", now.texts().tasks(),
            "kien-nghi", now.texts().proposals(),
            "version", Integer.toString(now.version())));
  }

  private static Map<String, String> values(ReportTexts t) {
    return Map.of(
        "Ưu điểm", t.strengths(),
        "Hạn chế", t.weaknesses(),
        "Nhiệm vụ", t.tasks(),
        "Kiến nghị", t.proposals());
  }

  private static String name(Report report) {
    var kind = report.kind().vi();
    return Character.toLowerCase(kind.charAt(0))
        + kind.substring(1)
        + (report.unit() == null ? " của khối" : " của đơn vị");
  }

  private static Change change(Standing standing, String action, Report report) {
    return Change.by(standing.actor(), action)
        .on("report", report.id())
        .in(standing.year().bloc(), standing.year().id())
        .forUnit(report.unit());
  }
}
