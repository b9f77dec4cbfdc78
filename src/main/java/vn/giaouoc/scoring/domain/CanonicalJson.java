package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that equal values give equal bytes: keys sorted, no blanks, decimals plain and
 * without trailing zeros, only the escapes JSON demands, UTF-8.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * A value that has been written already.
   *
   * @param text what {@link #write(Object)} gave
   */
  record Written(String text) {}

  /**
   * The text of a value: {@link Map} with string keys, {@link List}, {@link String}, {@link
   * BigDecimal}, {@link Integer}, {@link Long}, {@link Boolean} or null.
   */
  public static String write(@Nullable Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** The SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> object(map, out);
      case List<?> list -> array(list, out);
      case String text -> string(text, out);
      case Written written -> out.append(written.text());
      case BigDecimal number -> out.append(Decimals.plain(number).toPlainString());
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> throw new IllegalArgumentException("cannot be written: " + value.getClass());
    }
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    out.append('{');
    var first = true;
    for (var entry : sorted(map)) {
      if (!first) {
        out.append(',');
      }
      first = false;
      string((String) entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
    }
    out.append('}');
  }

  /** The entries by key; most maps come sorted and are only looked through. */
  private static Collection<? extends Map.Entry<?, ?>> sorted(Map<?, ?> map) {
    var last = "";
    for (var key : map.keySet()) {
      if (last.compareTo((String) key) > 0) {
        var entries = new ArrayList<Map.Entry<?, ?>>(map.entrySet());
        entries.sort(Comparator.comparing(e -> (String) e.getKey()));
        return entries;
      }
      last = (String) key;
    }
    return map.entrySet();
  }

  private static void array(List<?> list, StringBuilder out) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(list.get(i), out);
    }
    out.append(']');
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    var from = 0;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        out.append(text, from, i).append(escape(c));
        from = i + 1;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04x".formatted((int) c);
    };
  }
}
