package vn.giaouoc.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.access.PlaceBooks;
import vn.giaouoc.audit.Journal;
import vn.giaouoc.audit.JournalFilter;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;

/** The whole log: for the Board, of its blocs; for the administrator, of the accounts only. */
@RestController
@Tag(name = "Nhật ký")
class JournalApi {

  private final Journal journal;
  private final PlaceBooks places;
  private final Clock clock;

  JournalApi(Journal journal, PlaceBooks places, Clock clock) {
    this.journal = journal;
    this.places = places;
    this.clock = clock;
  }

  @Operation(
      summary = "Nhật ký, mới nhất trước, mỗi lần 50 dòng; before là id của dòng cuối đã nhận")
  @GetMapping("/api/v1/journal")
  List<Journal.Entry> entries(
      Actor actor,
      @RequestParam(required = false) @Nullable Long bloc,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable Long unit,
      @RequestParam(required = false) @Nullable String module,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Long before) {
    var scopes = JournalController.scopes(actor, places.on(Vi.day(clock.instant())));
    var chosen = JournalController.chosen(scopes, bloc == null ? "" : bloc.toString());
    return journal.entries(
        Objects.requireNonNull(scopes.get(chosen)),
        JournalFilter.of(person, unit, module, from, to, before));
  }
}
