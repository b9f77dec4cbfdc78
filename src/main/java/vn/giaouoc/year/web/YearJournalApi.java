package vn.giaouoc.year.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.audit.Journal;
import vn.giaouoc.audit.JournalFilter;
import vn.giaouoc.audit.JournalScope;
import vn.giaouoc.year.YearHere;

/** The log of one year, for those who lead it, the Board and the overseer. */
@RestController
@Tag(name = "Nhật ký")
class YearJournalApi {

  private final Journal journal;

  YearJournalApi(Journal journal) {
    this.journal = journal;
  }

  @Operation(summary = "Nhật ký của năm, mới nhất trước, mỗi lần 50 dòng")
  @GetMapping("/api/v1/blocs/{bloc}/years/{year}/journal")
  List<Journal.Entry> entries(
      YearHere here,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable Long unit,
      @RequestParam(required = false) @Nullable String module,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Long before) {
    JournalTab.mustRead(here.standing());
    return journal.entries(
        JournalScope.of(here.year().bloc(), here.year().id()),
        JournalFilter.of(person, unit, module, from, to, before));
  }
}
