package vn.giaouoc.council.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.AppraisalReport;
import vn.giaouoc.council.Opinion;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;

/** What must happen now in the appraisal, in one sentence. */
final class AppraisalNext {

  private AppraisalNext() {}

  static String of(
      BlocYearState state,
      List<AgendaItem> items,
      List<Opinion> opinions,
      @Nullable AppraisalReport report,
      LocalDate today) {
    if (state.isBefore(BlocYearState.BOARD_APPRAISAL)) {
      return items.isEmpty()
          ? "Chưa có đề nghị khen thưởng nào được trình. Thẩm định bắt đầu khi Ban Thi đua - Khen"
              + " thưởng nhận hồ sơ của khối."
          : "Khối đã trình %s trường hợp. Thẩm định bắt đầu khi hồ sơ được chuyển sang Ban."
              .formatted(Vi.count(items.size()));
    }
    if (state.isAfter(BlocYearState.BOARD_APPRAISAL)) {
      return "Thẩm định đã xong; kết quả dưới đây là căn cứ để Hội đồng xét.";
    }
    var left = items.stream().filter(i -> i.appraisal() == null).count();
    if (left > 0) {
      return "Ban Thi đua - Khen thưởng còn %s/%s trường hợp chưa thẩm định."
          .formatted(Vi.count(left), Vi.count(items.size()));
    }
    var returned = items.stream().filter(AppraisalPages::returned).count();
    if (returned > 0) {
      return "Có %s trường hợp cần trả lại: Ban trả hồ sơ về Khối trưởng kèm lý do, hoặc sửa kết quả thẩm định."
          .formatted(Vi.count(returned));
    }
    var waiting = opinions.stream().filter(o -> o.objection() == null && !o.silent(today)).count();
    if (waiting > 0) {
      return "Đã thẩm định xong các trường hợp; còn chờ %s cơ quan trả lời. Hết hạn mà không trả lời thì ghi là không có ý kiến."
          .formatted(Vi.count(waiting));
    }
    return report == null || report.signedOn() == null
        ? "Đã thẩm định xong các trường hợp. Ban ký báo cáo thẩm định rồi trình Hội đồng."
        : "Báo cáo thẩm định đã ký. Ban trình Hội đồng xét.";
  }
}
