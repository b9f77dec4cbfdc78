package vn.giaouoc.shared.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;

/**
 * What a program is told when its request is not done: problem details (RFC 9457) with every reason
 * under the names of the body it sent. What is not there, or not the caller's, is answered with the
 * pages' own problems.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused e) {
    return faults(
        e.status(),
        e.reasons().stream()
            .map(r -> new Fault(SentBody.nameOf(r.field()), r.sentence(), r.link()))
            .toList());
  }

  /** The slower of two editors gets both versions. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(ConcurrencyFailureException e) {
    var problem =
        problem(
            HttpStatus.CONFLICT,
            "Nội dung đã thay đổi",
            "Có người khác vừa thay đổi nội dung này nên chưa lưu. Hãy đối chiếu hai bản, rồi gửi"
                + " lại kèm version mới.");
    if (e instanceof Overtaken someone) {
      problem.setProperty("theirs", SentBody.named(someone.theirs()));
    }
    problem.setProperty("yours", SentBody.current());
    return answer(problem);
  }

  /** Text where a number belongs, a field nobody knows, no JSON at all. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge) {
        return answer(
            problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "Yêu cầu quá lớn",
                "Nội dung gửi đến lớn hơn 1 MB nên không nhận. Hãy chia nhỏ."));
      }
    }
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "Yêu cầu không đọc được",
            "Nội dung gửi đến không phải JSON đúng dạng của địa chỉ này. Hãy đối chiếu với"
                + " /api/v1/openapi.");
    if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
      var field = path(json);
      problem.setProperty(
          "reasons",
          List.of(
              new Fault(
                  field,
                  "Trường “" + field + "” không có trong địa chỉ này, còn thiếu hoặc sai kiểu.",
                  null)));
    }
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e) {
    return faults(
        422,
        e.getBindingResult().getAllErrors().stream()
            .map(error ->
                new Fault(
                    error instanceof FieldError field ? field.getField() : null,
                    Objects.requireNonNullElse(error.getDefaultMessage(), "Sai."),
                    null))
            .sorted(java.util.Comparator.comparing(f -> String.valueOf(f.field())))
            .toList());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException e) {
    return faults(
        422,
        e.getParameterValidationResults().stream()
            .flatMap(r ->
                r.getResolvableErrors().stream()
                    .map(error ->
                        new Fault(
                            r.getMethodParameter().getParameterName(),
                            Objects.requireNonNullElse(error.getDefaultMessage(), "Sai."),
                            null)))
            .toList());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
    var problem =
        problem(HttpStatus.BAD_REQUEST, "Yêu cầu còn thiếu", "Địa chỉ còn thiếu tham số.");
    problem.setProperty(
        "reasons", List.of(new Fault(e.getParameterName(), "Hãy ghi tham số này.", null)));
    return answer(problem);
  }

  private static ResponseEntity<ProblemDetail> faults(int status, List<Fault> faults) {
    var problem =
        problem(
            HttpStatus.valueOf(status),
            "Chưa thực hiện được",
            String.join(" ", faults.stream().map(Fault::sentence).distinct().toList()));
    problem.setProperty("reasons", faults);
    return answer(problem);
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String path(JacksonException json) {
    var path = new StringBuilder();
    for (var step : json.getPath()) {
      @Nullable String name = step.getPropertyName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(name);
      }
    }
    return path.toString();
  }
}
