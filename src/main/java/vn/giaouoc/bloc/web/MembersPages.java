package vn.giaouoc.bloc.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.MemberList;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.bloc.Secretariats;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Units;

/** Fills the page of a year's members. */
@Component
class MembersPages {

  private final BlocQuery query;
  private final Blocs blocs;
  private final MemberLists lists;
  private final Secretariats secretariats;
  private final BlocAccess access;
  private final Units units;
  private final Clock clock;

  MembersPages(
      BlocQuery query,
      Blocs blocs,
      MemberLists lists,
      Secretariats secretariats,
      BlocAccess access,
      Units units,
      Clock clock) {
    this.query = query;
    this.blocs = blocs;
    this.lists = lists;
    this.secretariats = secretariats;
    this.access = access;
    this.units = units;
    this.clock = clock;
  }

  MembersPage page(Actor actor, BlocId id, int year, Form form) {
    access.mustSee(actor, id);
    var day = dayOf(year);
    var rows = query.members(id, year, day);
    var roles =
        blocs.leaders(id, year).stream()
            .collect(
                Collectors.toMap(t -> t.unit().value(), MembersPages::role, (first, _) -> first));
    var known = lists.years(id);
    var list = known.stream().filter(l -> l.year() == year).findFirst();
    var board = access.isBoard(actor, id);
    var seats = secretariats.of(id, year);
    Map<Long, String> names =
        rows.stream()
            .collect(Collectors.toMap(BlocQuery.MemberRow::unit, BlocQuery.MemberRow::name));
    return new MembersPage(
        id.value(),
        blocs.get(id, day).name(),
        year,
        rows.stream().map(r -> row(r, roles, day)).toList(),
        list.map(MemberList::statedCount).map(n -> Integer.toString(n)).orElse(""),
        list.map(l -> Integer.toString(l.version())).orElse(""),
        list.map(MemberList::warning).orElse(""),
        blocs.unsucceeded(id, year).stream()
            .map(m -> new MembersPage.Missing(m.unit().value(), m.name(), Vi.date(m.dissolvedOn())))
            .toList(),
        seats.stream()
            .map(s ->
                new MembersPage.Seat(
                    s.id(),
                    names.getOrDefault(s.unit().value(), ""),
                    s.position(),
                    requireNonNullElse(s.task(), "")))
            .toList(),
        known.stream()
            .filter(l -> l.year() != year)
            .map(l -> new Link("/khoi/" + id + "/thanh-vien/" + l.year(), "Năm " + l.year()))
            .toList(),
        board
            ? known.stream()
                .mapToInt(MemberList::year)
                .filter(y -> y == year - 1)
                .findFirst()
                .orElse(0)
            : 0,
        board,
        !rows.isEmpty() && (board || access.leads(actor, id, year)),
        rows.stream().map(r -> new Option(Long.toString(r.unit()), r.name())).toList(),
        form);
  }

  /** The units of the bloc's province that are not in the list yet. */
  List<Option> others(BlocId id, int year) {
    var day = dayOf(year);
    var listed =
        query.members(id, year, day).stream()
            .map(BlocQuery.MemberRow::unit)
            .collect(Collectors.toSet());
    return units.existing(blocs.get(id, day).province(), day).stream()
        .filter(u -> !listed.contains(u.id().value()))
        .map(u -> new Option(u.id().toString(), u.name()))
        .toList();
  }

  private static MembersPage.Row row(
      BlocQuery.MemberRow row, Map<Long, String> roles, LocalDate day) {
    var state =
        row.left() != null
            ? "Rời khối sau " + Vi.date(row.left())
            : row.ended() != null && !row.ended().isAfter(day)
                ? "Chấm dứt hoạt động từ " + Vi.date(row.ended())
                : row.joined() != null ? "Vào khối từ " + Vi.date(row.joined()) : "";
    return new MembersPage.Row(
        row.ordinal(),
        row.unit(),
        "/don-vi/" + row.unit(),
        row.name(),
        row.kind(),
        roles.getOrDefault(row.unit(), ""),
        row.succeeds() == null ? "" : "Kế thừa " + row.succeeds(),
        state);
  }

  private static String role(LeaderTerm term) {
    return term.role().vi();
  }

  private LocalDate dayOf(int year) {
    var today = Vi.day(clock.instant());
    return today.getYear() == year
        ? today
        : LocalDate.of(year, today.getYear() < year ? 1 : 12, today.getYear() < year ? 1 : 31);
  }
}
