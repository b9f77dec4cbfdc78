package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** What bodies outside the bloc give its units (L14), entered once for all. */
@Service
public class ExternalService {

  private final ExternalRepository externals;
  private final ScoreTableRepository tables;
  private final MemberNames names;
  private final EvidenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExternalService(
      ExternalRepository externals,
      ScoreTableRepository tables,
      MemberNames names,
      EvidenceStore store,
      ApplicationEventPublisher events,
      Clock clock) {
    this.externals = externals;
    this.tables = tables;
    this.names = names;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** A leaf an outside body scores, with what it gave; null before anything was entered. */
  public record Place(CriterionLeaf leaf, ExternalLeaf rule, @Nullable ExternalFigures given) {}

  /** What is typed of one leaf; a unit without a figure is absent. */
  public record Draft(
      String document,
      LocalDate issuedOn,
      Map<UnitId, Input> figures,
      @Nullable MultipartFile copy,
      int version) {}

  /** All such leaves of the table in force. A unit sees its own figures only. */
  @Transactional(readOnly = true)
  public List<Place> places(Standing standing) {
    standing.mustSeeInside();
    var all = externals.list(standing.year().id());
    return tables.inForce(standing.year().id()).stream()
        .flatMap(version -> version.table().leaves())
        .filter(leaf -> leaf.rule() instanceof ExternalLeaf)
        .map(leaf ->
            new Place(leaf, (ExternalLeaf) leaf.rule(), seen(standing, all.get(leaf.key()))))
        .toList();
  }

  private static @Nullable ExternalFigures seen(
      Standing standing, @Nullable ExternalFigures given) {
    if (given == null || !standing.isMember() || standing.leads()) {
      return given;
    }
    var own = new HashMap<>(given.figures());
    own.keySet().removeIf(unit -> !standing.belongsTo(unit));
    return new ExternalFigures(
        given.leaf(),
        given.document(),
        given.issuedOn(),
        given.evidence(),
        own,
        given.by(),
        given.at(),
        given.version());
  }

  /** One of them, for who enters it; {@link java.util.NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public Place place(Standing standing, String leaf) {
    standing.mustLeadOrBoard();
    return places(standing).stream()
        .filter(place -> place.leaf().key().equals(leaf))
        .findFirst()
        .orElseThrow();
  }

  /** Why nobody may enter figures now, as a sentence; null when it is open. */
  public @Nullable String closedBecause(Standing standing) {
    var state = standing.year().state();
    if (state.isBefore(BlocYearState.SELF_SCORING)) {
      return "Nhập được từ bước “" + BlocYearState.SELF_SCORING.vi() + "”.";
    }
    var last = standing.isBoard() ? BlocYearState.COUNCIL : BlocYearState.YEAREND_MEETING;
    return state.isAfter(last)
        ? "Năm thi đua đã qua bước “" + last.vi() + "” nên không sửa được nữa."
        : null;
  }

  /**
   * Enters what an outside body gave, for all units at once, in the place of what stood there.
   * Columns completed before keep what they counted.
   */
  @Transactional
  public void save(Standing standing, String leaf, Draft draft) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    var place = place(standing, leaf);
    var closed = closedBecause(standing);
    if (closed != null) {
      throw Refused.because(closed);
    }
    var names = this.names.of(standing.year());
    var wrong = wrong(place, draft, names);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    var given =
        new ExternalFigures(
            leaf,
            draft.document(),
            draft.issuedOn(),
            copy(standing, draft),
            draft.figures(),
            standing.actor().name(),
            clock.instant(),
            draft.version());
    if (!externals.write(standing.year().id(), given)) {
      throw new Overtaken(
          theirs(Objects.requireNonNull(externals.list(standing.year().id()).get(leaf))));
    }
    events.publishEvent(
        Change.by(standing.actor(), "scoring.external")
            .on("external-figures", standing.year().id() + "/" + leaf)
            .in(standing.year().bloc(), standing.year().id())
            .saying(
                "Nhập điểm do %s chấm ở “%s”, theo %s ngày %s"
                    .formatted(
                        place.rule().source(),
                        place.leaf().title(),
                        draft.document(),
                        Vi.date(draft.issuedOn())))
            .before(shown(place, place.given(), names))
            .after(shown(place, given, names)));
  }

  private List<Refused.Reason> wrong(Place place, Draft draft, Map<UnitId, String> names) {
    var wrong = new ArrayList<Refused.Reason>();
    if (draft.document().isBlank()) {
      wrong.add(new Refused.Reason("van-ban", "Hãy ghi số, ký hiệu, tên văn bản căn cứ.", null));
    }
    if (draft.issuedOn().isAfter(Vi.day(clock.instant()))) {
      wrong.add(new Refused.Reason("ngay", "Ngày của văn bản chưa tới. Hãy kiểm tra lại.", null));
    }
    if (draft.figures().isEmpty()) {
      wrong.add(new Refused.Reason(null, "Hãy nhập kết quả của ít nhất một đơn vị.", null));
    }
    draft
        .figures()
        .forEach((unit, input) -> {
          var problem = place.leaf().problem(Answer.of(input));
          if (!names.containsKey(unit)) {
            wrong.add(new Refused.Reason(null, "Có đơn vị không thuộc khối trong năm này.", null));
          } else if (problem != null) {
            wrong.add(
                new Refused.Reason(
                    CellFields.value(field(unit)), names.get(unit) + ": " + problem, null));
          }
        });
    return wrong;
  }

  private @Nullable EvidenceId copy(Standing standing, Draft draft) {
    var file = draft.copy();
    if (file == null || file.isEmpty()) {
      return null;
    }
    var owner = new Owner(null, standing.year().bloc(), standing.year().id());
    var upload =
        Upload.of("tep", file, draft.document()).with(draft.document(), draft.issuedOn(), null);
    return store.keep(standing.actor(), owner, upload).id();
  }

  /** The name a unit's fields have in the form instead of the key of a leaf. */
  public static String field(UnitId unit) {
    return "u" + unit;
  }

  /** What stands there, by the fields of the form. */
  public static Map<String, String> theirs(ExternalFigures given) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("van-ban", given.document());
    fields.put("ngay", Vi.date(given.issuedOn()));
    given
        .figures()
        .forEach((unit, input) ->
            fields.putAll(
                CellFields.of(field(unit), new Cell(Answer.of(input), BigDecimal.ZERO, "", 0))));
    fields.put("version", Integer.toString(given.version()));
    return fields;
  }

  private static Map<String, String> shown(
      Place place, @Nullable ExternalFigures given, Map<UnitId, String> names) {
    var shown = new LinkedHashMap<String, String>();
    if (given != null) {
      given
          .figures()
          .forEach(
              (unit, input) -> shown.put(names.getOrDefault(unit, ""), place.rule().show(input)));
    }
    return shown;
  }
}
