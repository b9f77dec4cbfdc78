package vn.giaouoc.work.web;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.work.AdvancedExample;
import vn.giaouoc.work.ExampleKind;
import vn.giaouoc.work.ExampleService;
import vn.giaouoc.work.ExchangeNote;
import vn.giaouoc.work.ExemplaryModel;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.work.ModelState;
import vn.giaouoc.year.YearHere;

/** Exemplary models, advanced examples, exchange of experience. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Thực hiện")
class ModelApi {

  /** A model with its progress and who took it over. */
  record ModelWhole(
      ExemplaryModel model, List<ExemplaryModel.Note> notes, List<ExemplaryModel.Spread> spread) {}

  record ModelBody(
      @Nullable UnitId unit,
      @FormField("trang-thai") @NotNull ModelState state,
      @FormField("ten") @NotBlank @Size(max = 300) String name,
      @FormField("noi-dung") @Nullable @Size(max = 10_000) String content,
      @FormField("du-kien") @Nullable @Size(max = 10_000) String expected,
      @FormField("ket-qua") @Nullable @Size(max = 10_000) String result,
      @Nullable Integer version) {}

  record NoteBody(
      @FormField("ngay") @NotNull LocalDate on,
      @FormField("tien-do") @NotBlank @Size(max = 5000) String body) {}

  record SpreadBody(
      @FormField("don-vi") @NotNull UnitId unit,
      @FormField("tu-ngay") @NotNull LocalDate since,
      @FormField("ghi-chu") @Nullable @Size(max = 1000) String note) {}

  record ExampleBody(
      @FormField("don-vi") @NotNull UnitId unit,
      @FormField("loai") @NotNull ExampleKind kind,
      @FormField("ten") @NotBlank @Size(max = 300) String name,
      @FormField("thanh-tich") @NotBlank @Size(max = 5000) String achievement,
      @FormField("ngay") @NotNull LocalDate foundOn,
      @FormField("nhan-rong") @Nullable @Size(max = 3000) String spread,
      @Nullable Integer version) {

    AdvancedExample of(long id, int seen) {
      return new AdvancedExample(
          id, unit, kind, name, achievement, foundOn, spread == null ? "" : spread, seen);
    }
  }

  record ExchangeBody(
      @FormField("don-vi") @NotNull UnitId unit,
      @FormField("tieu-de") @NotBlank @Size(max = 300) String title,
      @FormField("noi-dung") @NotBlank @Size(max = 10_000) String body,
      @Nullable Integer version) {}

  private final ModelService models;
  private final ExampleService examples;
  private final Clock clock;

  ModelApi(ModelService models, ExampleService examples, Clock clock) {
    this.models = models;
    this.examples = examples;
    this.clock = clock;
  }

  @Operation(summary = "Mô hình, cách làm hay")
  @GetMapping("/models")
  List<ExemplaryModel> models(YearHere here) {
    return models.list(here.standing());
  }

  @Operation(summary = "Một mô hình, tiến độ và nơi học tập")
  @GetMapping("/models/{id:\\d{1,18}}")
  ModelWhole model(YearHere here, @PathVariable long id) {
    var standing = here.standing();
    return new ModelWhole(
        models.get(standing, id), models.notes(standing, id), models.spread(standing, id));
  }

  @Operation(summary = "Đăng ký mô hình; không có unit là của khối")
  @PostMapping("/models")
  @ResponseStatus(HttpStatus.CREATED)
  Created addModel(YearHere here, @Valid @RequestBody ModelBody body) {
    return new Created(models.save(here.standing(), of(0, Vi.day(clock.instant()), body, 0)));
  }

  @Operation(summary = "Sửa mô hình")
  @PutMapping("/models/{id:[1-9]\\d{0,17}}")
  ModelWhole saveModel(YearHere here, @PathVariable long id, @Valid @RequestBody ModelBody body) {
    var since = models.get(here.standing(), id).registeredOn();
    var _ = models.save(here.standing(), of(id, since, body, Versions.of(body.version())));
    return model(here, id);
  }

  @Operation(summary = "Ghi tiến độ mô hình")
  @PostMapping("/models/{id:\\d{1,18}}/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(YearHere here, @PathVariable long id, @Valid @RequestBody NoteBody body) {
    models.note(here.standing(), id, body.on(), body.body(), null);
  }

  @Operation(summary = "Ghi đơn vị học tập, nhân rộng mô hình")
  @PostMapping("/models/{id:\\d{1,18}}/spread")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOver(YearHere here, @PathVariable long id, @Valid @RequestBody SpreadBody body) {
    models.takeOver(
        here.standing(), id, new ExemplaryModel.Spread(body.unit(), body.since(), body.note()));
  }

  @Operation(summary = "Điển hình tiên tiến, nhân tố mới")
  @GetMapping("/examples")
  List<AdvancedExample> examples(YearHere here) {
    return examples.list(here.standing());
  }

  @Operation(summary = "Giới thiệu điển hình")
  @PostMapping("/examples")
  @ResponseStatus(HttpStatus.CREATED)
  Created addExample(YearHere here, @Valid @RequestBody ExampleBody body) {
    return new Created(examples.save(here.standing(), body.of(0, 0)));
  }

  @Operation(summary = "Sửa điển hình")
  @PutMapping("/examples/{id:[1-9]\\d{0,17}}")
  AdvancedExample saveExample(
      YearHere here, @PathVariable long id, @Valid @RequestBody ExampleBody body) {
    var _ = examples.save(here.standing(), body.of(id, Versions.of(body.version())));
    return examples.get(here.standing(), id);
  }

  @Operation(summary = "Trao đổi kinh nghiệm")
  @GetMapping("/exchange-notes")
  List<ExchangeNote> notes(YearHere here) {
    return examples.notes(here.standing());
  }

  @Operation(summary = "Ghi trao đổi kinh nghiệm")
  @PostMapping("/exchange-notes")
  @ResponseStatus(HttpStatus.CREATED)
  Created addNote(YearHere here, @Valid @RequestBody ExchangeBody body) {
    return new Created(examples.saveNote(here.standing(), exchange(0, body, 0)));
  }

  @Operation(summary = "Sửa trao đổi kinh nghiệm")
  @PutMapping("/exchange-notes/{id:[1-9]\\d{0,17}}")
  ExchangeNote saveNote(
      YearHere here, @PathVariable long id, @Valid @RequestBody ExchangeBody body) {
    var _ = examples.saveNote(here.standing(), exchange(id, body, Versions.of(body.version())));
    return examples.note(here.standing(), id);
  }

  private ExchangeNote exchange(long id, ExchangeBody body, int version) {
    return new ExchangeNote(
        id, body.unit(), body.title(), body.body(), Vi.day(clock.instant()), version);
  }

  private static ExemplaryModel of(long id, LocalDate since, ModelBody body, int version) {
    return new ExemplaryModel(
        id,
        body.unit(),
        body.state(),
        body.name(),
        plain(body.content()),
        plain(body.expected()),
        plain(body.result()),
        since,
        List.of(),
        version);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text;
  }
}
