package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** “What if?” about the latest ranking. It only reads, so a supposition has an address. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/xep-hang/gia-su")
class WhatIfController {

  private final WhatIfPages pages;
  private final Templates templates;

  WhatIfController(WhatIfPages pages, Templates templates) {
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var page = templates.scoringWhatIf(pages.page(here, form), form);
    return form.ok() ? Answer.page(page) : Answer.again(form, page);
  }
}
