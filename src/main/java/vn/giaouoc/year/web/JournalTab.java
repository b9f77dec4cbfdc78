package vn.giaouoc.year.web;

import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.audit.Journal;
import vn.giaouoc.audit.JournalFilter;
import vn.giaouoc.audit.JournalScope;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/** The log of one year, for those who lead it, the Board and the overseer. */
@Controller
class JournalTab {

  private final Journal journal;
  private final Templates templates;

  JournalTab(Journal journal, Templates templates) {
    this.journal = journal;
    this.templates = templates;
  }

  @GetMapping("/khoi/{bloc}/nam/{year}/nhat-ky")
  Answer page(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    mustRead(here.standing());
    var units = new LinkedHashMap<UnitId, String>();
    here.members().forEach(m -> units.put(m.unit(), m.name()));
    var page =
        journal.page(
            JournalScope.of(here.year().bloc(), here.year().id()),
            JournalFilter.of(Form.of(typed)),
            here.path() + "/nhat-ky",
            Map.of(),
            units);
    return Answer.page(templates.yearJournal(here.frame("nhat-ky"), page));
  }

  static void mustRead(Standing standing) {
    standing.must(standing.leads() || standing.isBoard() || standing.isOverseer(), "read the log");
  }
}
