package vn.giaouoc.unit.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.unit.ProvinceCatalogue;
import vn.giaouoc.unit.Units;

/** The lists to choose from on the unit pages. */
@Component
class UnitChoices {

  private final ProvinceCatalogue provinces;
  private final Catalogue catalogue;
  private final Units units;

  UnitChoices(ProvinceCatalogue provinces, Catalogue catalogue, Units units) {
    this.provinces = provinces;
    this.catalogue = catalogue;
    this.units = units;
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
    return provinces.ofBoard(actor, day).stream().map(p -> new Option(p.code(), p.name())).toList();
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
    return units.existing(province, day).stream()
        .filter(u -> !u.id().equals(self))
        .map(u -> new Option(u.id().toString(), u.name()))
        .toList();
  }
}
