package vn.giaouoc.shared.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;

/**
 * What a person sees when a page cannot answer: a Vietnamese page, or a problem document under
 * {@code /api}. “Not there” and “not yours” look the same.
 */
@ControllerAdvice
@Order(-1)
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Templates templates;

  Problems(Templates templates) {
    this.templates = templates;
  }

  @ExceptionHandler({
    NoSuchElementException.class,
    NotAllowed.class,
    MethodArgumentTypeMismatchException.class,
    NoHandlerFoundException.class,
    NoResourceFoundException.class
  })
  Object notThere(HttpServletRequest request) {
    return answer(
        request,
        HttpStatus.NOT_FOUND,
        "Không tìm thấy trang này",
        "Địa chỉ không đúng, nội dung không còn, hoặc bạn không có quyền xem. Hãy kiểm tra lại địa"
            + " chỉ hoặc quay về bàn làm việc.");
  }

  @ExceptionHandler(Refused.class)
  Object refused(HttpServletRequest request, Refused refused) {
    var sentences =
        String.join(" ", refused.reasons().stream().map(Refused.Reason::sentence).toList());
    return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "Chưa thực hiện được", sentences);
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  Object overtaken(HttpServletRequest request) {
    return answer(
        request,
        HttpStatus.CONFLICT,
        "Có người khác vừa thay đổi nội dung này",
        "Hãy mở lại trang để xem tình trạng mới rồi thực hiện lại nếu còn cần.");
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object tooLarge(HttpServletRequest request) {
    return answer(
        request,
        HttpStatus.CONTENT_TOO_LARGE,
        "Tệp quá lớn",
        "Mỗi tệp nhiều nhất 25 MB. Hãy nén ảnh, tách tệp hoặc quét lại ở độ phân giải thấp hơn rồi"
            + " nộp lại.");
  }

  private Object answer(HttpServletRequest request, HttpStatus status, String title, String text) {
    if (request.getRequestURI().startsWith("/api/")) {
      var problem = ProblemDetail.forStatusAndDetail(status, text);
      problem.setTitle(title);
      return ResponseEntity.of(problem).build();
    }
    return Answer.page(status.value(), templates.uiProblem(title, text));
  }

  @ExceptionHandler(RuntimeException.class)
  Object bug(HttpServletRequest request, RuntimeException bug) {
    if (bug instanceof org.springframework.web.ErrorResponse response) {
      return answer(
          request,
          HttpStatus.valueOf(response.getStatusCode().value()),
          "Yêu cầu không hợp lệ",
          "Trình duyệt đã gửi một yêu cầu mà trang này không hiểu. Hãy quay lại và thử lần nữa.");
    }
    var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error(
        "{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, bug);
    return answer(
        request,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Hệ thống gặp lỗi",
        "Chưa có gì được lưu. Hãy thử lại; nếu vẫn lỗi, hãy báo cho quản trị hệ thống mã số "
            + reference
            + ".");
  }
}
