package vn.giaouoc.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.unit.Catalogue.UnitKind;
import vn.giaouoc.unit.ProvinceCatalogue;
import vn.giaouoc.unit.ProvinceCatalogue.Certainty;
import vn.giaouoc.unit.ProvinceCatalogue.Province;
import vn.giaouoc.unit.Sector;

/** The catalogues units are described by: their kinds, the provinces. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Danh mục")
class CatalogueApi {

  record NewKindBody(
      @FormField("ma") @NotBlank @Size(max = 60) String code,
      @FormField("ten") @NotBlank @Size(max = 200) String name,
      @FormField("nhom") @NotNull Sector sector,
      @FormField("thuTu") @Min(0) @Max(9999) int ordinal) {}

  record KindBody(
      @FormField("ten") @NotBlank @Size(max = 200) String name,
      @FormField("nhom") @NotNull Sector sector,
      @FormField("thuTu") @Min(0) @Max(9999) int ordinal,
      boolean inUse,
      int version) {}

  record MergerBody(
      @FormField("tinh") @NotBlank @Size(max = 40) String province,
      @FormField("vao") @NotBlank @Size(max = 40) String into,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @FormField("chacChan") @NotNull Certainty certainty,
      @FormField("nguon") @NotBlank @Size(max = 500) String source) {}

  private final Catalogue catalogue;
  private final ProvinceCatalogue provinces;
  private final Clock clock;

  CatalogueApi(Catalogue catalogue, ProvinceCatalogue provinces, Clock clock) {
    this.catalogue = catalogue;
    this.provinces = provinces;
    this.clock = clock;
  }

  @Operation(summary = "Danh mục loại đơn vị")
  @GetMapping("/unit-kinds")
  List<UnitKind> kinds() {
    return catalogue.kinds();
  }

  @Operation(summary = "Thêm một loại đơn vị vào danh mục")
  @PostMapping("/unit-kinds")
  @ResponseStatus(HttpStatus.CREATED)
  UnitKind addKind(Actor actor, @Valid @RequestBody NewKindBody body) {
    catalogue.addKind(
        actor, new UnitKind(body.code(), body.name(), body.sector(), body.ordinal(), true, 0));
    return catalogue.kind(body.code());
  }

  @Operation(summary = "Sửa một loại đơn vị, hoặc ngừng dùng; mã không đổi")
  @PutMapping("/unit-kinds/{code:[A-Z0-9_]{1,60}}")
  UnitKind changeKind(Actor actor, @PathVariable String code, @Valid @RequestBody KindBody body) {
    catalogue.changeKind(
        actor,
        new UnitKind(
            code, body.name(), body.sector(), body.ordinal(), body.inUse(), body.version()));
    return catalogue.kind(code);
  }

  @Operation(summary = "Các tỉnh, thành phố tại một ngày, kèm việc sáp nhập")
  @GetMapping("/provinces")
  List<Province> provinces(@RequestParam(required = false) @Nullable LocalDate asOf) {
    return provinces.all(asOf == null ? Vi.day(clock.instant()) : asOf);
  }

  @Operation(summary = "Ghi nhận một tỉnh sáp nhập vào tỉnh khác từ một ngày")
  @PostMapping("/provinces/mergers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void merge(Actor actor, @Valid @RequestBody MergerBody body) {
    provinces.merge(
        actor, body.province(), body.into(), body.on(), body.source(), body.certainty());
  }
}
