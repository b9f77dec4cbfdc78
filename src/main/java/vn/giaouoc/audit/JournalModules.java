package vn.giaouoc.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.shared.web.Option;

/** What the first word of an action is about, as officials read it. */
final class JournalModules {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("year", "Năm thi đua");
    NAMES.put("plan", "Kế hoạch, phong trào");
    NAMES.put("pledge", "Giao ước, đăng ký");
    NAMES.put("meeting", "Hội nghị");
    NAMES.put("work", "Thực hiện");
    NAMES.put("scoring", "Chấm điểm");
    NAMES.put("voting", "Bỏ phiếu");
    NAMES.put("award", "Khen thưởng");
    NAMES.put("council", "Hội đồng");
    NAMES.put("bloc", "Khối thi đua");
    NAMES.put("unit", "Đơn vị");
    NAMES.put("rule", "Quy định");
    NAMES.put("document", "Văn bản");
    NAMES.put("evidence", "Minh chứng");
    NAMES.put("notice", "Nhắc việc");
    NAMES.put("portal", "Trang công khai");
    NAMES.put("archive", "Lưu trữ");
    NAMES.put("transfer", "Xuất, nhập dữ liệu");
    NAMES.put("access", "Tài khoản, đăng nhập");
  }

  private JournalModules() {}

  static String name(String action) {
    var module = action.substring(0, Math.max(0, action.indexOf('.')));
    return NAMES.getOrDefault(module, "Khác");
  }

  static List<Option> options() {
    return NAMES.entrySet().stream().map(e -> new Option(e.getKey(), e.getValue())).toList();
  }
}
