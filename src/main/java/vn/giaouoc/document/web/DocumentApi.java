package vn.giaouoc.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.document.IssuedId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.OpenApiConfiguration;

/** The number a document got in the issuer's registry. */
@RestController
@RequestMapping("/api/v1/documents/{id:\\d{1,18}}/number")
@Tag(name = "Văn bản")
class DocumentApi {

  record NumberBody(
      @FormField("so") @Min(1) @Max(99_999) int number,
      @FormField("ngay") @NotNull LocalDate date,
      int version) {}

  /** The document with its number, and the numbers below the highest that nobody has typed. */
  record Numbered(Issued document, List<Integer> missing) {}

  private final IssuedDocuments register;

  DocumentApi(IssuedDocuments register) {
    OpenApiConfiguration.isNumber(IssuedId.class);
    this.register = register;
  }

  @Operation(summary = "Ghi số và ngày mà văn thư đã cấp cho văn bản")
  @PostMapping
  Numbered number(Actor actor, @PathVariable long id, @Valid @RequestBody NumberBody body) {
    var issued = new IssuedId(id);
    var missing = register.typeNumber(actor, issued, body.number(), body.date(), body.version());
    return new Numbered(register.get(issued), missing);
  }
}
