package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses within this program. */
final class LocalAddress {

  private LocalAddress() {}

  /** The path asked for, below the program's own. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /**
   * The address when it is a path of this program, otherwise the other one: where to go on to came
   * from outside and must not lead out.
   */
  static String orElse(String address, String other) {
    var local =
        address.matches("/[\\x21-\\x7e]{0,1999}")
            && !address.startsWith("//")
            && !address.contains("\\")
            && !address.startsWith("/dang-");
    return local ? address : other;
  }
}
