package vn.giaouoc.scoring.excel;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Score sheets taken out as workbooks. Each public method is one transaction. */
@Service
public class SheetBooks {

  private final SheetReader reader;
  private final Rankings rankings;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SheetBooks(
      SheetReader reader,
      Rankings rankings,
      Blocs blocs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reader = reader;
    this.rankings = rankings;
    this.blocs = blocs;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The sheet of one unit as a workbook (.xlsx) with the columns the actor may read, ready to be
   * filled in where the actor may write. Recorded.
   *
   * @param wanted the column to fill in where several are open; may be empty
   * @param bloc the bloc's name in that year
   */
  @Transactional
  public byte[] unit(Standing standing, UnitId unit, String wanted, String bloc) {
    var reading = reader.open(standing, unit);
    var content = reading.content();
    var name = names(standing).getOrDefault(unit, "");
    var scope =
        new UnitScope(
            content,
            reading.rights().readable(content),
            reading.rights().writable(content, wanted),
            bloc,
            name,
            standing.year().number(),
            clock.instant());
    events.publishEvent(
        Change.by(standing.actor(), "scoring.export-sheet")
            .on("score-sheet", content.sheet().id())
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(unit)
            .saying("Xuất phiếu chấm điểm của " + name + " ra Excel"));
    return UnitBook.write(scope);
  }

  /**
   * All sheets of the year the actor may read as one workbook (.xlsx), with the ranking where it is
   * shown to the actor. Recorded.
   *
   * @param bloc the bloc's name in that year
   */
  @Transactional
  public byte[] all(Standing standing, String bloc) {
    var overview = reader.overview(standing);
    var readable =
        overview.readable().stream()
            .collect(Collectors.toMap(s -> s.sheet().unit(), Function.identity()));
    var newest = readable.values().stream().mapToInt(s -> s.table().number()).max().orElse(0);
    var lines =
        blocs.members(standing.year().bloc(), standing.year().number()).stream()
            .filter(m -> readable.containsKey(m.unit()))
            .map(m -> line(overview, m, readable))
            .toList();
    var others = lines.stream().filter(l -> l.content().table().number() != newest).toList();
    var counted = lines.stream().filter(l -> l.content().table().number() == newest).toList();
    if (counted.isEmpty()) {
      throw Refused.because("Chưa có phiếu chấm điểm nào để xuất.");
    }
    var stored = rankings.latest(standing);
    events.publishEvent(
        Change.by(standing.actor(), "scoring.export-all")
            .on("bloc-year", standing.year().id())
            .in(standing.year().bloc(), standing.year().id())
            .saying("Xuất bảng tổng hợp điểm của " + counted.size() + " đơn vị ra Excel"));
    return BlocBook.write(
        new BlocScope(
            bloc,
            standing.year().number(),
            counted,
            others.stream().map(BlocScope.Line::unit).toList(),
            stored.map(SheetBooks::ranked).orElse(Map.of()),
            stored.map(s -> s.isFinal() ? "kết quả cuối cùng" : "kết quả dự kiến").orElse(""),
            clock.instant()));
  }

  private static BlocScope.Line line(
      SheetReader.Overview overview, Member member, Map<UnitId, SheetContent> readable) {
    var content = java.util.Objects.requireNonNull(readable.get(member.unit()));
    var rights = overview.rights(member.unit());
    var role =
        content.columns().plan().roles().reversed().stream()
            .filter(content.columns().closed()::contains)
            .filter(r -> rights.mayRead(content, r))
            .findFirst()
            .orElse(ColumnRole.SELF);
    return new BlocScope.Line(member.name(), content, role);
  }

  private static Map<UnitId, RankedUnit> ranked(StoredRanking stored) {
    return Rankings.rows(stored).stream()
        .collect(Collectors.toMap(RankedUnit::unit, Function.identity()));
  }

  private Map<UnitId, String> names(Standing standing) {
    return blocs.members(standing.year().bloc(), standing.year().number()).stream()
        .collect(Collectors.toMap(Member::unit, Member::name));
  }
}
