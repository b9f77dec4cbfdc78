package vn.giaouoc.shared.api;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Remembers the body of a request, for saying what is wrong with it in its own words. */
@ControllerAdvice
class SentBody extends RequestBodyAdviceAdapter {

  private static final String ATTRIBUTE = SentBody.class.getName();

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object afterBodyRead(
      Object body,
      HttpInputMessage input,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    }
    return body;
  }

  /** The body of the request under way, or null. */
  static @Nullable Object current() {
    var request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }

  /** The body's name for a field of the form; the form's own where it has none. */
  static @Nullable String nameOf(@Nullable String formField) {
    var body = current();
    if (formField == null || body == null || !body.getClass().isRecord()) {
      return formField;
    }
    if (body instanceof NamesFields names && names.nameOf(formField) != null) {
      return names.nameOf(formField);
    }
    for (var part : body.getClass().getRecordComponents()) {
      var names = part.getAnnotation(FormField.class);
      if (names != null && Arrays.asList(names.value()).contains(formField)) {
        return part.getName();
      }
    }
    return formField;
  }

  /** What the faster editor saved, under the body's names. */
  static Map<String, String> named(Map<String, String> theirs) {
    var named = new TreeMap<String, String>();
    theirs.forEach((field, value) -> named.put(String.valueOf(nameOf(field)), value));
    return named;
  }
}
