package vn.giaouoc.access.web;

import org.jspecify.annotations.Nullable;

/** Names a browser for a person, for example “Chrome trên Windows”. */
final class Device {

  private static final String[][] BROWSERS = {
    {"Edg", "Edge"},
    {"OPR", "Opera"},
    {"coc_coc", "Cốc Cốc"},
    {"Firefox", "Firefox"},
    {"Chrome", "Chrome"},
    {"Safari", "Safari"}
  };
  private static final String[][] SYSTEMS = {
    {"Windows", "Windows"},
    {"Android", "Android"},
    {"iPhone", "iPhone"},
    {"iPad", "iPad"},
    {"Mac OS", "macOS"},
    {"Linux", "Linux"}
  };

  private Device() {}

  static String of(@Nullable String userAgent) {
    return first(BROWSERS, userAgent, "Trình duyệt khác")
        + " trên "
        + first(SYSTEMS, userAgent, "máy không rõ");
  }

  private static String first(String[][] names, @Nullable String userAgent, String other) {
    for (var name : names) {
      if (userAgent != null && userAgent.contains(name[0])) {
        return name[1];
      }
    }
    return other;
  }
}
