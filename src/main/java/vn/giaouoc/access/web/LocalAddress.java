package vn.giaouoc.access.web;

/** An address to go on to, which came from outside and must not lead out of this program. */
final class LocalAddress {

  private LocalAddress() {}

  /** The address when it is a path of this program, otherwise the other one. */
  static String orElse(String address, String other) {
    var local =
        address.matches("/[\\x21-\\x7e]{0,1999}")
            && !address.startsWith("//")
            && !address.contains("\\")
            && !address.startsWith("/dang-");
    return local ? address : other;
  }
}
