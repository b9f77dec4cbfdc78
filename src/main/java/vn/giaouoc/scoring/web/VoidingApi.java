package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.VoidingService;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** Points that are taken away, for example after a false declaration. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-sheets/{unit:\\d{1,18}}/columns/{role}")
@Tag(name = "Phiếu chấm điểm")
class VoidingApi {

  /** The node of the table, and whether it loses its points from this column on. */
  record VoidingBody(
      @FormField("muc-khong-tinh") @NotBlank @Size(max = 60) String node,
      boolean voided,
      @FormField("ly-do-khong-tinh") @NotBlank @Size(max = 2000) String reason) {}

  private final VoidingService voidings;
  private final SheetReader reader;

  VoidingApi(VoidingService voidings, SheetReader reader) {
    this.voidings = voidings;
    this.reader = reader;
  }

  @Operation(summary = "Không tính điểm một nội dung từ cột này, hoặc tính trở lại; kèm lý do")
  @PostMapping("/voidings")
  SheetApi.SheetWhole decide(
      YearHere here,
      @PathVariable long unit,
      @PathVariable ColumnRole role,
      @Valid @RequestBody VoidingBody body) {
    var id = new UnitId(unit);
    voidings.decide(here.standing(), id, role, body.node(), body.voided(), body.reason());
    var reading = reader.open(here.standing(), id);
    return SheetJson.of(reading.content(), reading.rights());
  }
}
