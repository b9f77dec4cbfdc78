package vn.giaouoc.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;

/**
 * What a person typed, with a Vietnamese sentence beside each field that is wrong. It keeps every
 * raw value, so that the same page can be shown again with nothing lost.
 *
 * <pre>{@code
 * var form = Form.of(typed);
 * var name = form.text("ten", "Tên phong trào", 300);
 * var from = form.optionalDate("tu", "Ngày bắt đầu");
 * return Answer.after(
 *     form,
 *     () -> plans.addMovement(standing, name, from),
 *     () -> Answer.to(...).saying("Đã thêm phong trào."),
 *     () -> page(here, form));
 * }</pre>
 *
 * <p>A value returned for a field that is wrong is a placeholder and must not be used when {@link
 * #ok()} is false.
 */
public final class Form extends FieldReader {

  private final MultiValueMap<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<Refused.Reason> general = new ArrayList<>();
  private Map<String, String> theirs = Map.of();
  private boolean overtaken;
  private int status = 422;

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

  /** The same values, with nothing said about them yet. */
  public Form unread() {
    return of(typed);
  }

  /** The value as typed, empty if none. */
  @Override
  public String raw(String field) {
    return Objects.requireNonNullElse(typed.getFirst(field), "");
  }

  /** The fields that were sent. */
  public Set<String> names() {
    return Set.copyOf(typed.keySet());
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

  /** The HTTP status of the page that shows what is wrong. */
  public int status() {
    return overtaken ? 409 : status;
  }

  /** Says what is wrong with a field. The first sentence a field gets stays. */
  @Override
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
      status = refused.status();
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

  /** The version of the record the form was made from; 0 when it carries none. */
  public int version() {
    var text = raw("version");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
