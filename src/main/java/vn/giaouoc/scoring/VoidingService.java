package vn.giaouoc.scoring;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Voiding;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Taking all points of a group, criterion or leaf away, or giving them back. */
@Service
public class VoidingService {

  private final Sheets sheets;
  private final VoidingRepository voidings;
  private final SheetAccess access;
  private final MemberNames names;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VoidingService(
      Sheets sheets,
      VoidingRepository voidings,
      SheetAccess access,
      MemberNames names,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.voidings = voidings;
    this.access = access;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Decides in one column, by who scores it and while it is open, whether a node loses its points;
   * this holds for the columns to its right too. Never in the unit's own column.
   *
   * @param voided false to let it count again
   */
  @Transactional
  public void decide(
      Standing standing, UnitId unit, ColumnRole role, String node, boolean voided, String reason) {
    standing.must(
        role != ColumnRole.SELF && access.rights(standing, unit).mayWrite(role),
        "void points in " + role + " of " + unit);
    var content = sheets.lock(standing.year(), unit);
    access.mustBeOpen(standing, content, role);
    var title =
        content
            .table()
            .table()
            .node(node)
            .orElseThrow(() -> Refused.at("muc-khong-tinh", "Hãy chọn nội dung trong bảng điểm."))
            .title();
    if (reason.isBlank()) {
      throw Refused.at("ly-do-khong-tinh", "Hãy ghi lý do để đơn vị biết.");
    }
    if (content.columns().voidings(role).containsKey(node) == voided) {
      throw Refused.at(
          "muc-khong-tinh",
          voided ? "Nội dung này đã không được tính điểm." : "Nội dung này đang được tính điểm.");
    }
    voidings.put(
        content.sheet().id(),
        role,
        node,
        new Voiding(voided, reason, standing.actor().name(), clock.instant()));
    events.publishEvent(
        SheetService.change(standing, voided ? "scoring.void" : "scoring.restore", content.sheet())
            .saying(
                "%s “%s” của %s, cột “%s”"
                    .formatted(
                        voided ? "Không tính điểm" : "Tính điểm trở lại",
                        title,
                        names.of(standing.year(), unit),
                        role.vi()))
            .because(reason));
  }
}
