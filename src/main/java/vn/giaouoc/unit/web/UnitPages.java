package vn.giaouoc.unit.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.unit.Representatives;
import vn.giaouoc.unit.UnitMemberships;
import vn.giaouoc.unit.Units;

/** Fills the page of one unit. */
@Component
class UnitPages {

  private final UnitQuery query;
  private final Units units;
  private final Provinces provinces;
  private final Representatives representatives;
  private final ObjectProvider<UnitMemberships> memberships;
  private final Clock clock;

  UnitPages(
      UnitQuery query,
      Units units,
      Provinces provinces,
      Representatives representatives,
      ObjectProvider<UnitMemberships> memberships,
      Clock clock) {
    this.query = query;
    this.units = units;
    this.provinces = provinces;
    this.representatives = representatives;
    this.memberships = memberships;
    this.clock = clock;
  }

  UnitPage unit(Actor actor, UnitId id, LocalDate asOf, Form form) {
    var today = Vi.day(clock.instant());
    var unit = units.get(id, asOf);
    var now = asOf.equals(today) ? unit : units.get(id, today);
    var ended = unit.dissolvedOn() != null && !unit.dissolvedOn().isAfter(asOf);
    var heir = ended ? units.successors(List.of(id), today).get(id) : null;
    var names = query.names(id);
    var edges = query.lineage(id);
    var board = provinces.isBoard(actor, now.province());
    var exists = now.dissolvedOn() == null;
    return new UnitPage(
        id.value(),
        unit.name(),
        requireNonNullElse(unit.shortName(), ""),
        names.stream()
            .filter(n -> n.kindCode().equals(unit.kind()))
            .map(UnitQuery.Name::kind)
            .findFirst()
            .orElse(unit.kind()),
        provinces.name(unit.province(), asOf),
        Vi.date(asOf),
        !asOf.equals(today),
        ended ? Vi.date(unit.dissolvedOn()) : "",
        heir == null ? "" : units.get(heir, today).name(),
        heir == null ? "" : "/don-vi/" + heir,
        names.stream().map(n -> row(n, unit.name(), asOf)).toList(),
        query.aliases(id),
        LineageNode.before(id.value(), edges),
        LineageNode.after(id.value(), edges),
        query.events(id).stream().map(UnitPages::row).toList(),
        representatives.of(id).stream().map(UnitPages::row).toList(),
        memberships.stream().flatMap(m -> m.of(actor, id).stream()).toList(),
        board && exists
            ? Arrays.stream(Operation.values())
                .map(o -> new Link("/don-vi/" + id + "/bien-dong/" + o.path(), o.vi()))
                .toList()
            : List.of(),
        board,
        form);
  }

  private static UnitPage.NameRow row(UnitQuery.Name name, String shown, LocalDate asOf) {
    var begun = name.from() == null || !name.from().isAfter(asOf);
    return new UnitPage.NameRow(
        name.name(),
        requireNonNullElse(name.shortName(), ""),
        name.kind(),
        Vi.date(name.from()),
        Vi.date(name.until()),
        begun && name.name().equals(shown));
  }

  private static UnitPage.EventRow row(UnitQuery.Event event) {
    return new UnitPage.EventRow(
        Vi.date(event.on()),
        event.type().vi(),
        event.detail(),
        "Số %s ngày %s của %s".formatted(event.number(), Vi.date(event.date()), event.issuer()),
        requireNonNullElse(event.reason(), ""));
  }

  private static UnitPage.RepresentativeRow row(Representatives.Representative r) {
    return new UnitPage.RepresentativeRow(
        r.id(), r.addressed(), Vi.date(r.from()), Vi.date(r.to()), r.to() == null);
  }
}
