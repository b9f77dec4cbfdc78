package vn.giaouoc.shared.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.giaouoc.shared.Vi;

/**
 * How the API writes and reads JSON: ids as numbers, decimals as exact strings, days and times as
 * ISO 8601, text in NFC without blanks at its ends, empty text as null. What it does not know it
 * refuses.
 */
final class ApiJson {

  private ApiJson() {}

  /** A mapper of its own: what is stored as JSON is written by another. */
  static JsonMapper mapper() {
    var module = new SimpleModule("giaouoc-api");
    module.addSerializer(new ExactDecimal());
    module.addDeserializer(String.class, new CleanText());
    return JsonMapper.builder()
        .annotationIntrospector(new IdsAsNumbers())
        .addModule(module)
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  /** Whether the type is an id: a record of one number named {@code value}. */
  static boolean isId(Class<?> type) {
    if (!type.isRecord() || !type.getSimpleName().endsWith("Id")) {
      return false;
    }
    var parts = type.getRecordComponents();
    return parts.length == 1
        && parts[0].getType() == long.class
        && parts[0].getName().equals("value");
  }

  private static final class IdsAsNumbers extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated a) {
      var isValue =
          a instanceof AnnotatedMethod method
              && method.getName().equals("value")
              && isId(method.getDeclaringClass());
      return isValue ? Boolean.TRUE : super.hasAsValue(config, a);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated a) {
      var isWhole =
          a instanceof AnnotatedConstructor constructor && isId(constructor.getDeclaringClass());
      return isWhole ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, a);
    }
  }

  private static final class ExactDecimal extends StdSerializer<BigDecimal> {

    ExactDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toPlainString());
    }
  }

  private static final class CleanText extends StdDeserializer<String> {

    CleanText() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser in, DeserializationContext context) {
      var raw = in.getValueAsString();
      if (raw == null) {
        return (String) context.handleUnexpectedToken(String.class, in);
      }
      var text = Vi.clean(raw);
      if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
        return (String)
            context.handleWeirdStringValue(String.class, text, "control characters are refused");
      }
      return text.isEmpty() ? null : text;
    }
  }
}
