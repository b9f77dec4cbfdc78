package vn.giaouoc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.browser.People.DEPUTY;
import static vn.giaouoc.browser.People.JUSTICE;
import static vn.giaouoc.browser.People.LEADER;
import static vn.giaouoc.browser.People.OFFICE;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.YEAR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step 6: self-scoring, cross-check, the bloc's column, objection. */
final class StepsOfScores {

  private final People people;
  private final Days days;

  StepsOfScores(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void score() {
    days.on(2027, 11, 2);
    people.secretary().go(YEAR).press("Yêu cầu tự chấm điểm");
    typeFasterThanTheNetwork(OFFICE);
    typeWithoutTheNetwork(OFFICE);
    submit(PERSONNEL, MUCH);
    submit(DEPUTY, NOTHING);
    submit(LEADER, NOTHING);
    days.on(2027, 11, 12);
    people
        .secretary()
        .go(YEAR + "/cham-diem/kiem-tra")
        .press("Lập nhanh hai tổ")
        .go(YEAR)
        .press("Bắt đầu kiểm tra chéo");
    for (var unit : List.of(PERSONNEL, DEPUTY, LEADER)) {
      sheet(people.officer(JUSTICE), unit).press("Hoàn thành cột");
    }
    days.on(2027, 11, 26);
    people.secretary().go(YEAR).press("Kết thúc kiểm tra chéo, khối chấm điểm");
    sheet(people.secretary(), PERSONNEL)
        .type("Mục III.3.a", "6")
        .type("Mục III.3.a: nhận xét", "Hai tin trùng nội dung.")
        .press("Lưu phiếu")
        .press("Hoàn thành cột");
    sheet(people.secretary(), DEPUTY).press("Hoàn thành cột");
    sheet(people.officer(DEPUTY), LEADER).press("Hoàn thành cột");
    days.on(2027, 12, 1);
    people.secretary().go(YEAR).press("Thông báo kết quả dự kiến");
    days.on(2027, 12, 2);
    people
        .head(PERSONNEL)
        .go(YEAR + "/cham-diem/kien-nghi")
        .page()
        .getByLabel("Nội dung kiến nghị về điểm")
        .selectOption("n26");
    people
        .head(PERSONNEL)
        .type("Lý do, căn cứ", "Hai tin đăng trên hai kênh khác nhau.")
        .press("Gửi kiến nghị");
    people
        .secretary()
        .go(YEAR + "/cham-diem/kien-nghi")
        .unfold("Giữ nguyên điểm và giải thích")
        .type("Nội dung trả lời", "Bảng điểm tính theo nội dung, không theo kênh.")
        .press("Trả lời, giữ nguyên điểm")
        .sees("Giữ nguyên, đã giải thích");
  }

  /** What is typed while a row is being saved goes together with the next save; nothing is lost. */
  private void typeFasterThanTheNetwork(String unit) {
    var sheet = sheet(people.officer(unit), unit);
    var page = sheet.page();
    var sent = new ArrayList<Route>();
    page.route(
        "**/o",
        route -> {
          sent.add(route);
          if (sent.size() > 1) {
            route.resume();
          }
        });
    enter(sheet, "n4", "1");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> sent.size() == 1);
    enter(sheet, "n8", "2");
    enter(sheet, "n11", "3");
    page.keyboard().press("Enter");
    page.waitForTimeout(500);
    assertThat(sent).as("saves at once").hasSize(1);
    sent.getFirst().resume();
    page.waitForCondition(() -> sent.size() == 2);
    assertThat(sent.getLast().request().postData()).contains("gt-n8=2").contains("gt-n11=3");
    page.waitForCondition(() -> page.locator("[name='v-n11']").inputValue().equals("1"));
    page.unroute("**/o");
    sheet.go(sheet.address());
    for (var cell : Map.of("n4", "1", "n8", "2", "n11", "3").entrySet()) {
      assertThat(value(page, cell.getKey())).as(cell.getKey()).isEqualTo(cell.getValue());
    }
  }

  private static String value(Page page, String leaf) {
    return page.locator("[name='gt-" + leaf + "']").inputValue();
  }

  /** What could not be sent is saved as soon as the network is back; so is what was just typed. */
  private void typeWithoutTheNetwork(String unit) {
    var sheet = sheet(people.officer(unit), unit);
    var page = sheet.page();
    page.context().setOffline(true);
    enter(sheet, "n8", "4");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator("#r-n8.unsaved").count() == 1);
    sheet.sees("sẽ tự lưu khi có kết nối trở lại").sees("Còn 1 ô chưa lưu được");
    page.context().setOffline(false);
    page.waitForCondition(() -> page.locator("[name='v-n8']").inputValue().equals("2"));
    assertThat(page.locator("#r-n8.unsaved").count()).isZero();
    enter(sheet, "n17", "9");
    enter(sheet, "n11", "5");
    var address = sheet.address();
    sheet.go(YEAR).go(address);
    // what is sent on leaving may arrive after the next page
    for (int n = 0; n < 20 && !value(page, "n11").equals("5"); n++) {
      page.waitForTimeout(250);
      sheet.go(address);
    }
    for (var cell : Map.of("n8", "4", "n11", "5", "n17", "").entrySet()) {
      assertThat(value(page, cell.getKey())).as(cell.getKey()).isEqualTo(cell.getValue());
    }
  }

  /** A unit fills in its sheet, proves what must be proved, and submits. */
  private void submit(String unit, Map<String, String> answers) {
    var sheet = sheet(people.officer(unit), unit);
    var address = sheet.address();
    answers.forEach((leaf, value) -> enter(sheet, leaf, value));
    sheet.press("Lưu phiếu");
    if (!answers.equals(NOTHING)) {
      prove(sheet, address);
    }
    people.head(unit).go(address).tick("Tôi cam đoan").press("Nộp phiếu").sees("Đã nộp");
  }

  private static void enter(Visitor sheet, String leaf, String value) {
    if (value.contains("+")) {
      var names = value.substring(1).split("\\+");
      for (int n = 0; n < names.length; n++) {
        sheet.page().locator("[name='muc-" + leaf + "-" + n + "']").fill(names[n]);
        sheet.page().locator("[name='dk-" + leaf + "-" + n + "-1']").check();
      }
      return;
    }
    var parts = value.split("/", 2);
    var field = sheet.page().locator("[name='gt-" + leaf + "']");
    if (field.evaluate("e => e.tagName").equals("SELECT")) {
      field.selectOption(value);
    } else {
      field.fill(parts[0]);
    }
    if (parts.length > 1) {
      sheet.page().locator("[name='tong-" + leaf + "']").fill(parts[1]);
    }
  }

  /** One file proves everything, handed in once. */
  private static void prove(Visitor sheet, String address) {
    sheet
        .go(address + "/minh-chung/" + PROVEN.getFirst())
        .hand("Tệp", "bao-cao.pdf", "application/pdf", PDF)
        .type("Tên minh chứng", "Báo cáo năm")
        .unfold("Gắn luôn cho nội dung khác");
    for (var leaf : PROVEN.subList(1, PROVEN.size())) {
      sheet.page().locator("[name=them][value=" + leaf + "]").check();
    }
    sheet.press("Nộp tệp").sees("Đã gắn minh chứng vào " + PROVEN.size() + " nội dung.");
  }

  private Visitor sheet(Visitor who, String unit) {
    return who.go(YEAR + "/cham-diem").follow(unit);
  }

  private static final List<String> PROVEN = List.of("n3", "n7", "n10", "n13", "n21", "n24");

  private static final byte[] PDF =
      "%PDF-1.7\n% Báo cáo năm\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  /** A good year, by leaf of the table. */
  private static final Map<String, String> MUCH =
      answers("24/24", "40/40", "10/10", "m2", "18/19", "+Mô hình một cửa+Điển hình dân vận");

  /** A year with nothing to prove. */
  private static final Map<String, String> NOTHING =
      answers("0/24", "0/40", "0/10", "m4", "0/19", "0");

  private static Map<String, String> answers(
      String advice, String plan, String tasks, String grade, String targets, String models) {
    var all = new LinkedHashMap<String, String>();
    all.putAll(Map.of("n3", advice, "n7", plan, "n10", tasks, "n13", grade, "n21", targets));
    all.putAll(Map.of("n24", models, "n4", "0", "n5", "m1", "n8", "0", "n11", "0", "n14", "3/3"));
    all.putAll(
        Map.of(
            "n15",
            "co",
            "n16",
            "co",
            "n17",
            "1,5",
            "n20",
            "co",
            "n23",
            "+Phong trào học Bác+Chuyên đề chuyển đổi số"));
    // n27, late reports, fills itself
    all.putAll(Map.of("n26", "8", "n29", "0", "n30", "1/1", "n31", "m1"));
    return all;
  }
}
