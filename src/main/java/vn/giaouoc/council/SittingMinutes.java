package vn.giaouoc.council;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** Writes the minutes of a sitting from its votes. */
@Component
class SittingMinutes {

  String of(
      Standing standing,
      CouncilSitting sitting,
      List<AgendaItem> items,
      Map<Long, SittingVote> votes) {
    var text = new StringBuilder();
    text.append("BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\n\n");
    text.append("Thời gian: %s.\n".formatted(Vi.longDate(sitting.heldOn())));
    if (sitting.place() != null) {
      text.append("Địa điểm: %s.\n".formatted(sitting.place()));
    }
    text.append("Chủ trì: %s. Thư ký: %s.\n".formatted(sitting.chair(), sitting.secretary()));
    text.append(
        "Tổng số thành viên: %s; có mặt: %s; xin ý kiến bằng văn bản: %s.\n"
            .formatted(
                Vi.count(sitting.members()),
                Vi.count(sitting.present()),
                Vi.count(sitting.inWriting())));
    text.append("\nHội đồng xét đề nghị khen thưởng năm %d:\n".formatted(standing.year().number()));
    var agreed = 0;
    for (var item : items) {
      var vote = votes.get(item.item().id());
      var refusal = item.refusal(vote);
      agreed += refusal == null ? 1 : 0;
      text.append(
          "- %s, %s: %s. %s\n"
              .formatted(
                  item.item().recipientName(),
                  item.wording(),
                  refusal == null ? "đồng ý" : "không đồng ý",
                  vote == null ? refusal + "." : vote.explanation() + "."));
    }
    text.append(
        "\nKết luận: đồng ý trình %s quyết định khen thưởng %s/%s trường hợp.\n"
            .formatted("Chủ tịch Ủy ban nhân dân tỉnh", Vi.count(agreed), Vi.count(items.size())));
    return text.toString();
  }
}
