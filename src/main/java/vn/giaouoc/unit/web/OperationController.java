package vn.giaouoc.unit.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.unit.Unit;
import vn.giaouoc.unit.Units;
import vn.giaouoc.unit.web.OperationPage.NameBlock;

/** The forms by which the Board renames, merges, consolidates, divides, splits and dissolves. */
@Controller
class OperationController {

  private final OperationForms forms;
  private final Units units;
  private final Provinces provinces;
  private final UnitChoices choices;
  private final Templates templates;
  private final Clock clock;

  OperationController(
      OperationForms forms,
      Units units,
      Provinces provinces,
      UnitChoices choices,
      Templates templates,
      Clock clock) {
    this.forms = forms;
    this.units = units;
    this.provinces = provinces;
    this.choices = choices;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/don-vi/{id:\\d{1,18}}/bien-dong/{path}")
  Answer form(Actor actor, @PathVariable long id, @PathVariable String path) {
    var operation = operation(path);
    var unit = boardUnit(actor, id);
    var form = Form.blank();
    if (operation == Operation.RENAME) {
      form = Form.filled(java.util.Map.of("loai1", unit.kind()));
    }
    return Answer.page(templates.unitOperation(page(operation, unit, form)));
  }

  @PostMapping("/don-vi/{id:\\d{1,18}}/bien-dong/{path}")
  Answer act(
      Actor actor,
      @PathVariable long id,
      @PathVariable String path,
      @RequestParam MultiValueMap<String, String> typed) {
    var operation = operation(path);
    var unit = boardUnit(actor, id);
    var form = Form.of(typed);
    var result = forms.carryOut(actor, operation, unit, form);
    return result == null
        ? Answer.again(form, templates.unitOperation(page(operation, unit, form)))
        : Answer.to("/don-vi/" + result)
            .saying("Đã ghi nhận: " + operation.vi().toLowerCase(java.util.Locale.ROOT) + ".");
  }

  private OperationPage page(Operation operation, Unit unit, Form form) {
    var pickers =
        operation == Operation.MERGE || operation == Operation.CONSOLIDATE
            ? OperationForms.PICKERS
            : 0;
    var names = names(operation);
    return new OperationPage(
        operation.vi() + " đơn vị",
        operation.explanation(),
        "/don-vi/" + unit.id() + "/bien-dong/" + operation.path(),
        "/don-vi/" + unit.id(),
        unit.name(),
        form,
        operation == Operation.MERGE ? "Các đơn vị được sáp nhập" : "Các đơn vị cùng hợp nhất",
        pickers,
        pickers == 0
            ? List.of()
            : choices.others(unit.id(), unit.province(), Vi.day(clock.instant())),
        names,
        names.isEmpty() ? List.of() : choices.kinds(),
        operation == Operation.DIVIDE ? principals() : List.of(),
        operation == Operation.DISSOLVE);
  }

  private static List<NameBlock> names(Operation operation) {
    return switch (operation) {
      case RENAME -> List.of(new NameBlock(1, "Tên mới", true));
      case MERGE ->
          List.of(new NameBlock(1, "Tên mới của đơn vị này, nếu đổi tên khi sáp nhập", false));
      case CONSOLIDATE -> List.of(new NameBlock(1, "Đơn vị mới", true));
      case SPLIT -> List.of(new NameBlock(1, "Đơn vị được tách ra", true));
      case DISSOLVE -> List.of();
      case DIVIDE -> {
        var blocks = new ArrayList<NameBlock>();
        for (var i = 1; i <= OperationForms.PARTS; i++) {
          blocks.add(new NameBlock(i, "Đơn vị mới thứ " + i, i <= 2));
        }
        yield blocks;
      }
    };
  }

  private static List<Option> principals() {
    var options = new ArrayList<Option>();
    for (var i = 1; i <= OperationForms.PARTS; i++) {
      options.add(new Option(Integer.toString(i), "Đơn vị mới thứ " + i));
    }
    return options;
  }

  private Unit boardUnit(Actor actor, long id) {
    var unit = units.get(new UnitId(id), Vi.day(clock.instant()));
    provinces.mustBeBoard(actor, unit.province());
    return unit;
  }

  private static Operation operation(String path) {
    var operation = Operation.at(path);
    if (operation == null) {
      throw new NoSuchElementException("operation " + path);
    }
    return operation;
  }
}
