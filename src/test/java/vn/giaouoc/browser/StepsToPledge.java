package vn.giaouoc.browser;

import static vn.giaouoc.browser.People.DEPUTY;
import static vn.giaouoc.browser.People.JUSTICE;
import static vn.giaouoc.browser.People.LEADER;
import static vn.giaouoc.browser.People.OFFICE;
import static vn.giaouoc.browser.People.PAPER;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.SCHOOL;
import static vn.giaouoc.browser.People.YEAR;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Step 3: the bloc meets, adopts its papers and signs; one refuses, one comes late. */
final class StepsToPledge {

  private final People people;
  private final Days days;

  StepsToPledge(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void sign() {
    days.on(2027, 3, 1);
    var at = people.callMeeting("Hội nghị ký kết giao ước thi đua", "19/03/2027");
    people.board().go(YEAR).press("Góp ý xong, chuyển sang hội nghị ký kết");
    days.on(2027, 3, 19);
    people.meet(at);
    people
        .secretary()
        .go(at + "/y-kien/0")
        .tick("Ý kiến góp ý")
        .choose("Đơn vị", PERSONNEL)
        .type("Nội dung", "Nhất trí với giao ước.")
        .press("Lưu")
        .go(at + "/bieu-quyet/0")
        .type("Nội dung biểu quyết", "Thông qua kế hoạch, quy chế, giao ước")
        .type("Tán thành", "7")
        .type("Không tán thành", "0")
        .type("Không có ý kiến", "0")
        .press("Lưu")
        .sees("Được thông qua")
        .tick("Kế hoạch hoạt động")
        .tick("Quy chế hoạt động")
        .tick("Giao ước thi đua")
        .press("Thông qua thành phiên bản 1.0")
        .unfold("Thêm ảnh")
        .hand("Tệp ảnh", "hoi-truong.png", "image/png", picture())
        .type("Chú thích", "Các đơn vị ký kết giao ước")
        .press("Thêm ảnh")
        .sees("Các đơn vị ký kết giao ước")
        .go(YEAR + "/cham-diem/bang")
        .press("Duyệt bảng điểm")
        .sees("Đã duyệt");
    for (var unit : List.of(OFFICE, PERSONNEL, DEPUTY, LEADER, SCHOOL)) {
      people.head(unit).go(YEAR + "/giao-uoc/ky").press("Ký giao ước").sees("Đã ký");
    }
    people
        .head(PAPER)
        .go(YEAR + "/giao-uoc/ky")
        .unfold("Từ chối ký")
        .type("Lý do từ chối", "Chờ ý kiến của cơ quan chủ quản")
        .press("Từ chối ký")
        .sees("Chờ ý kiến của cơ quan chủ quản");
    days.on(2027, 4, 2);
    people.head(JUSTICE).go(YEAR + "/giao-uoc/ky").press("Ký giao ước").sees("muộn");
    people.signMinutes(at);
    people.head(LEADER).go(YEAR).press("Kết thúc ký giao ước").sees("Đã ký giao ước");
  }

  private static byte[] picture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
