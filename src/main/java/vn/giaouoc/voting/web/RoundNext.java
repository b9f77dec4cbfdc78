package vn.giaouoc.voting.web;

import java.util.List;
import vn.giaouoc.voting.RoundView;

/** Says in one sentence what a round waits for, and from whom. */
final class RoundNext {

  private RoundNext() {}

  static String of(RoundView view, int spoken, List<RoundPage.VoterRow> voters, int sheets) {
    var round = view.round();
    return switch (round.state()) {
      case PREPARED ->
          view.candidates().isEmpty()
              ? "Khối trưởng đưa các trường hợp vào danh sách bình xét."
              : "Khối trưởng ghi các đơn vị có mặt rồi mở vòng bình xét.";
      case OPEN ->
          round.rules().papers()
              ? "Tổ kiểm phiếu nhập hai bản đếm độc lập (đã có %d/2), rồi Khối trưởng kết thúc vòng."
                  .formatted(sheets)
              : "Ghi ý kiến các đơn vị có mặt (đã có %d/%d), rồi Khối trưởng kết thúc vòng."
                  .formatted(spoken, voters.stream().filter(RoundPage.VoterRow::present).count());
      case CLOSED ->
          round.tieOpen()
              ? "Còn bằng phiếu chưa phân định."
              : round.election() && round.confirmedOn() == null
                  ? "Ghi kết quả bầu thành nhiệm kỳ Khối trưởng, Khối phó năm sau."
                  : "Vòng này đã có kết quả.";
      case CANCELLED -> "Vòng này đã hủy.";
    };
  }
}
