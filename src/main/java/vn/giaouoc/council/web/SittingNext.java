package vn.giaouoc.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.CouncilSitting;
import vn.giaouoc.council.SittingState;
import vn.giaouoc.council.SittingVote;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;

/** What must happen now at the Council, in one sentence. */
final class SittingNext {

  private SittingNext() {}

  static String of(
      BlocYearState state,
      @Nullable CouncilSitting sitting,
      List<AgendaItem> items,
      Map<Long, SittingVote> votes,
      LocalDate today) {
    if (state.isBefore(BlocYearState.COUNCIL)) {
      return "Hội đồng xét sau khi Ban Thi đua - Khen thưởng thẩm định và trình; năm thi đua đang ở"
          + " bước “"
          + state.vi()
          + "”.";
    }
    if (sitting == null) {
      return state == BlocYearState.COUNCIL
          ? "Ban Thi đua - Khen thưởng, thường trực Hội đồng, lập phiên họp xét %s trường hợp."
              .formatted(Vi.count(items.stream().filter(AgendaItem::goesOn).count()))
          : "Chương trình không có phiên họp Hội đồng nào của năm này.";
    }
    if (sitting.state() == SittingState.CLOSED) {
      var agreed = votes.values().stream().filter(SittingVote::agreed).count();
      return "Hội đồng đã đồng ý %s/%s trường hợp được trình.%s"
          .formatted(
              Vi.count(agreed),
              Vi.count(items.size()),
              state == BlocYearState.COUNCIL
                  ? " Danh sách đồng ý đã chuyển thành dự thảo quyết định."
                  : "");
    }
    if (sitting.heldOn().isAfter(today)) {
      return "Phiên họp vào ngày %s.".formatted(Vi.date(sitting.heldOn()));
    }
    var left = items.stream().filter(i -> i.goesOn() && !votes.containsKey(i.item().id())).count();
    return left > 0
        ? "Còn %s trường hợp chưa ghi phiếu.".formatted(Vi.count(left))
        : "Đã ghi đủ phiếu. Thường trực Hội đồng kết thúc phiên họp để lập biên bản và dự thảo quyết định.";
  }
}
