package vn.giaouoc.meeting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the first text of the minutes; people then mend it. Paragraphs are lines. */
public final class MinutesDraft {

  private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

  private final List<String> lines = new ArrayList<>();
  private int section;

  private MinutesDraft() {}

  /** The text of the minutes: place and people, what was said, voted, adopted and concluded. */
  public static String of(MinutesFacts facts) {
    var draft = new MinutesDraft();
    draft.opening(facts);
    draft.attendance(facts);
    draft.list("Chương trình", facts.agenda());
    draft.said(facts.said());
    draft.voted(facts.voted());
    draft.list("Văn bản được hội nghị thông qua", facts.adopted());
    draft.list("Kết luận của chủ trì", facts.conclusions());
    draft.theme(facts.nextTheme());
    draft.lines.add("");
    draft.lines.add("Biên bản đã được đọc lại để hội nghị nghe, thống nhất và ký tên dưới đây.");
    return String.join("\n", draft.lines);
  }

  private void opening(MinutesFacts facts) {
    head("Thời gian, địa điểm, chủ trì");
    lines.add("Thời gian: " + facts.when() + ".");
    lines.add("Địa điểm: " + orDots(facts.place()) + ".");
    lines.add("Chủ trì: " + orDots(String.join("; ", facts.chairs())) + ".");
    lines.add("Thư ký: " + orDots(facts.secretary()) + ".");
  }

  private void attendance(MinutesFacts facts) {
    head("Thành phần");
    if (!facts.present().isEmpty()) {
      lines.add("Đơn vị có mặt:");
      facts.present().forEach(this::item);
    }
    if (!facts.absent().isEmpty()) {
      lines.add("Đơn vị vắng:");
      facts.absent().forEach(this::item);
    }
    if (!facts.others().isEmpty()) {
      lines.add("Thành phần dự theo nhóm:");
      facts.others().forEach(this::item);
    }
    if (facts.quorum() != null) {
      lines.add("Số đơn vị dự: " + facts.quorum() + ".");
    }
  }

  private void said(List<MinutesFacts.Said> said) {
    if (said.isEmpty()) {
      return;
    }
    head("Diễn biến hội nghị");
    var byKind = new LinkedHashMap<String, List<MinutesFacts.Said>>();
    said.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    byKind.forEach((kind, all) -> {
      lines.add(kind + ":");
      all.forEach(s -> item(s.who() + ": " + s.what().strip()));
    });
  }

  private void voted(List<MinutesFacts.Voted> voted) {
    if (voted.isEmpty()) {
      return;
    }
    head("Biểu quyết");
    for (var v : voted) {
      item(
          "%s: tán thành %d, không tán thành %d, không có ý kiến %d. %s"
              .formatted(
                  withoutStop(v.question()),
                  v.votesFor(),
                  v.votesAgainst(),
                  v.abstentions(),
                  v.carried() ? "Được thông qua." : "Không được thông qua."));
    }
  }

  private void theme(@Nullable String theme) {
    if (theme != null) {
      head("Chủ đề thi đua năm sau");
      lines.add("Hội nghị xác định chủ đề: “" + theme + "”.");
    }
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      head(title);
      items.forEach(this::item);
    }
  }

  private void head(String title) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(ROMAN[section++] + ". " + title);
  }

  private void item(String text) {
    lines.add("- " + text.strip());
  }

  private static String orDots(@Nullable String text) {
    return text == null || text.isBlank() ? "…" : text;
  }

  private static String withoutStop(String text) {
    var t = text.strip();
    return t.endsWith(".") || t.endsWith("?") ? t.substring(0, t.length() - 1) : t;
  }
}
