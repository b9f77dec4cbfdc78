package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearService;

/**
 * The way of a sheet: submitted, sent back, explained, confirmed. Each method is one transaction.
 */
@Service
public class SheetFlow {

  private final Sheets sheets;
  private final SheetRepository heads;
  private final EntryRepository entries;
  private final ColumnKeeper keeper;
  private final ObjectionRepository objections;
  private final SheetAccess access;
  private final Lateness lateness;
  private final YearService years;
  private final MemberNames names;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SheetFlow(
      Sheets sheets,
      SheetRepository heads,
      EntryRepository entries,
      ColumnKeeper keeper,
      ObjectionRepository objections,
      SheetAccess access,
      Lateness lateness,
      YearService years,
      MemberNames names,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.heads = heads;
    this.entries = entries;
    this.keeper = keeper;
    this.objections = objections;
    this.access = access;
    this.lateness = lateness;
    this.years = years;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The head hands the sheet in. It is refused with everything that is missing. After the last day
   * it is accepted and marked late.
   *
   * @param sworn whether the head vouches for the figures
   */
  @Transactional
  public void submit(Standing standing, UnitId unit, boolean sworn) {
    standing.mustHead(unit);
    var content = sheets.lock(standing.year(), unit);
    access.mustBeOpen(standing, content, ColumnRole.SELF);
    var missing = missing(content);
    if (!sworn) {
      missing.add(
          new Refused.Reason(
              "cam-doan", "Hãy đánh dấu cam đoan số liệu, minh chứng là đúng sự thật.", null));
    }
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    var now = clock.instant();
    var sheet = content.sheet();
    var late =
        sheet.submittedAt() == null ? lateness.days(standing.year(), unit, now) : sheet.lateDays();
    keeper.keep(standing, content, ColumnRole.SELF);
    heads.close(sheet, ColumnRole.SELF, now, standing.actor().name());
    heads.submitted(sheet, now, standing.actor().name(), late);
    years.sheetSubmittedAgain(standing, unit);
    events.publishEvent(
        SheetService.change(standing, "scoring.submit", sheet)
            .saying(
                "Nộp phiếu tự chấm điểm của "
                    + names.of(standing.year(), unit)
                    + (late > 0 ? ", muộn " + late + " ngày" : ""))
            .after(
                Map.of(
                    "Tổng điểm tự chấm",
                    Vi.number(content.columns().card(ColumnRole.SELF).total()))));
  }

  /** Everything that is missing before the sheet may be submitted, but the sworn box. */
  public static List<Refused.Reason> missing(SheetContent content) {
    var progress = content.progress();
    var missing = new ArrayList<Refused.Reason>();
    add(missing, progress.unanswered(), l -> "“%s” chưa chấm. " + howToAnswer(l));
    add(missing, progress.invalid(), l -> "“%s” có giá trị không hợp lệ. Hãy nhập lại.");
    add(missing, progress.unproven(), l -> "“%s” còn thiếu minh chứng bắt buộc.");
    content.columns().differences(ColumnRole.SELF).stream()
        .filter(Columns.Difference::lacksComment)
        .forEach(d ->
            missing.add(
                new Refused.Reason(
                    CellFields.comment(d.leaf()),
                    "“%s” khác kết quả kiểm tra. Hãy ghi nhận xét giải thích."
                        .formatted(title(content, d.leaf())),
                    null)));
    return missing;
  }

  private static String howToAnswer(CriterionLeaf leaf) {
    return switch (InputKind.of(leaf.rule())) {
      case CHOSEN, EVENTS, RESULTS -> "Hãy chọn một mức.";
      case YES_NO -> "Hãy chọn “Đạt” hoặc “Không đạt”.";
      default -> "Nếu không có thì nhập 0.";
    };
  }

  private static void add(
      List<Refused.Reason> missing,
      List<CriterionLeaf> leaves,
      Function<CriterionLeaf, String> sentence) {
    leaves.forEach(leaf ->
        missing.add(
            new Refused.Reason(
                CellFields.value(leaf.key()), sentence.apply(leaf).formatted(leaf.title()), null)));
  }

  private static String title(SheetContent content, String key) {
    return content.table().table().node(key).map(n -> n.title()).orElse(key);
  }

  /** Sends one unit's sheet back to be scored again, with a reason. Earlier values stay known. */
  @Transactional
  public void sendBack(Standing standing, UnitId unit, String reason) {
    standing.must(access.rights(standing, unit).mayReturn(), "return the sheet of " + unit);
    var content = sheets.lock(standing.year(), unit);
    var sheet = content.sheet();
    if (reason.isBlank()) {
      throw Refused.at("ly-do", "Trả phiếu phải ghi rõ lý do để đơn vị biết cần sửa gì.");
    }
    if (!SheetStep.RETURN.isFrom(sheet.state())
        || standing.year().state().isAfter(BlocYearState.OBJECTION)) {
      throw Refused.because(
          "Phiếu đang ở trạng thái “" + sheet.state().vi() + "”, không trả về được.");
    }
    if (standing.year().state() == BlocYearState.BLOC_SCORING) {
      years.returnSheet(standing, unit, reason);
    }
    heads.reopen(sheet, EnumSet.of(ColumnRole.SELF, ColumnRole.BLOC, ColumnRole.CHECK));
    if (sheets.plan(standing.year().id()).left(ColumnRole.CHECK).isPresent()) {
      entries.deleteCopied(
          sheet.id(), EnumSet.of(ColumnRole.SELF, ColumnRole.CHECK, ColumnRole.BLOC));
    } else {
      entries.deleteCopied(sheet.id(), EnumSet.of(ColumnRole.SELF, ColumnRole.BLOC));
      heads.close(sheet, ColumnRole.CHECK, clock.instant(), standing.actor().name());
    }
    heads.returned(sheet, reason);
    events.publishEvent(
        SheetService.change(standing, "scoring.return", sheet)
            .saying("Trả phiếu chấm điểm về " + names.of(standing.year(), unit))
            .because(reason));
  }

  /** The unit explains its points after the bloc scored them (giải trình). */
  @Transactional
  public void explain(Standing standing, UnitId unit, String text) {
    standing.mustHead(unit);
    var sheet = sheets.lock(standing.year(), unit).sheet();
    if (text.isBlank()) {
      throw Refused.at("giai-trinh", "Hãy nhập nội dung giải trình.");
    }
    if (!SheetStep.EXPLAIN.isFrom(sheet.state())) {
      throw Refused.because("Chỉ giải trình sau khi khối đã chấm và trước khi chốt điểm.");
    }
    heads.explained(sheet, SheetStep.EXPLAIN.to(), text);
    events.publishEvent(
        SheetService.change(standing, "scoring.explain", sheet)
            .saying("Giải trình về điểm của " + names.of(standing.year(), unit))
            .after(Map.of("Giải trình", text)));
  }

  /** The unit's head agrees with the points, or the leader locks one unit's points. */
  @Transactional
  public void agree(Standing standing, UnitId unit) {
    standing.mustHead(unit);
    mustBeShown(standing);
    confirm(standing, unit, "Nhất trí với điểm của ");
  }

  /** Locks the points of all units after the objection window; refused with all that is open. */
  @Transactional
  public void lockAll(Standing standing) {
    standing.mustLeadOrBoard();
    mustBeShown(standing);
    var open = objections.open(standing.year().id());
    if (open > 0) {
      throw Refused.because(
          "Còn %d kiến nghị chưa trả lời. Hãy trả lời trước khi chốt điểm.".formatted(open));
    }
    var all = heads.list(standing.year().id());
    var unscored =
        all.stream()
            .filter(Sheet::isSubmitted)
            .filter(s -> !s.state().isLocked() && !SheetStep.CONFIRM.isFrom(s.state()))
            .map(s -> names.of(standing.year(), s.unit()))
            .toList();
    if (!unscored.isEmpty()) {
      throw Refused.because("Khối chưa chấm xong phiếu của: " + String.join("; ", unscored) + ".");
    }
    all.stream()
        .filter(s -> SheetStep.CONFIRM.isFrom(s.state()))
        .forEach(s -> confirm(standing, s.unit(), "Chốt điểm của "));
  }

  private void confirm(Standing standing, UnitId unit, String saying) {
    var content = sheets.lock(standing.year(), unit);
    var sheet = content.sheet();
    if (!SheetStep.CONFIRM.isFrom(sheet.state())) {
      throw Refused.because(
          sheet.state().isLocked()
              ? "Điểm của đơn vị này đã chốt."
              : "Khối chưa chấm xong phiếu này.");
    }
    if (objections.openOf(sheet.id()) > 0) {
      throw Refused.because("Còn kiến nghị chưa được trả lời. Hãy chờ khối trả lời rồi chốt.");
    }
    heads.state(sheet, SheetState.CONFIRMED);
    events.publishEvent(
        SheetService.change(standing, "scoring.confirm", sheet)
            .saying(saying + names.of(standing.year(), unit))
            .after(Map.of("Tổng điểm", Vi.number(content.countingCard().total()))));
  }

  private static void mustBeShown(Standing standing) {
    if (standing.year().state().isBefore(BlocYearState.OBJECTION)) {
      throw Refused.because("Kết quả dự kiến chưa được thông báo nên chưa chốt điểm được.");
    }
  }
}
