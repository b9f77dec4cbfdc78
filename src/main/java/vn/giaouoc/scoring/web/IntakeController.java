package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.scoring.TableIntake;
import vn.giaouoc.scoring.intake.Column;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** A score table from a Word or Excel file: sent, looked at, put into the draft. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/bang/nap")
class IntakeController {

  private final TableIntake intake;
  private final IntakePages pages;
  private final Templates templates;

  IntakeController(TableIntake intake, IntakePages pages, Templates templates) {
    this.intake = intake;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer page(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    return Answer.page(
        templates.scoringIntake(pages.page(here, table(form), columns(form)), Form.blank()));
  }

  @PostMapping
  Answer keep(
      YearHere here,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam("tep") MultipartFile file) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return Answer.after(
        form,
        () -> intake.keep(here.standing(), name, bytes(file)),
        () -> Answer.to(here.path() + "/cham-diem/bang/nap"),
        () -> templates.scoringIntake(pages.page(here, -1, List.of()), form));
  }

  @PostMapping("/dung")
  Answer use(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var number =
        form.attemptFor(
            () -> intake.use(here.standing(), table(form), columns(form), form.version()));
    return number == null
        ? Answer.again(
            form, templates.scoringIntake(pages.page(here, table(form), columns(form)), form))
        : Answer.to(here.path() + "/cham-diem/bang/" + number)
            .saying("Đã đưa bảng trong tệp vào dự thảo. Hãy xem các lỗi, lưu ý và sửa từng mục.");
  }

  @PostMapping("/bo")
  Answer drop(YearHere here) {
    intake.drop(here.standing());
    return Answer.to(here.path() + "/cham-diem/bang").saying("Đã bỏ tệp.");
  }

  private static int table(Form form) {
    return form.raw("bang").matches("\\d{1,4}") ? Integer.parseInt(form.raw("bang")) : -1;
  }

  /** What the person says the columns hold; none when one of them is no such word. */
  private static List<Column> columns(Form form) {
    var names = form.raws("cot");
    var known = List.of(Column.values()).stream().map(Enum::name).toList();
    return known.containsAll(names) ? names.stream().map(Column::valueOf).toList() : List.of();
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
