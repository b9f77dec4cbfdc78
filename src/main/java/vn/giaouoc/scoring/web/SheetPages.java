package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.FileNames;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetRights;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.Voiding;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the page of a sheet for one reader. */
@Component
class SheetPages {

  private final SheetReader sheets;
  private final SheetEvidence evidence;

  SheetPages(SheetReader sheets, SheetEvidence evidence) {
    this.sheets = sheets;
    this.evidence = evidence;
  }

  /** A sheet as this reader sees it. */
  record Seen(
      SheetContent content, SheetRights rights, @Nullable ColumnRole writing, YearHere here) {

    /** The column the reader looks from: the one written, or the last one shown. */
    ColumnRole seen() {
      var shown = columns();
      return writing != null ? writing : shown.isEmpty() ? ColumnRole.SELF : shown.getLast();
    }

    /** The columns to read, from left to right, without the one being written. */
    List<ColumnRole> columns() {
      return rights.readable(content).stream().filter(r -> r != writing).toList();
    }
  }

  Seen see(YearHere here, UnitId unit, String wanted) {
    var reading = sheets.open(here.standing(), unit);
    var content = reading.content();
    var rights = reading.rights();
    return new Seen(content, rights, ColumnSight.writable(rights, content, wanted), here);
  }

  /** The form filled with what is stored in the column the reader writes. */
  Form form(Seen seen) {
    return Form.filled(values(seen));
  }

  private static Map<String, @Nullable String> values(Seen seen) {
    var role = seen.writing();
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    if (role != null) {
      seen.content()
          .table()
          .table()
          .nodes()
          .filter(n -> n instanceof CriterionLeaf || n instanceof CriterionGroup)
          .forEach(n ->
              values.putAll(CellFields.of(n.key(), seen.content().columns().at(role, n.key()))));
    }
    return values;
  }

  /** The stored column with the errors and the few own fields of a step that was refused. */
  Form refill(Seen seen, Form refused) {
    var values = values(seen);
    for (var field :
        List.of(
            "cam-doan",
            "giai-trinh",
            "ly-do",
            "ly-do-mo",
            "muc-khong-tinh",
            "ly-do-khong-tinh",
            "ly-do-tinh-lai")) {
      values.put(field, refused.raw(field));
    }
    var form = Form.filled(values);
    refused.errors().forEach(form::error);
    refused.general().forEach(r -> form.refuse(r.sentence()));
    return form;
  }

  SheetPage page(Seen seen) {
    var content = seen.content();
    var here = seen.here();
    var files = evidence.of(content);
    var writing = seen.writing();
    var closed = writing == null ? ColumnSight.closedBecause(seen.rights(), content) : null;
    return new SheetPage(
        here.frame("cham-diem"),
        path(seen),
        name(here, content.sheet().unit()),
        content.table().table().title()
            + " – phiên bản "
            + content.table().number()
            + "; "
            + lower(content.table().table().policy()),
        content.sheet().state().vi(),
        tone(content.sheet().state()),
        content.progress().vi(),
        seen.columns().stream().map(ColumnRole::vi).toList(),
        writing == null ? "" : writing.vi(),
        writing == null ? "" : writing.name(),
        closed,
        notes(seen),
        new SheetRows(seen, files).rows(),
        totals(seen),
        missing(seen),
        List.copyOf(new TreeSet<>(FileNames.of(files.values()).values())),
        voidable(seen),
        voided(seen),
        ColumnSight.actions(seen));
  }

  static String path(Seen seen) {
    return seen.here().path() + "/cham-diem/phieu/" + seen.content().sheet().unit();
  }

  private static String lower(DenominatorPolicy policy) {
    return Character.toLowerCase(policy.vi().charAt(0)) + policy.vi().substring(1);
  }

  static String name(YearHere here, UnitId unit) {
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElse("");
  }

  static String tone(SheetState state) {
    return switch (state) {
      case EMPTY -> "muted";
      case RETURNED -> "bad";
      case DRAFT, SUBMITTED, CHECKED, BLOC_SCORED, EXPLAINED -> "info";
      case CONFIRMED, APPRAISED, FINAL -> "ok";
    };
  }

  private static List<String> notes(Seen seen) {
    var sheet = seen.content().sheet();
    var notes = new ArrayList<String>();
    if (sheet.submittedAt() != null) {
      notes.add(
          "Nộp lúc "
              + Vi.time(sheet.submittedAt())
              + " bởi "
              + sheet.submittedBy()
              + (sheet.lateDays() > 0 ? ", muộn " + sheet.lateDays() + " ngày." : "."));
    }
    if (sheet.returnReason() != null) {
      notes.add("Phiếu được trả về: " + sheet.returnReason());
    }
    if (sheet.explanation() != null) {
      notes.add("Đơn vị giải trình: " + sheet.explanation());
    }
    if (seen.here().year().state() == BlocYearState.BLOC_SCORING
        && seen.rights().isOwn()
        && seen.here().standing().isLeaderUnit(sheet.unit())) {
      notes.add(
          "Khối trưởng không tự chấm cho mình: cột “Khối chấm” do Khối phó hoặc Ban TĐKT nhập.");
    }
    return notes;
  }

  private static List<SheetPage.Total> totals(Seen seen) {
    var content = seen.content();
    var roles = new ArrayList<>(seen.columns());
    if (seen.writing() != null) {
      roles.add(seen.writing());
    }
    return roles.stream()
        .map(role -> {
          var card = content.columns().card(role);
          return new SheetPage.Total(
              role.vi(),
              Vi.number(card.base()),
              Vi.number(card.bonus()),
              Vi.number(card.deduction()),
              Vi.number(card.total()),
              Vi.number(card.assigned()),
              Vi.number(Rounding.HUNDREDTHS.round(card.rate())),
              card.grade() == null ? "" : card.grade(),
              card.reasons().stream().map(r -> r.vi()).toList(),
              content.sheet().isSubmitted() && role == content.columns().counting());
        })
        .toList();
  }

  /** The nodes that may lose their points in the column being written; never in the unit's own. */
  private static List<Option> voidable(Seen seen) {
    var role = seen.writing();
    if (role == null || role == ColumnRole.SELF) {
      return List.of();
    }
    var voided = seen.content().columns().voidings(role).keySet();
    return seen.content()
        .table()
        .table()
        .nodes()
        .filter(node -> !voided.contains(node.key()))
        .map(node -> new Option(node.key(), node.title()))
        .toList();
  }

  private static List<SheetPage.Voided> voided(Seen seen) {
    var role = seen.seen();
    var mayRestore = seen.writing() != null && seen.writing() != ColumnRole.SELF;
    return seen.content().columns().voidings(role).entrySet().stream()
        .map(e ->
            new SheetPage.Voided(
                e.getKey(),
                seen.content().table().table().node(e.getKey()).orElseThrow().title(),
                sentence(e.getValue()),
                mayRestore))
        .toList();
  }

  static String sentence(Voiding voiding) {
    return "Không tính điểm: %s (%s, %s)."
        .formatted(
            voiding.reason().strip().replaceAll("\\.$", ""), voiding.by(), Vi.time(voiding.at()));
  }

  private static List<SheetPage.Missing> missing(Seen seen) {
    return seen.writing() == ColumnRole.SELF && seen.rights().isOwn()
        ? sheetMissing(seen.content())
        : List.of();
  }

  /** What still stops the submission. */
  static List<SheetPage.Missing> sheetMissing(SheetContent content) {
    return vn.giaouoc.scoring.SheetFlow.missing(content).stream()
        .map(r -> new SheetPage.Missing(r.field() == null ? "" : r.field(), r.sentence()))
        .toList();
  }

  static boolean shownToMembers(YearHere here) {
    return !here.year().state().isBefore(BlocYearState.OBJECTION);
  }

  static SheetPage.File file(Evidence evidence) {
    return new SheetPage.File(evidence.title(), evidence.path());
  }
}
