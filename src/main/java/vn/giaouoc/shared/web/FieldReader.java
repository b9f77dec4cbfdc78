package vn.giaouoc.shared.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * Reads typed fields into values; what cannot be read gets a Vietnamese sentence that says what to
 * type instead, and answers with a placeholder.
 */
abstract sealed class FieldReader permits Form {

  /** 1.000: a thousand to who writes Vietnamese, one to a machine. */
  private static final String THOUSANDS = "[+-]?[1-9]\\d{0,2}(\\.\\d{3})+";

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** The value as typed, empty if none. */
  public abstract String raw(String field);

  /** Says what is wrong with a field. */
  public abstract void error(String field, String sentence);

  /** A compulsory text of at most {@code max} characters, in NFC. */
  public String text(String field, String label, int max) {
    var value = optionalText(field, label, max);
    if (value == null) {
      error(field, "Hãy nhập " + lower(label) + ".");
      return "";
    }
    return value;
  }

  /** A text of at most {@code max} characters, in NFC; null when empty. */
  public @Nullable String optionalText(String field, String label, int max) {
    var value = Vi.clean(raw(field));
    if (value.codePoints().anyMatch(FieldReader::forbidden)) {
      error(field, label + " có ký tự điều khiển không hiển thị được. Hãy xóa rồi gõ lại.");
    } else if (value.length() > max) {
      error(
          field,
          label
              + " dài "
              + value.length()
              + " ký tự, nhiều nhất được "
              + max
              + ". Hãy rút gọn lại.");
    }
    return value.isEmpty() ? null : value;
  }

  /** A compulsory decimal number between the limits, both included; a comma or a point. */
  public BigDecimal decimal(String field, String label, BigDecimal min, BigDecimal max) {
    var value = optionalDecimal(field, label, min, max);
    if (value == null) {
      error(field, "Hãy nhập " + lower(label) + ".");
      return BigDecimal.ZERO;
    }
    return value;
  }

  /** A decimal number between the limits, both included; null when empty. */
  public @Nullable BigDecimal optionalDecimal(
      String field, String label, BigDecimal min, BigDecimal max) {
    var text = Vi.clean(raw(field)).replace(" ", "");
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches(THOUSANDS)) {
      error(
          field,
          "%s: “%s” có thể hiểu theo hai cách. Hãy ghi %s nếu là số nguyên; số thập phân ghi dấu phẩy, ví dụ 1,5."
              .formatted(label, cut(text), cut(text.replace(".", ""))));
      return BigDecimal.ZERO;
    }
    if (!text.matches("[+-]?\\d{1,15}([.,]\\d{1,6})?")) {
      error(field, label + " phải là một số, ví dụ 95 hoặc 12,5. Bạn đã nhập “" + cut(text) + "”.");
      return BigDecimal.ZERO;
    }
    var value = new BigDecimal(text.replace(',', '.'));
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      error(field, label + limits(value, min, max) + ". Bạn đã nhập “" + cut(text) + "”.");
    }
    return value;
  }

  /** An upper limit that only keeps nonsense out is no help to who typed too little. */
  private static String limits(BigDecimal value, BigDecimal min, BigDecimal max) {
    return value.compareTo(min) < 0 && max.compareTo(BILLION) > 0
        ? " phải từ " + Vi.number(min) + " trở lên"
        : " phải từ " + Vi.number(min) + " đến " + Vi.number(max);
  }

  /** A compulsory whole number between the limits, both included. */
  public int integer(String field, String label, int min, int max) {
    var value = decimal(field, label, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    if (value.stripTrailingZeros().scale() > 0) {
      error(field, label + " phải là số nguyên.");
      return min;
    }
    return value.intValue();
  }

  /** A compulsory day, dd/MM/yyyy. */
  public LocalDate date(String field, String label) {
    var value = optionalDate(field, label);
    if (value == null) {
      error(field, "Hãy nhập " + lower(label) + ", dạng ngày/tháng/năm, ví dụ 24/02/2024.");
      return LocalDate.EPOCH;
    }
    return value;
  }

  /** A day, dd/MM/yyyy; null when empty. */
  public @Nullable LocalDate optionalDate(String field, String label) {
    var text = Vi.clean(raw(field));
    if (text.isEmpty()) {
      return null;
    }
    var value = Vi.parseDate(text);
    if (value == null) {
      error(
          field,
          label
              + " không phải là một ngày có thật: “"
              + cut(text)
              + "”. Hãy nhập dạng ngày/tháng/năm, ví dụ 24/02/2024.");
      return LocalDate.EPOCH;
    }
    if (value.getYear() < 1945 || value.getYear() > 2100) {
      error(field, label + " phải nằm trong khoảng năm 1945 đến 2100.");
    }
    return value;
  }

  /** A compulsory choice among the constants of an enum, sent by its name. */
  public <E extends Enum<E>> E choice(String field, String label, Class<E> type) {
    var value = optionalChoice(field, label, type);
    if (value == null) {
      error(field, "Hãy chọn " + lower(label) + ".");
      return type.getEnumConstants()[0];
    }
    return value;
  }

  /** A choice among the constants of an enum, sent by its name; null when empty. */
  public <E extends Enum<E>> @Nullable E optionalChoice(String field, String label, Class<E> type) {
    var text = raw(field);
    if (text.isEmpty()) {
      return null;
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    error(field, label + " không có trong danh sách. Hãy chọn lại.");
    return type.getEnumConstants()[0];
  }

  /** A compulsory id chosen from a list. */
  public long id(String field, String label) {
    var value = optionalId(field, label);
    if (value == null) {
      error(field, "Hãy chọn " + lower(label) + ".");
      return 0;
    }
    return value;
  }

  /** An id chosen from a list; null when empty. */
  public @Nullable Long optionalId(String field, String label) {
    var text = raw(field);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      error(field, label + " không có trong danh sách. Hãy chọn lại.");
      return 0L;
    }
    return Long.parseLong(text);
  }

  /** Whether a box was ticked. */
  public boolean checked(String field) {
    return !raw(field).isEmpty();
  }

  private static boolean forbidden(int c) {
    return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t';
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String lower(String label) {
    return label.isEmpty() || (label.length() > 1 && Character.isUpperCase(label.charAt(1)))
        ? label
        : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
