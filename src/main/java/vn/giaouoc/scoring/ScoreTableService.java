package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableDifference;
import vn.giaouoc.scoring.domain.TableLint;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.Standing;

/** The use cases of the score table. Each public method is one transaction. */
@Service
public class ScoreTableService {

  private final ScoreTableRepository tables;
  private final StartingTables starting;
  private final SheetMaker sheets;
  private final Outsides outsides;
  private final Rescoring rescoring;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ScoreTableService(
      ScoreTableRepository tables,
      StartingTables starting,
      SheetMaker sheets,
      Outsides outsides,
      Rescoring rescoring,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tables = tables;
    this.starting = starting;
    this.sheets = sheets;
    this.outsides = outsides;
    this.rescoring = rescoring;
    this.events = events;
    this.clock = clock;
  }

  /** The tables shipped with the program, to start from. */
  public List<StartingTable> startingTables() {
    return starting.list();
  }

  /** All versions of the year, the newest first. */
  @Transactional(readOnly = true)
  public List<TableVersion> versions(Standing standing) {
    standing.mustSeeInside();
    return tables.list(standing.year().id());
  }

  /** One version; {@link NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public TableVersion version(Standing standing, int number) {
    standing.mustSeeInside();
    return tables.find(standing.year().id(), number).orElseThrow();
  }

  /** The version by which units are scored, if one was approved. */
  @Transactional(readOnly = true)
  public Optional<TableVersion> inForce(Standing standing) {
    standing.mustSeeInside();
    return tables.inForce(standing.year().id());
  }

  /** What differs between two versions of the year. */
  @Transactional(readOnly = true)
  public List<TableDifference> difference(Standing standing, int older, int newer) {
    return TableDifference.between(
        version(standing, older).table(), version(standing, newer).table());
  }

  /** Begins the year's table from one shipped with the program. */
  @Transactional
  public TableVersion startFrom(Standing standing, String code) {
    standing.mustLeadOrBoard();
    var chosen = starting.find(code).orElseThrow();
    mustHaveNone(standing);
    return begin(
        standing,
        chosen.table(),
        "Khởi tạo từ bảng điểm gợi ý",
        chosen.title(),
        "scoring.start-table");
  }

  /** Begins the year's table from an existing one, for example an imported one. */
  @Transactional
  public TableVersion startWith(Standing standing, ScoreTable table, String origin) {
    standing.mustLeadOrBoard();
    mustHaveNone(standing);
    return begin(standing, table, "Khởi tạo bảng điểm", origin, "scoring.start-table");
  }

  private void mustHaveNone(Standing standing) {
    if (!tables.list(standing.year().id()).isEmpty()) {
      throw Refused.because(
          "Năm này đã có bảng điểm. Hãy sửa dự thảo, hoặc lập phiên bản mới nếu bảng đã duyệt.");
    }
  }

  /** Begins a new version from the one in force; nothing changes until it is approved. */
  @Transactional
  public TableVersion newVersion(Standing standing, String reason) {
    standing.mustLeadOrBoard();
    var current =
        tables
            .inForce(standing.year().id())
            .orElseThrow(() -> Refused.because("Chưa có bảng điểm nào được duyệt để thay đổi."));
    if (current.state() == TableState.LOCKED) {
      throw Refused.because(
          "Bảng điểm đã khóa vì hồ sơ khen thưởng đã trình, không thay đổi được.");
    }
    if (reason.isBlank()) {
      throw Refused.at("ly-do", "Hãy ghi lý do thay đổi bảng điểm đã duyệt.");
    }
    if (tables.list(standing.year().id()).stream().anyMatch(t -> t.state().isDraft())) {
      throw Refused.because("Đang có một dự thảo. Hãy hoàn thiện hoặc bỏ dự thảo đó trước.");
    }
    return begin(
        standing,
        current.table(),
        reason,
        "Phiên bản " + current.number() + " của năm " + standing.year().number(),
        "scoring.new-table-version");
  }

  private TableVersion begin(
      Standing standing, ScoreTable table, String reason, String origin, String action) {
    var made =
        tables.insert(
            standing.year().id(), table, reason, origin, standing.actor().name(), clock.instant());
    events.publishEvent(
        change(standing, action, made)
            .saying("Lập dự thảo bảng điểm, phiên bản " + made.number() + ", từ “" + origin + "”")
            .after(Map.of("SHA-256", made.sha256()))
            .because(reason));
    return made;
  }

  /**
   * Changes a draft.
   *
   * @param expectedVersion the version the editor saw; {@link vn.giaouoc.shared.Overtaken} if
   *     someone saved since
   * @param what the change in a few words, for the log
   */
  @Transactional
  public void edit(
      Standing standing,
      int number,
      int expectedVersion,
      String what,
      UnaryOperator<ScoreTable> change) {
    standing.mustLeadOrBoard();
    var draft = draft(standing, number);
    var after = change.apply(draft.table());
    tables.write(draft, after, expectedVersion);
    var differences = TableDifference.between(draft.table(), after);
    events.publishEvent(
        change(standing, "scoring.edit-table", draft)
            .saying("Sửa dự thảo bảng điểm: " + what)
            .before(Differences.before(differences))
            .after(Differences.after(differences)));
  }

  /** Throws a draft away; a version that was approved stays. */
  @Transactional
  public void discard(Standing standing, int number, String reason) {
    standing.mustLeadOrBoard();
    var draft = draft(standing, number);
    if (reason.isBlank()) {
      throw Refused.at("ly-do", "Hãy ghi lý do bỏ dự thảo.");
    }
    tables.delete(draft);
    events.publishEvent(
        change(standing, "scoring.discard-table", draft)
            .saying("Bỏ dự thảo bảng điểm, phiên bản " + number)
            .before(Map.of("SHA-256", draft.sha256()))
            .because(reason));
  }

  /** Marks a draft as sent for comments. */
  @Transactional
  public void consult(Standing standing, int number) {
    standing.mustLead();
    var draft = draft(standing, number);
    tables.state(draft.id(), TableState.CONSULTED);
    events.publishEvent(
        change(standing, "scoring.consult-table", draft)
            .saying("Gửi lấy ý kiến bảng điểm, phiên bản " + number));
  }

  /**
   * Approves a draft: the Board at any time; the leader only the first version, at the launch
   * meeting. From then on its content is frozen. Sheets already made go over to it and are scored
   * again.
   */
  @Transactional
  public void approve(Standing standing, int number, int expectedVersion) {
    var draft = draft(standing, number);
    var byMeeting = !standing.isBoard();
    standing.must(standing.isBoard() || mayApproveAtMeeting(standing), "approve the score table");
    var errors = TableLint.of(draft.table()).stream().filter(f -> f.severity().blocks()).toList();
    if (!errors.isEmpty()) {
      throw new Refused(errors.stream().map(ScoreTableService::reason).toList());
    }
    var how = byMeeting ? "Hội nghị ký kết giao ước thông qua" : "Ban Thi đua - Khen thưởng duyệt";
    tables.approve(draft, standing.actor().name(), how, clock.instant(), expectedVersion);
    events.publishEvent(
        change(standing, "scoring.approve-table", draft)
            .saying("Duyệt bảng điểm, phiên bản " + number + ": " + how)
            .after(Map.of("SHA-256", draft.sha256())));
    rescoring.goOver(standing, draft);
  }

  /** Whether the leader may approve the first version now, for the launch meeting. */
  public boolean mayApproveAtMeeting(Standing standing) {
    return standing.leads()
        && standing.year().state() == BlocYearState.LAUNCH_MEETING
        && tables.inForce(standing.year().id()).isEmpty();
  }

  /** Makes one empty sheet for each member unit by the table in force. */
  @Transactional
  public void apply(Standing standing) {
    standing.mustLeadOrBoard();
    sheets.make(standing.actor(), standing.year());
  }

  /**
   * The mistakes of a version, the grave ones first; with what it asks for that the program or the
   * bloc of this year does not have.
   */
  public List<Finding> lint(Standing standing, TableVersion version) {
    return Stream.concat(
            TableLint.of(version.table()).stream(),
            outsides.lint(standing.year(), version.table()).stream())
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  /** The facts of the system a table may be filled with. */
  public List<FactKind> facts() {
    return outsides.facts();
  }

  private TableVersion draft(Standing standing, int number) {
    var version = tables.find(standing.year().id(), number).orElseThrow();
    if (!version.state().isDraft()) {
      throw Refused.because(
          "Phiên bản này đã được duyệt nên không sửa được. Hãy lập phiên bản mới và ghi lý do.");
    }
    return version;
  }

  private static Refused.Reason reason(Finding finding) {
    return new Refused.Reason(null, finding.sentence(), null);
  }

  private static Change change(Standing standing, String action, TableVersion version) {
    return Change.by(standing.actor(), action)
        .on("score-table", version.id())
        .in(standing.year().bloc(), standing.year().id());
  }

  /** The title of a table moved from one year to the next: the number of the year in it too. */
  static ScoreTable redated(ScoreTable table, int from, int to) {
    return table.titled(table.title().replace(Integer.toString(from), Integer.toString(to)));
  }
}
