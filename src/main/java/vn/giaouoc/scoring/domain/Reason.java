package vn.giaouoc.scoring.domain;

import java.util.List;

/**
 * Why a result is what it is. Only code and arguments are frozen with a result; the sentence may be
 * worded better later.
 */
public record Reason(Code code, List<String> arguments) {

  /** The kinds of reasons; each sentence is filled with the arguments in order. */
  public enum Code {
    ZEROED("Tiêu chí %s bị 0 điểm vì mức đã chọn ở %s."),
    VOIDED("%s không được tính điểm vì khai báo, minh chứng không trung thực."),
    COUNTED_ONCE("%s: %s đã được chấm ở %s, không tính lại."),
    CAPPED("%s cộng được %s điểm, chỉ tính tối đa %s điểm."),
    NOT_FUNDED("Không tính nhóm %s vì không được cấp kinh phí."),
    BONUS_CAPPED("Điểm thưởng cộng được %s, chỉ tính tối đa %s điểm."),
    DEDUCTION_CAPPED("Điểm trừ cộng được %s, chỉ trừ tối đa %s điểm."),
    RESCALED("Điểm chuẩn %s trên %s điểm được giao, quy đổi về thang %s điểm thành %s."),
    TOTAL_LIMITED("Tổng điểm %s được giới hạn thành %s."),
    NOTHING_ASSIGNED("Không có nội dung nào được giao, nên không có tỷ lệ."),
    GRADE_BY_POINTS("Theo điểm (%s), đạt loại %s."),
    BELOW_ALL_GRADES("Điểm %s thấp hơn mọi mức, xếp vào loại thấp nhất: %s."),
    POINTS_MISSED("Chưa đủ điểm của loại %s: được %s, cần từ %s."),
    SHARE_MISSED("Không đạt điều kiện của loại %s: %s được %s %%, cần ít nhất %s %%."),
    COUNT_MISSED("Không đạt điều kiện của loại %s: %s được %s, cần ít nhất %s."),
    CRITERION_MISSED(
        "Không đạt điều kiện của loại %s: tiêu chí %s được %s %%, mọi tiêu chí cần ít nhất %s %%."),
    FIGURE_MISSED("Không đạt điều kiện của loại %s: %s là %s, cần ít nhất %s."),
    FLOOR_MISSED("Không đạt điều kiện của loại %s: %s được %s %%, mức sàn là %s %%."),
    VOTE_MISSED("Đủ điểm loại %s nhưng chưa được bình bầu, xét loại kế tiếp."),
    BARRED("Không xếp loại %s trở lên vì %s."),
    DOWN_ONE("Hạ một bậc, từ %s xuống %s, vì %s."),
    DOWN_ONE_SOMEWHERE("Bị hạ một bậc vì %s."),
    FORCED("Xếp loại %s vì %s."),
    QUOTA(
        "Loại %s có hạn mức %s đơn vị (tính trên %s đơn vị); đơn vị này đứng hạng %s, ngoài hạn mức, nên"
            + " xếp loại %s."),
    QUOTA_TIE(
        "Loại %s còn chỗ nhưng các đơn vị cùng hạng %s nhiều hơn số chỗ; hội nghị phải quyết định, tạm"
            + " xếp loại %s."),
    KNOCKED_OUT("Không xét đề nghị khen thưởng vì %s.");

    private final String pattern;

    Code(String pattern) {
      this.pattern = pattern;
    }
  }

  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** A reason with its arguments. */
  static Reason of(Code code, String... arguments) {
    return new Reason(code, List.of(arguments));
  }

  /** The sentence a person reads. */
  public String vi() {
    return code.pattern.formatted(arguments.toArray());
  }
}
