package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.shared.Vi;

/** Proposes the text of the report to the Council from what was appraised and answered. */
public final class ReportDrafter {

  private ReportDrafter() {}

  /** The text: paragraphs by lines, parts headed by Roman numerals. */
  public static String draft(
      String blocName, int year, List<AgendaItem> items, List<Opinion> opinions, LocalDate today) {
    var text = new StringBuilder();
    text.append(
        "Ban Thi đua - Khen thưởng đã thẩm định %s trường hợp đề nghị khen thưởng năm %d của %s, kết quả như sau:\n"
            .formatted(Vi.count(items.size()), year, blocName));
    text.append("I. KẾT QUẢ THẨM ĐỊNH\n");
    var number = 1;
    for (var item : items) {
      text.append(
          "%d. %s – %s: %s.\n"
              .formatted(number++, item.item().recipientName(), item.wording(), verdict(item)));
    }
    text.append("II. Ý KIẾN CƠ QUAN LIÊN QUAN\n");
    if (opinions.isEmpty()) {
      text.append("Không xin ý kiến cơ quan khác.\n");
    }
    for (var o : opinions) {
      text.append("- %s: %s.\n".formatted(o.bodyName(), said(o, today)));
    }
    var goingOn = items.stream().filter(AgendaItem::goesOn).toList();
    text.append("III. ĐỀ NGHỊ\n");
    text.append(
        "Kính trình Hội đồng Thi đua - Khen thưởng tỉnh xem xét %s trường hợp%s\n"
            .formatted(Vi.count(goingOn.size()), goingOn.isEmpty() ? "." : ":"));
    for (var item : goingOn) {
      text.append("- %s: %s.\n".formatted(item.item().recipientName(), item.wording()));
    }
    return text.toString();
  }

  private static String verdict(AgendaItem item) {
    var appraisal = item.appraisal();
    if (appraisal == null) {
      return "chưa thẩm định";
    }
    var reason = appraisal.reason();
    return lower(appraisal.verdict().vi()) + (reason == null ? "" : "; lý do: " + stop(reason));
  }

  private static String said(Opinion opinion, LocalDate today) {
    var text = Objects.requireNonNullElse(opinion.answerText(), "");
    var document = opinion.answerDocument();
    return lower(opinion.state(today))
        + (text.isEmpty() ? "" : ": " + stop(text))
        + (document == null ? "" : " (" + document + ")");
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String stop(String text) {
    return text.strip().replaceFirst("[.;]$", "");
  }
}
