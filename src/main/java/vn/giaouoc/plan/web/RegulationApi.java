package vn.giaouoc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.plan.BlocRegulation;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.plan.UnitPlan;
import vn.giaouoc.plan.UnitPlanService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Adoption;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The bloc's regulation, and the plans of its units. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Kế hoạch")
class RegulationApi {

  record RegulationBody(
      @FormField("noiDung") @NotBlank @Size(max = 100_000) String content,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      int version) {}

  record UnitPlanBody(
      @FormField("noiDung") @NotBlank @Size(max = 50_000) String content,
      @FormField("chiuTrachNhiem") @NotBlank @Size(max = 300) String responsible,
      int version) {}

  private final RegulationService regulations;
  private final UnitPlanService unitPlans;

  RegulationApi(RegulationService regulations, UnitPlanService unitPlans) {
    this.regulations = regulations;
    this.unitPlans = unitPlans;
  }

  @Operation(summary = "Quy chế của khối")
  @GetMapping("/regulation")
  BlocRegulation regulation(YearHere here) {
    return regulations.get(here.year().id());
  }

  @Operation(summary = "Ghi quy chế; sau khi thông qua phải có lý do")
  @PutMapping("/regulation")
  BlocRegulation write(YearHere here, @Valid @RequestBody RegulationBody body) {
    regulations.write(here.standing(), body.content(), body.reason(), body.version());
    return regulations.get(here.year().id());
  }

  @Operation(summary = "Thông qua quy chế")
  @PostMapping("/regulation/adoption")
  BlocRegulation adopt(YearHere here, @Valid @RequestBody Adoption body) {
    regulations.adopt(here.standing(), body.where());
    return regulations.get(here.year().id());
  }

  @Operation(summary = "Kế hoạch riêng của các đơn vị")
  @GetMapping("/unit-plans")
  List<UnitPlan> unitPlans(YearHere here) {
    return unitPlans.list(here.year().id());
  }

  @Operation(summary = "Đơn vị ghi kế hoạch của mình; version = 0 khi chưa có")
  @PutMapping("/unit-plans/{unit:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void writeUnitPlan(
      YearHere here, @PathVariable long unit, @Valid @RequestBody UnitPlanBody body) {
    unitPlans.write(
        here.standing(), new UnitId(unit), body.content(), body.responsible(), body.version());
  }
}
