package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Link;

/**
 * What is shown when something goes wrong: a page for people, problem details (RFC 9457) for
 * programs. “Not there” and “not yours” look the same.
 */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Problems implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Templates templates;

  Problems(Templates templates) {
    this.templates = templates;
  }

  @ExceptionHandler
  Object nothing(NoSuchElementException e, HttpServletRequest request) {
    return answer(Problem.NOT_FOUND, request);
  }

  @ExceptionHandler
  Object notAllowed(NotAllowed e, HttpServletRequest request) {
    log.debug("{}: {}", request.getRequestURI(), e.getMessage());
    return answer(Problem.NOT_FOUND, request);
  }

  /** An id in the address that is no id. */
  @ExceptionHandler
  Object notAnId(TypeMismatchException e, HttpServletRequest request) {
    return answer(Problem.NOT_FOUND, request);
  }

  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return answer(Problem.TOO_LARGE, request);
  }

  /** A form for files that was sent without being one. */
  @ExceptionHandler
  Object notAnUpload(MultipartException e, HttpServletRequest request) {
    return answer(Problem.NOT_UNDERSTOOD, request);
  }

  /** A rule says no where there is no form to say it in. */
  @ExceptionHandler
  Object refused(Refused e, HttpServletRequest request) {
    var links = new ArrayList<Link>();
    for (var reason : e.reasons()) {
      if (reason.link() != null) {
        links.add(new Link(reason.link(), "Đến chỗ xử lý: " + reason.sentence()));
      }
    }
    var problem =
        new Problem(
            e.status(),
            "Chưa thực hiện được",
            e.reasons().stream().map(Refused.Reason::sentence).toList(),
            links,
            "");
    var answer = answer(problem, request);
    if (answer instanceof ResponseEntity<?> entity
        && entity.getBody() instanceof ProblemDetail detail) {
      detail.setProperty("reasons", e.reasons());
    }
    return answer;
  }

  @ExceptionHandler
  Object overtaken(ConcurrencyFailureException e, HttpServletRequest request) {
    var answer = answer(Problem.OVERTAKEN, request);
    if (e instanceof Overtaken someone
        && answer instanceof ResponseEntity<?> entity
        && entity.getBody() instanceof ProblemDetail detail) {
      detail.setProperty("theirs", someone.theirs());
    }
    return answer;
  }

  /** Everything else: a request that Spring does not understand, or a bug of ours. */
  @ExceptionHandler
  Object other(Exception e, HttpServletRequest request) {
    return e instanceof ErrorResponse known && known.getStatusCode().value() < 500
        ? answer(Problem.of(known.getStatusCode().value()), request)
        : answer(bug(e, request), request);
  }

  /** What went wrong outside the controllers. */
  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return answer(
        status >= 500 && failure instanceof Throwable thrown
            ? bug(thrown, request)
            : Problem.of(status),
        request);
  }

  private static Problem bug(Throwable failure, HttpServletRequest request) {
    var reference = "%08X".formatted(RANDOM.nextInt());
    var actor = (Actor) request.getAttribute(Actor.class.getName());
    log.error(
        "{}: {} {} của {}",
        reference,
        request.getMethod(),
        address(request),
        actor == null ? "người chưa đăng nhập" : "tài khoản " + actor.account(),
        failure);
    return Problem.bug(reference);
  }

  private Object answer(Problem problem, HttpServletRequest request) {
    return address(request).startsWith("/api/")
        ? forProgram(problem)
        : Answer.page(problem.status(), templates.accessProblem(problem));
  }

  private static ResponseEntity<ProblemDetail> forProgram(Problem problem) {
    var status = HttpStatusCode.valueOf(problem.status());
    var detail = ProblemDetail.forStatusAndDetail(status, String.join(" ", problem.sentences()));
    detail.setTitle(problem.title());
    if (!problem.reference().isEmpty()) {
      detail.setProperty("reference", problem.reference());
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }

  private static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }
}
