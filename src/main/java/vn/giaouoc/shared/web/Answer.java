package vn.giaouoc.shared.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * What a page controller answers: a page (200), the page again with what is wrong (422, or 409 when
 * someone was faster), or “go there” (303) with a sentence that says what was done.
 */
public final class Answer implements View {

  private final int status;
  private final @Nullable JteModel page;
  private final String location;
  private @Nullable String done;
  private @Nullable Form refused;

  private Answer(int status, @Nullable JteModel page, String location) {
    this.status = status;
    this.page = page;
    this.location = location;
  }

  /** Shows the page. */
  public static Answer page(JteModel page) {
    return new Answer(200, page, "");
  }

  /** Shows the page again with what was typed and what is wrong with it. */
  public static Answer again(Form form, JteModel page) {
    var answer = new Answer(form.status(), page, "");
    answer.refused = form;
    return answer;
  }

  /**
   * Runs the use case when nothing is wrong with the form so far, then answers with what was done;
   * otherwise, or when the use case refuses, shows the page again.
   */
  public static Answer after(
      Form form, Runnable useCase, Supplier<Answer> done, Supplier<JteModel> page) {
    return form.ok() && form.attempt(useCase) ? done.get() : again(form, page.get());
  }

  /** Shows the page with another status, for example 404. */
  public static Answer page(int status, JteModel page) {
    return new Answer(status, page, "");
  }

  /** Goes to a page of the program; the address begins with a slash. */
  public static Answer to(String address) {
    return new Answer(303, null, address);
  }

  /** Adds a sentence shown once on the page gone to, for example “Đã lưu phong trào.” */
  public Answer saying(String sentence) {
    this.done = sentence;
    return this;
  }

  /** The status this answer will have. */
  public int status() {
    return status;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    if (page == null) {
      if (done != null) {
        request.getSession().setAttribute(WebContext.DONE, done);
      }
      response.setHeader("Location", request.getContextPath() + location);
      return;
    }
    WebContext.refuse(request, refused);
    var output = new Utf8ByteOutput();
    page.render(output);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
