package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem details (RFC 9457) for calls refused before they reach a controller. */
final class ApiProblems {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ApiProblems() {}

  /** Writes the answer; the sentence is Vietnamese. */
  static void write(HttpServletResponse response, int status, String sentence) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("title", HttpStatus.valueOf(status).getReasonPhrase());
    body.put("status", status);
    body.put("detail", sentence);
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (status == 401) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"giaouoc\"");
    }
    response
        .getOutputStream()
        .write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }
}
