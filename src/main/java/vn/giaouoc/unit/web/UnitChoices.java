package vn.giaouoc.unit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.unit.ProvinceCatalogue;

/** The lists to choose from on the unit pages. */
@Component
class UnitChoices {

  private final ProvinceCatalogue provinces;
  private final Catalogue catalogue;
  private final UnitQuery query;

  UnitChoices(ProvinceCatalogue provinces, Catalogue catalogue, UnitQuery query) {
    this.provinces = provinces;
    this.catalogue = catalogue;
    this.query = query;
  }

  /** The provinces that exist on that date. */
  List<Option> provinces(LocalDate day) {
    return provinces.all(day).stream()
        .filter(p -> p.mergedInto() == null)
        .map(p -> new Option(p.code(), p.name()))
        .toList();
  }

  /** The provinces of whose Board the actor is, with those merged into them. */
  List<Option> ownProvinces(Actor actor, LocalDate day) {
    Set<String> own =
        actor.grants().stream()
            .filter(g -> g.role() == Role.BOARD_OFFICER || g.role() == Role.BOARD_HEAD)
            .map(Grant::province)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (own.isEmpty()) {
      return List.of();
    }
    return provinces.all(day).stream()
        .filter(
            p -> own.contains(p.code()) || (p.mergedInto() != null && own.contains(p.mergedInto())))
        .map(p -> new Option(p.code(), p.name()))
        .toList();
  }

  /** The kinds that may be chosen. */
  List<Option> kinds() {
    return catalogue.kinds().stream()
        .filter(Catalogue.UnitKind::inUse)
        .map(k -> new Option(k.code(), k.name()))
        .toList();
  }

  /** The units of a province that exist today, without this one. */
  List<Option> others(UnitId self, String province, LocalDate day) {
    return query.existing(province, day).stream()
        .filter(u -> u.id() != self.value())
        .map(u -> new Option(Long.toString(u.id()), u.name()))
        .toList();
  }
}
