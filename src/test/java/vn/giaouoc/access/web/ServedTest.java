package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.web.TestAccounts.Made;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.testing.TestApplication;

/** What only a real server shows: cookies, uploads, its own error pages. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"giaouoc.postgres.durable=false", "server.forward-headers-strategy=native"})
@Import(TestApplication.class)
class ServedTest {

  @LocalServerPort int port;
  @Autowired AccountService accounts;
  @Autowired JdbcClient jdbc;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Test
  void theSessionCookieIsHiddenFromScriptsAndOtherSites() throws Exception {
    var answer = send(get("/dang-nhap"));

    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("SESSION=")
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void behindHttpsTheCookiesAreForHttpsOnly() throws Exception {
    var answer = send(get("/dang-nhap").header("X-Forwarded-Proto", "https"));

    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("Secure", "HttpOnly", "SameSite=Lax");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void aFileTooLargeIsAnsweredWithASentence() throws Exception {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    signIn(made);

    var answer =
        send(
            upload(
                "/quan-tri/tai-khoan/moi", "x".repeat(60), new byte[60 * 1024 * 1024], "to.pdf"));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Tệp lớn hơn 25 MB", "<main");
  }

  @Test
  void anUploadWhoseSessionWentKeepsItsTextAndAsksForTheFileAgain() throws Exception {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    signIn(made);
    jdbc.sql("delete from access.spring_session where principal_name = ?")
        .param(made.id().toString())
        .update();

    var lost = send(upload("/quan-tri/tai-khoan/moi", "Chú thích ảnh", new byte[1000], "anh.jpg"));
    assertThat(lost.statusCode()).isEqualTo(303);
    assertThat(lost.headers().firstValue("Location"))
        .hasValueSatisfying(l -> assertThat(l).endsWith("/dang-nhap"));
    var back = signIn(made);

    assertThat(back.headers().firstValue("Location"))
        .hasValueSatisfying(l -> assertThat(l).endsWith("/gui-tiep"));
    assertThat(send(get("/gui-tiep")).body())
        .contains(
            "Chú thích ảnh",
            "enctype=\"multipart/form-data\"",
            "Tệp “anh.jpg” không giữ lại được; hãy chọn lại",
            "type=\"file\"");
  }

  @Test
  void aForgedPostIsAnsweredWithAPage() throws Exception {
    var answer =
        send(
            request("/dang-nhap")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ten=x")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Biểu mẫu không còn hiệu lực", "<main");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void aFileThatIsNotThereIsAnsweredWithAPage() throws Exception {
    var answer = send(get("/tinh/khong-co.css"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Không tìm thấy trang này");
  }

  private HttpResponse<String> signIn(Made made) throws IOException, InterruptedException {
    var form =
        "ten=" + made.name() + "&mat-khau=" + made.password() + "&_csrf=" + token("/dang-nhap");
    return send(
        request("/dang-nhap")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private String token(String page) throws IOException, InterruptedException {
    var found =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(send(get(page)).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpRequest.Builder upload(String path, String text, byte[] file, String name) {
    var edge = "giaouoc-edge";
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"ten-hien-thi\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"anh\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(edge, text, edge, name);
    return request(path)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", "multipart/form-data; boundary=" + edge)
        .POST(
            BodyPublishers.concat(
                BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + edge + "--\r\n")));
  }

  private HttpRequest.Builder get(String path) {
    return request(path).GET();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }
}
