package vn.giaouoc.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.NewName;
import vn.giaouoc.unit.UnitOperations;
import vn.giaouoc.unit.UnitRegister;
import vn.giaouoc.unit.web.UnitApi.UnitBody;

/** What happens to units as organisations, each by an act. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Đơn vị")
class UnitOperationApi {

  record ActBody(
      @FormField("so") @NotBlank @Size(max = 60) String number,
      @FormField("ngayVanBan") @NotNull LocalDate date,
      @FormField("noiBanHanh") @NotBlank @Size(max = 200) String issuer,
      @FormField("trichYeu") @Nullable @Size(max = 500) String title) {

    Act act() {
      return new Act(number, date, issuer, title);
    }
  }

  record NameBody(
      @NotBlank @Size(max = 60) String kind,
      @NotBlank @Size(max = 300) String name,
      @Nullable @Size(max = 120) String shortName) {

    NewName newName() {
      return new NewName(kind, name, shortName);
    }
  }

  record EstablishBody(
      @Valid @NotNull UnitBody unit,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on) {}

  record RenameBody(
      @Valid @NotNull NameBody name,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  record MergeBody(
      @FormField("donVi") @NotEmpty List<UnitId> ending,
      @Valid @Nullable NameBody name,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  record ConsolidateBody(
      @FormField("donVi") @NotEmpty List<UnitId> ending,
      @Valid @NotNull UnitBody unit,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  record DivideBody(
      @NotEmpty List<@Valid UnitBody> parts,
      @Min(0) int principal,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  record DissolveBody(
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  record SplitOffBody(
      @Valid @NotNull UnitBody part,
      @Valid @NotNull ActBody act,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @Nullable @Size(max = 1000) String reason) {}

  private final UnitOperations operations;
  private final UnitRegister register;

  UnitOperationApi(UnitOperations operations, UnitRegister register) {
    this.operations = operations;
    this.register = register;
  }

  @Operation(summary = "Thành lập đơn vị mới theo văn bản")
  @PostMapping("/establish")
  @ResponseStatus(HttpStatus.CREATED)
  Created establish(Actor actor, @Valid @RequestBody EstablishBody body) {
    return new Created(
        register.establish(actor, body.unit().draft(), body.act().act(), body.on()).value());
  }

  @Operation(summary = "Đổi tên đơn vị")
  @PostMapping("/{unit:\\d{1,18}}/rename")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rename(Actor actor, @PathVariable long unit, @Valid @RequestBody RenameBody body) {
    operations.rename(
        actor,
        new UnitId(unit),
        body.name().newName(),
        new Effect(body.act().act(), body.on(), body.reason()));
  }

  @Operation(summary = "Sáp nhập các đơn vị khác vào đơn vị này")
  @PostMapping("/{unit:\\d{1,18}}/merge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void merge(Actor actor, @PathVariable long unit, @Valid @RequestBody MergeBody body) {
    operations.mergeInto(
        actor,
        body.ending(),
        new UnitId(unit),
        body.name() == null ? null : body.name().newName(),
        new Effect(body.act().act(), body.on(), body.reason()));
  }

  @Operation(summary = "Hợp nhất các đơn vị thành một đơn vị mới")
  @PostMapping("/consolidate")
  @ResponseStatus(HttpStatus.CREATED)
  Created consolidate(Actor actor, @Valid @RequestBody ConsolidateBody body) {
    return new Created(
        operations
            .consolidate(
                actor,
                body.ending(),
                body.unit().draft(),
                new Effect(body.act().act(), body.on(), body.reason()))
            .value());
  }

  @Operation(summary = "Chia đơn vị thành các đơn vị mới; principal là thứ tự (từ 0) kế thừa chính")
  @PostMapping("/{unit:\\d{1,18}}/divide")
  @ResponseStatus(HttpStatus.CREATED)
  List<UnitId> divide(Actor actor, @PathVariable long unit, @Valid @RequestBody DivideBody body) {
    return operations.divide(
        actor,
        new UnitId(unit),
        body.parts().stream().map(UnitBody::draft).toList(),
        body.principal(),
        new Effect(body.act().act(), body.on(), body.reason()));
  }

  @Operation(summary = "Tách một đơn vị mới ra khỏi đơn vị này")
  @PostMapping("/{unit:\\d{1,18}}/split-off")
  @ResponseStatus(HttpStatus.CREATED)
  Created splitOff(Actor actor, @PathVariable long unit, @Valid @RequestBody SplitOffBody body) {
    return new Created(
        operations
            .splitOff(
                actor,
                new UnitId(unit),
                body.part().draft(),
                new Effect(body.act().act(), body.on(), body.reason()))
            .value());
  }

  @Operation(summary = "Giải thể đơn vị")
  @PostMapping("/{unit:\\d{1,18}}/dissolve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dissolve(Actor actor, @PathVariable long unit, @Valid @RequestBody DissolveBody body) {
    operations.dissolve(
        actor, new UnitId(unit), new Effect(body.act().act(), body.on(), body.reason()));
  }
}
