package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.shared.Actor;

/** A program that calls the API with a token of one account. */
final class Program {

  private final MockMvcTester mvc;
  private final String token;

  private Program(MockMvcTester mvc, String token) {
    this.mvc = mvc;
    this.token = token;
  }

  /** Makes programs for the people of a test, each with an account and a token. */
  record Maker(MockMvcTester mvc, AccountService accounts, ApiTokenService tokens) {

    Program of(Actor person, ApiTokenService.Scope scope) {
      var id =
          accounts.createForDemonstration(
              "api." + System.nanoTime(),
              person.name(),
              List.copyOf(person.grants()),
              LocalDate.of(2024, 1, 1),
              "Kiểm thử",
              0);
      var account = new Actor(id, person.name(), person.grants());
      return new Program(
          mvc, tokens.create(account, "kiểm thử", scope, LocalDate.of(2024, 12, 31)));
    }

    Program writing(Actor person) {
      return of(person, ApiTokenService.Scope.WRITE);
    }

    /** A program with a token nobody made. */
    Program unknown() {
      return new Program(mvc, "gu_no");
    }
  }

  /** What was answered. */
  record Said(int status, JsonNode body) {

    /** The fields that are wrong, in order. */
    List<String> fields() {
      return body.path("reasons").valueStream().map(r -> r.path("field").asString("")).toList();
    }

    Said is(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    long id() {
      return is(201).body.path("id").asLong();
    }
  }

  Said get(String address) {
    return said(
        mvc.get().uri("/api/v1" + address).header("Authorization", "Bearer " + token).exchange());
  }

  /** A file, whole. */
  byte[] fetch(String address) {
    var answer =
        mvc.get().uri("/api/v1" + address).header("Authorization", "Bearer " + token).exchange();
    assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
    return answer.getResponse().getContentAsByteArray();
  }

  Said post(String address, String json) {
    return send(HttpMethod.POST, address, json);
  }

  Said put(String address, String json) {
    return send(HttpMethod.PUT, address, json);
  }

  Said delete(String address) {
    return send(HttpMethod.DELETE, address, "");
  }

  Said upload(String address, String name, byte[] content) {
    return said(
        mvc.post()
            .uri("/api/v1" + address)
            .multipart()
            .file(new MockMultipartFile("file", name, "application/octet-stream", content))
            .header("Authorization", "Bearer " + token)
            .exchange());
  }

  private Said send(HttpMethod method, String address, String json) {
    return said(
        mvc.method(method)
            .uri("/api/v1" + address)
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.getBytes(StandardCharsets.UTF_8))
            .exchange());
  }

  private static Said said(MvcTestResult answer) {
    var response = answer.getResponse();
    var type = String.valueOf(response.getContentType());
    return new Said(
        response.getStatus(),
        type.contains("json")
            ? JsonMapper.shared().readTree(response.getContentAsByteArray())
            : JsonMapper.shared().nullNode());
  }
}
