package vn.giaouoc.shared.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/**
 * What a person typed, read field by field, with a Vietnamese sentence beside each field that is
 * wrong. It keeps every raw value, so that the same page can be shown again with nothing lost.
 *
 * <pre>{@code
 * var form = Form.of(typed);
 * var name = form.text("ten", "Tên phong trào", 300);
 * var from = form.optionalDate("tu", "Ngày bắt đầu");
 * if (!form.ok() || !form.attempt(() -> plans.addMovement(standing, name, from))) {
 *   return Answer.again(form, page(here, form));
 * }
 * return Answer.to(...).saying("Đã thêm phong trào.");
 * }</pre>
 *
 * <p>A value returned for a field that is wrong is a placeholder and must not be used when {@link
 * #ok()} is false.
 */
public final class Form {

  private final MultiValueMap<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<Refused.Reason> general = new ArrayList<>();
  private Map<String, String> theirs = Map.of();
  private boolean overtaken;

  private Form(MultiValueMap<String, String> typed) {
    this.typed = typed;
  }

  /** An empty form. */
  public static Form blank() {
    return new Form(new LinkedMultiValueMap<>());
  }

  /** What was sent. */
  public static Form of(MultiValueMap<String, String> typed) {
    return new Form(new LinkedMultiValueMap<>(typed));
  }

  /** A form filled with what is stored; nulls are shown as empty. */
  public static Form filled(Map<String, @Nullable String> values) {
    var form = blank();
    values.forEach((field, value) -> form.typed.add(field, value == null ? "" : value));
    return form;
  }

  /** The value as typed, empty if none. */
  public String raw(String field) {
    return Objects.requireNonNullElse(typed.getFirst(field), "");
  }

  /** All values as typed, for a field that may be given many times. */
  public List<String> raws(String field) {
    return Objects.requireNonNullElse(typed.get(field), List.of());
  }

  /** The sentence beside the field, or null when nothing is wrong with it. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** What someone else saved in this field meanwhile, or null when there is no conflict in it. */
  public @Nullable String theirs(String field) {
    var value = theirs.get(field);
    return value == null || value.equals(raw(field)) ? null : value;
  }

  /** Reasons that concern the whole form. */
  public List<Refused.Reason> general() {
    return general;
  }

  /** All fields that are wrong, for a summary on top of the form. */
  public Map<String, String> errors() {
    return errors;
  }

  /**
   * What was typed and stands nowhere on this page, so that it can be copied: a step in between may
   * have taken the form away.
   *
   * @param html of the page's content
   */
  public List<String> notShownOn(String html) {
    var page = HtmlUtils.htmlUnescape(html);
    return typed.entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf"))
        .flatMap(field -> field.getValue().stream())
        .filter(value -> value.length() > 3 && !value.matches("[A-Z_]+|\\d{1,18}"))
        .filter(value -> !page.contains(value))
        .toList();
  }

  /** Whether nothing is wrong so far. */
  public boolean ok() {
    return errors.isEmpty() && general.isEmpty() && !overtaken;
  }

  /** Whether someone else saved first. */
  public boolean overtaken() {
    return overtaken;
  }

  /** Says what is wrong with a field. The first sentence a field gets stays. */
  public void error(String field, String sentence) {
    errors.putIfAbsent(field, sentence);
  }

  /** Says what is wrong with the whole form. */
  public void refuse(String sentence) {
    general.add(new Refused.Reason(null, sentence, null));
  }

  /** Runs a use case; a refusal or a conflict is kept in this form and answered with false. */
  public boolean attempt(Runnable useCase) {
    try {
      useCase.run();
      return true;
    } catch (Refused refused) {
      for (var reason : refused.reasons()) {
        if (reason.field() == null) {
          general.add(reason);
        } else {
          error(reason.field(), reason.sentence());
        }
      }
    } catch (Overtaken someone) {
      overtaken = true;
      theirs = someone.theirs();
      general.add(
          new Refused.Reason(
              null,
              "Có người khác vừa lưu nội dung này. Giá trị của họ hiện dưới từng ô khác với ô bạn"
                  + " đã nhập; hãy đối chiếu, sửa lại nếu cần rồi bấm lưu lần nữa.",
              null));
      if (someone.theirs().containsKey("version")) {
        typed.set("version", someone.theirs().get("version"));
      }
    }
    return false;
  }

  /** Like {@link #attempt(Runnable)}, with the use case's result, or null when it was refused. */
  public <T extends @Nullable Object> @Nullable T attemptFor(Supplier<T> useCase) {
    var result = new ArrayList<T>(1);
    return attempt(() -> result.add(useCase.get())) ? result.getFirst() : null;
  }

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
    if (value.codePoints().anyMatch(Form::forbidden)) {
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
    if (!text.matches("[+-]?\\d{1,15}([.,]\\d{1,6})?")) {
      error(field, label + " phải là một số, ví dụ 95 hoặc 12,5. Bạn đã nhập “" + cut(text) + "”.");
      return BigDecimal.ZERO;
    }
    var value = new BigDecimal(text.replace(',', '.'));
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      error(
          field,
          label
              + " phải từ "
              + Vi.number(min)
              + " đến "
              + Vi.number(max)
              + ". Bạn đã nhập “"
              + cut(text)
              + "”.");
    }
    return value;
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

  /** The version of the record the form was made from; 0 when it carries none. */
  public int version() {
    var text = raw("version");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
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
