package vn.giaouoc.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/**
 * Writes the minutes of a sitting from its votes: paragraphs by lines, parts headed by Roman
 * numerals.
 */
@Component
class SittingMinutes {

  /** The part after which the paper shows the table of ballots. */
  static final String VOTES = "III. KẾT QUẢ BIỂU QUYẾT, BỎ PHIẾU";

  String of(
      Standing standing,
      CouncilSitting sitting,
      List<AgendaItem> items,
      Map<Long, SittingVote> votes) {
    var text = new StringBuilder();
    line(text, "Thời gian: %s.".formatted(Vi.longDate(sitting.heldOn())));
    line(text, "Địa điểm: %s".formatted(sitting.place() == null ? "……" : sitting.place() + "."));
    line(text, "Chủ trì: %s.".formatted(sitting.chair()));
    line(text, "Thư ký: %s.".formatted(sitting.secretary()));
    line(text, "I. THÀNH PHẦN");
    line(
        text,
        ("Tổng số thành viên Hội đồng: %s. Có mặt: %s. Vắng mặt: %s, trong đó được xin ý kiến bằng"
                + " văn bản: %s.")
            .formatted(
                Vi.count(sitting.members()),
                Vi.count(sitting.present()),
                Vi.count(sitting.members() - sitting.present()),
                Vi.count(sitting.inWriting())));
    line(text, "II. NỘI DUNG");
    line(
        text,
        "Hội đồng xét %s trường hợp đề nghị khen thưởng năm %d."
            .formatted(Vi.count(items.size()), standing.year().number()));
    if (sitting.postedFrom() != null) {
      line(
          text,
          "Danh sách đã được công khai từ ngày %s%s."
              .formatted(
                  Vi.date(sitting.postedFrom()),
                  sitting.postedAt() == null ? "" : " tại " + sitting.postedAt()));
    }
    notGoingOn(text, items);
    if (sitting.discussion() != null) {
      text.append(sitting.discussion().strip()).append('\n');
    }
    line(text, VOTES);
    for (var item : items) {
      var vote = votes.get(item.item().id());
      if (vote != null) {
        line(
            text,
            "- %s, %s: %s."
                .formatted(item.item().recipientName(), item.wording(), vote.explanation()));
      }
    }
    conclusion(text, items, votes);
    return text.toString();
  }

  private static void notGoingOn(StringBuilder text, List<AgendaItem> items) {
    for (var item : items) {
      if (!item.goesOn()) {
        line(
            text,
            "- %s, %s: không đưa ra biểu quyết. %s."
                .formatted(
                    item.item().recipientName(),
                    item.wording(),
                    Objects.requireNonNullElse(item.refusal(null), "")));
      }
    }
  }

  private static void conclusion(
      StringBuilder text, List<AgendaItem> items, Map<Long, SittingVote> votes) {
    var agreed = items.stream().filter(i -> i.refusal(votes.get(i.item().id())) == null).toList();
    line(text, "IV. KẾT LUẬN");
    line(
        text,
        "Hội đồng đồng ý trình cấp có thẩm quyền khen thưởng %s/%s trường hợp%s"
            .formatted(
                Vi.count(agreed.size()), Vi.count(items.size()), agreed.isEmpty() ? "." : ":"));
    for (var item : agreed) {
      line(text, "- %s: %s.".formatted(item.item().recipientName(), item.wording()));
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
