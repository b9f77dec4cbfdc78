package vn.giaouoc.document.web;

import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.document.IssuedId;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** Gives a document as PDF or Word, and takes the number the issuer's registry gave it. */
@Controller
class DocumentController {

  private final IssuedDocuments register;
  private final Templates templates;

  DocumentController(IssuedDocuments register, Templates templates) {
    this.register = register;
    this.templates = templates;
  }

  /** The kept file. */
  @GetMapping("/van-ban/{id:\\d{1,18}}.{file:pdf|docx}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable long id, @PathVariable String file) {
    var kind = PaperFile.valueOf(file.toUpperCase(Locale.ROOT));
    var fetched = register.file(actor, new IssuedId(id), kind);
    var name =
        ContentDisposition.attachment()
            .filename(fetched.evidence().name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(kind.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(fetched.content());
  }

  /** Asks for the number. */
  @GetMapping("/van-ban/{id:\\d{1,18}}")
  Answer ask(Actor actor, @PathVariable long id) {
    var issued = numberable(actor, id);
    var form =
        Form.filled(Map.of("ngay", Vi.date(issued.date()), "version", "" + issued.version()));
    return Answer.page(page(issued, form));
  }

  /** Takes the number. */
  @PostMapping("/van-ban/{id:\\d{1,18}}/so")
  Answer number(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var issued = numberable(actor, id);
    var form = Form.of(typed);
    var number = form.integer("so", "Số văn bản", 1, 99_999);
    var date = form.date("ngay", "Ngày văn bản");
    if (!form.ok()) {
      return Answer.again(form, page(issued, form));
    }
    var missing =
        form.attemptFor(
            () -> register.typeNumber(actor, issued.id(), number, date, form.version()));
    if (missing == null) {
      return Answer.again(form, page(issued, form));
    }
    var gaps = missing.stream().limit(10).map(Vi::count).collect(Collectors.joining(", "));
    var notice = missing.isEmpty() ? "" : " Sổ còn thiếu số: " + gaps + ".";
    return Answer.to(issued.path()).saying("Đã ghi số " + Vi.count(number) + "." + notice);
  }

  private Issued numberable(Actor actor, long id) {
    var issued = register.get(new IssuedId(id));
    if (!register.mayNumber(actor, issued)) {
      throw new NotAllowed(actor.name() + " may not number document " + id);
    }
    return issued;
  }

  private gg.jte.models.runtime.JteModel page(Issued issued, Form form) {
    var open = issued.takesNumber() && issued.number() == null;
    return templates.documentNumber(
        new IssuedNumberPage(issued.title(), issued.sign().strip(), issued.path(), open, form));
  }
}
