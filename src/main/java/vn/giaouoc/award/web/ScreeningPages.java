package vn.giaouoc.award.web;

import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.ExclusionCheck;
import vn.giaouoc.award.ExclusionKind;
import vn.giaouoc.award.ExclusionService;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the pages of the screening. */
@Component
class ScreeningPages {

  private final ExclusionService exclusions;

  ScreeningPages(ExclusionService exclusions) {
    this.exclusions = exclusions;
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/dieu-kien";
  }

  ScreeningPage all(YearHere here) {
    var screening = exclusions.screening(here.standing());
    var open = here.members().stream().mapToInt(m -> screening.unchecked(m.unit()).size()).sum();
    return new ScreeningPage(
        here.frame("khen-thuong"),
        at(here),
        mayCheck(here),
        closed(here),
        open,
        here.members().stream().map(m -> row(here, screening, m)).toList());
  }

  private static ScreeningPage.Row row(YearHere here, Screening screening, Member member) {
    var unit = member.unit();
    var maySee = AwardFiles.maySee(here.standing(), unit);
    var fitness = screening.fitness(unit);
    var all = screening.kinds().size();
    var found = new ArrayList<String>();
    if (maySee) {
      found.addAll(screening.barring(unit, member.name()));
      found.addAll(screening.warning(unit, member.name()));
    }
    return new ScreeningPage.Row(
        member.name(),
        here.standing().belongsTo(unit),
        fitness.vi(),
        ProposalPages.fitnessTone(fitness),
        "%d/%d nội dung".formatted(all - screening.unchecked(unit).size(), all),
        found,
        maySee ? at(here) + "/" + unit : "");
  }

  UnitScreeningPage one(YearHere here, UnitId unit) {
    var name = name(here, unit);
    var screening = exclusions.screening(here.standing());
    var fitness = screening.fitness(unit);
    return new UnitScreeningPage(
        here.frame("khen-thuong"),
        at(here) + "/" + unit,
        at(here),
        name,
        fitness.vi(),
        ProposalPages.fitnessTone(fitness),
        mayCheck(here),
        closed(here),
        screening.unchecked(unit).size(),
        screening.kinds().stream()
            .map(kind ->
                screening
                    .of(unit, kind.code())
                    .map(check -> checked(kind, check))
                    .orElseGet(() -> unchecked(kind)))
            .toList());
  }

  static String name(YearHere here, UnitId unit) {
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no member " + unit));
  }

  private static UnitScreeningPage.Row unchecked(ExclusionKind kind) {
    return new UnitScreeningPage.Row(
        kind.code(),
        kind.sentence(),
        effect(kind),
        kind.article(),
        "Chưa rà soát",
        "warn",
        "",
        "",
        false,
        true);
  }

  private static UnitScreeningPage.Row checked(ExclusionKind kind, ExclusionCheck check) {
    var note = new ArrayList<String>();
    if (check.note() != null) {
      note.add(check.note());
    }
    if (check.document() != null) {
      note.add("Văn bản: " + check.document());
    }
    return new UnitScreeningPage.Row(
        kind.code(),
        kind.sentence(),
        effect(kind),
        kind.article(),
        check.found() ? "Có" : "Không phát hiện",
        check.found() ? (kind.blocks() ? "bad" : "warn") : "ok",
        String.join(". ", note),
        check.known()
            ? "Theo dữ liệu của hệ thống"
            : "%s, %s".formatted(check.by(), Vi.date(check.on())),
        check.known(),
        false);
  }

  private static String effect(ExclusionKind kind) {
    return kind.blocks() ? "Nếu có: chưa xét khen thưởng" : "Nếu có: cần cân nhắc";
  }

  private static boolean mayCheck(YearHere here) {
    var standing = here.standing();
    return (standing.leads() || standing.isBoard()) && closed(here).isEmpty();
  }

  private static String closed(YearHere here) {
    return here.year().state().isBefore(BlocYearState.DECIDED)
        ? ""
        : "Đã có quyết định khen thưởng nên kết quả rà soát không sửa được nữa.";
  }
}
