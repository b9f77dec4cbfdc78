package vn.giaouoc.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every form that somebody of the demonstration can reach, filled in badly. */
class EveryFormTest extends CrawlTest {

  private static final String SCRIPT = "<script>alert('x')</script>";

  /** What is typed into the fields for text, days and numbers. */
  private enum Hand {
    /** Nothing at all. */
    EMPTY("", "", ""),
    /** Ten thousand letters, a year before all years, more than everything. */
    HEAVY("Ừ".repeat(10_000), "01/01/0001", "999999999999999999999"),
    /** Letters in NFD, an emoji, a script; words for numbers; a day that does not exist. */
    CARELESS(
        Normalizer.normalize("Đắk Nông đổi mới", Normalizer.Form.NFD) + " 😀 " + SCRIPT,
        "31/02/2024",
        "ba mươi");

    private final String text;
    private final String day;
    private final String number;

    Hand(String text, String day, String number) {
      this.text = text;
      this.day = day;
      this.number = number;
    }

    String into(Element field) {
      if (field.attr("placeholder").equals("dd/mm/yyyy")) {
        return day;
      }
      return field.attr("inputmode").isEmpty() ? text : number;
    }
  }

  @Test
  void noFormBreaksAndNothingTypedIsLost() throws Exception {
    var forms = walked().forms;
    var faults = new ArrayList<String>();
    for (var hand : Hand.values()) {
      for (var form : forms.entrySet()) {
        var at = form.getKey().attr("action");
        send(form.getValue(), form.getKey(), hand).forEach(fault -> faults.add(at + " – " + fault));
      }
    }

    assertThat(forms).as("forms filled in").hasSizeGreaterThan(100);
    assertThat(faults).as("of %d forms", forms.size()).isEmpty();
  }

  private List<String> send(Person person, FormElement form, Hand hand) throws Exception {
    var typed = new LinkedHashMap<String, String>();
    var request = filled(form, hand, typed);
    var answer = mvc.perform(request.with(signedIn(person.actor()))).andReturn().getResponse();
    var faults = new ArrayList<String>();
    var status = answer.getStatus();
    if (status >= 500 || status == 400 || status == 405 || status == 415) {
      faults.add("status " + status);
    } else if (status == 422 || status == 409) {
      faults.addAll(lost(answer, typed));
    } else if (status == 303) {
      var to = get(person, String.valueOf(answer.getHeader("Location")));
      if (to.answer().getStatus() != 200) {
        faults.add("leads to " + to.path() + ", status " + to.answer().getStatus());
      }
      faults.addAll(scripts(to.html()));
    }
    return faults.stream().map(f -> f + " (" + person.office() + ", " + hand + ")").toList();
  }

  private AbstractMockHttpServletRequestBuilder<?> filled(
      FormElement form, Hand hand, Map<String, String> typed) {
    var address = URI.create(form.attr("action"));
    var multipart = MockMvcRequestBuilders.multipart(address);
    AbstractMockHttpServletRequestBuilder<?> request =
        form.attr("enctype").startsWith("multipart")
            ? multipart
            : MockMvcRequestBuilders.post(address);
    for (var field : form.elements()) {
      var name = field.attr("name");
      if (name.isEmpty() || name.equals("_csrf") || field.hasAttr("disabled")) {
        continue;
      }
      if (isTyped(field)) {
        typed.put(name, hand.into(field));
        request.param(name, hand.into(field));
      } else if (field.attr("type").equals("file")) {
        multipart.file(disguised(name));
      } else {
        chosen(field).forEach(value -> request.param(name, value));
      }
    }
    return request;
  }

  private static boolean isTyped(Element field) {
    return field.normalName().equals("textarea")
        || (field.normalName().equals("input")
            && List.of("", "text", "search", "number").contains(field.attr("type")));
  }

  /** A program that calls itself a paper. */
  private static MockMultipartFile disguised(String name) {
    var bytes = ("MZ\u0090\u0000" + "x".repeat(500)).getBytes(StandardCharsets.ISO_8859_1);
    return new MockMultipartFile(name, "bao-cao.pdf", "application/pdf", bytes);
  }

  private static Stream<String> chosen(Element field) {
    if (field.normalName().equals("select")) {
      var selected = field.selectFirst("option[selected]");
      var option = selected == null ? field.selectFirst("option") : selected;
      return option == null ? Stream.empty() : Stream.of(option.val());
    }
    var type = field.attr("type");
    if (type.equals("checkbox") || type.equals("radio")) {
      return field.hasAttr("checked") ? Stream.of(field.val()) : Stream.empty();
    }
    return type.equals("hidden") ? Stream.of(field.val()) : Stream.empty();
  }

  /** What was typed and is not there any more on the page that refuses it. */
  private static List<String> lost(MockHttpServletResponse answer, Map<String, String> typed)
      throws Exception {
    var page = Jsoup.parse(answer.getContentAsString());
    var faults = new ArrayList<>(scripts(page));
    if (page.select(".alert, .invalid-feedback, .is-invalid").isEmpty()) {
      faults.add("refused without a sentence");
    }
    typed.forEach((name, value) -> {
      var there =
          page.getElementsByAttributeValue("name", name).stream()
              .anyMatch(field -> same(field.val(), value) || same(field.wholeText(), value));
      if (!there && !isToCopy(page, value)) {
        faults.add("lost what was typed in " + name);
      }
    });
    return faults;
  }

  /** Whether a page that has no such field any more still shows the text, to be copied. */
  private static boolean isToCopy(Document page, String value) {
    return normal(page.wholeText()).contains(normal(value));
  }

  private static boolean same(String shown, String typed) {
    return normal(shown).equals(normal(typed));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private static List<String> scripts(Document page) {
    return page.select("script").stream()
        .filter(script -> script.data().contains("alert("))
        .map(_ -> "lets a script in")
        .toList();
  }
}
