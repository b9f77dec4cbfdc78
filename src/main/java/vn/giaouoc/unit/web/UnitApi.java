package vn.giaouoc.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.unit.Abbreviations;
import vn.giaouoc.unit.Representatives;
import vn.giaouoc.unit.Representatives.Representative;
import vn.giaouoc.unit.Unit;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;
import vn.giaouoc.unit.Units;

/** Units, their names in time and who represents them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Đơn vị")
class UnitApi {

  /** One page of the list. */
  record UnitPageOf(int total, int page, List<UnitQuery.Line> units) {}

  /** A unit with everything that is known of it. */
  record UnitWhole(
      Unit unit,
      List<UnitQuery.Name> names,
      List<String> aliases,
      List<Representative> representatives,
      List<UnitQuery.Event> events,
      List<UnitQuery.Edge> lineage) {}

  record UnitBody(
      @FormField("loai") @NotBlank @Size(max = 60) String kind,
      @FormField("ten") @NotBlank @Size(max = 300) String name,
      @FormField("tenGon") @Nullable @Size(max = 120) String shortName,
      @FormField("tinh") @NotBlank @Size(max = 40) String province) {

    UnitDraft draft() {
      return new UnitDraft(kind, name, shortName, province);
    }
  }

  record AliasBody(@FormField("tenKhac") @NotBlank @Size(max = 300) String alias) {}

  record RepresentativeBody(
      @FormField("chucVu") @NotBlank @Size(max = 200) String position,
      @Nullable @Size(max = 30) String honorific,
      @Nullable @Size(max = 50) String postNominal,
      @FormField("tu") @Nullable LocalDate from,
      @FormField("den") @Nullable LocalDate to) {}

  record LastDay(@FormField("den") @NotNull LocalDate last) {}

  private final UnitQuery query;
  private final Units units;
  private final UnitRegister register;
  private final Representatives representatives;
  private final Abbreviations abbreviations;
  private final Clock clock;

  UnitApi(
      UnitQuery query,
      Units units,
      UnitRegister register,
      Representatives representatives,
      Abbreviations abbreviations,
      Clock clock) {
    this.query = query;
    this.units = units;
    this.register = register;
    this.representatives = representatives;
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  @Operation(summary = "Danh sách đơn vị tại một ngày, tìm theo mọi tên gọi")
  @GetMapping("/units")
  UnitPageOf list(
      Actor actor,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "false") boolean ended,
      @RequestParam(defaultValue = "1") int page) {
    mustHaveGrant(actor);
    var number = Math.clamp(page, 1, 10_000);
    var lines =
        this.query.list(
            abbreviations.patterns(Vi.clean(query)), day(asOf), province, kind, ended, number);
    return new UnitPageOf(lines.isEmpty() ? 0 : lines.getFirst().total(), number, lines);
  }

  @Operation(summary = "Một đơn vị tại một ngày, kèm các tên, người đại diện và kế thừa")
  @GetMapping("/units/{unit:\\d{1,18}}")
  UnitWhole show(
      Actor actor,
      @PathVariable long unit,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    mustHaveGrant(actor);
    var id = new UnitId(unit);
    return new UnitWhole(
        units.get(id, day(asOf)),
        query.names(id),
        query.aliases(id),
        representatives.of(id),
        query.events(id),
        query.lineage(id));
  }

  @Operation(summary = "Thêm một đơn vị đã có từ trước")
  @PostMapping("/units")
  @ResponseStatus(HttpStatus.CREATED)
  Created enter(Actor actor, @Valid @RequestBody UnitBody body) {
    return new Created(register.enter(actor, body.draft()).value());
  }

  @Operation(summary = "Thêm tên gọi khác của đơn vị")
  @PostMapping("/units/{unit:\\d{1,18}}/aliases")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addAlias(Actor actor, @PathVariable long unit, @Valid @RequestBody AliasBody body) {
    register.addAlias(actor, new UnitId(unit), body.alias());
  }

  @Operation(summary = "Thêm người đại diện của đơn vị (chức vụ, không ghi họ tên)")
  @PostMapping("/units/{unit:\\d{1,18}}/representatives")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addRepresentative(
      Actor actor, @PathVariable long unit, @Valid @RequestBody RepresentativeBody body) {
    var honorific = body.honorific() == null ? "đồng chí" : body.honorific();
    representatives.add(
        actor,
        new UnitId(unit),
        new Representative(
            0, body.position(), honorific, body.postNominal(), body.from(), body.to()));
  }

  @Operation(summary = "Ghi ngày cuối cùng của người đại diện")
  @PostMapping("/units/{unit:\\d{1,18}}/representatives/{representative:\\d{1,18}}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endRepresentative(
      Actor actor,
      @PathVariable long unit,
      @PathVariable long representative,
      @Valid @RequestBody LastDay body) {
    representatives.end(actor, new UnitId(unit), representative, body.last());
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? Vi.day(clock.instant()) : asOf;
  }

  private static void mustHaveGrant(Actor actor) {
    if (!actor.isSystem() && actor.grants().isEmpty()) {
      throw new NotAllowed(actor.name() + " has no grant");
    }
  }
}
