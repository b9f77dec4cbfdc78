package vn.giaouoc.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in and opens pages one after the other. */
final class Clerk {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;
  private final Crowd.Voice voice;

  private Clerk(String address, Crowd.Voice voice) {
    this.address = address;
    this.voice = voice;
  }

  /** Signs in with the password, as a person does. */
  static Clerk signedIn(String address, Crowd.Voice voice)
      throws IOException, InterruptedException {
    var clerk = new Clerk(address, voice);
    var form = clerk.read("/dang-nhap");
    var csrf = CSRF.matcher(form);
    if (!csrf.find()) {
      throw new IllegalStateException("no form on the sign-in page");
    }
    var answer =
        clerk.send(
            "/dang-nhap",
            Map.of("_csrf", csrf.group(1), "ten", voice.name(), "mat-khau", Crowd.PASSWORD));
    if (answer.statusCode() != 303 && answer.statusCode() != 302) {
      throw new IllegalStateException(voice + " may not sign in: " + answer.statusCode());
    }
    return clerk;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Crowd.Voice voice() {
    return voice;
  }

  /** Sends a form and gives whatever is answered. */
  HttpResponse<String> send(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var body =
        fields.entrySet().stream()
            .map(e -> coded(e.getKey()) + "=" + coded(e.getValue()))
            .collect(Collectors.joining("&"));
    var post =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(post, BodyHandlers.ofString());
  }

  /** Opens a page; anything but 200 is an error, so that a fast refusal never counts as speed. */
  String read(String path) throws IOException, InterruptedException {
    var get = HttpRequest.newBuilder(URI.create(address + path)).build();
    var answer = client.send(get, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }
}
