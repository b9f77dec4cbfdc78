package vn.giaouoc.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.archive.domain.Keeping;
import vn.giaouoc.archive.domain.YearPaper;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The file of a year: what it holds and lacks, what is still open, the Board's check of it. */
@Service
public class ArchiveService {

  private final ArchiveRepository archive;
  private final Rules rules;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ArchiveService(
      ArchiveRepository archive, Rules rules, ApplicationEventPublisher events, Clock clock) {
    this.archive = archive;
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  /** The lines of the file in the order of the dossier. */
  @Transactional(readOnly = true)
  public List<ArchiveLine> lines(Standing standing) {
    standing.mustSeeInside();
    return archive.lines(standing.year().id());
  }

  /**
   * How long each paper is kept, in words: “20 năm”, “Vĩnh viễn”; a paper of which no rule is known
   * is not in it.
   */
  @Transactional(readOnly = true)
  public Map<YearPaper, String> keeping(Standing standing) {
    standing.mustSeeInside();
    var year = standing.year();
    var day = year.dayOf(Vi.day(clock.instant()));
    var awards = archive.awards(year.id());
    var values =
        rules.startingWith("archive.", rules.scope(year.bloc(), day), day).stream()
            .collect(Collectors.toMap(d -> d.value().code(), d -> d.value().integer()));
    var keeping = new EnumMap<YearPaper, String>(YearPaper.class);
    for (var paper : YearPaper.values()) {
      var years = values.get(paper.keeping().parameter(awards));
      if (years != null) {
        keeping.put(paper, Keeping.vi(years));
      }
    }
    return keeping;
  }

  /** What the year leaves open. The units' objections are told only to those who answer them. */
  @Transactional(readOnly = true)
  public List<OpenMatter> open(Standing standing) {
    standing.mustSeeInside();
    var year = standing.year();
    return archive.open(
        year.id(),
        year.path(),
        year.dayOf(Vi.day(clock.instant())),
        standing.leads() || standing.isBoard());
  }

  /** What the next year begins with. */
  @Transactional(readOnly = true)
  public Reused reused(Standing standing) {
    standing.mustSeeInside();
    return archive.reused(standing.year().id());
  }

  /** The last check of the file, if there was one. */
  @Transactional(readOnly = true)
  public Optional<FileCheck> lastCheck(Standing standing) {
    standing.mustSeeInside();
    return archive.lastCheck(standing.year().id());
  }

  /** The last day for handing the file to the archive (Luật Lưu trữ 2024: within a year). */
  public static LocalDate transferDue(BlocYear year) {
    return LocalDate.of(year.number() + 1, 12, 31);
  }

  /**
   * The Board confirms that it has checked the file.
   *
   * @param reason why the file is accepted although papers are missing; compulsory then
   */
  @Transactional
  public void confirm(Standing standing, @Nullable String reason) {
    standing.mustBeBoard();
    var year = standing.year();
    if (year.state() != BlocYearState.AWARDED) {
      throw Refused.because(
          "Hồ sơ lưu trữ được kiểm tra ở bước “%s”, trước khi kết thúc năm; năm thi đua đang ở bước “%s”."
              .formatted(BlocYearState.AWARDED.vi(), year.state().vi()));
    }
    var lines = archive.lines(year.id());
    var missing =
        lines.stream()
            .filter(l -> l.state(year.state()) == ArchiveLine.State.MISSING)
            .map(ArchiveLine::sentence)
            .toList();
    if (!missing.isEmpty() && reason == null) {
      throw Refused.at("ly-do", "Hồ sơ còn thiếu: hãy ghi lý do chấp nhận.");
    }
    var made = lines.stream().mapToInt(ArchiveLine::made).sum();
    archive.addCheck(
        year.id(),
        made,
        missing,
        missing.isEmpty() ? null : reason,
        clock.instant(),
        standing.actor().name());
    events.publishEvent(
        Change.by(standing.actor(), "archive.check")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .saying(
                "Kiểm tra hồ sơ lưu trữ: có %d tài liệu, thiếu %d mục"
                    .formatted(made, missing.size()))
            .after(missing.isEmpty() ? Map.of() : Map.of("Còn thiếu", String.join("; ", missing)))
            .because(reason));
  }
}
