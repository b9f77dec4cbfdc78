package vn.giaouoc.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.access.Places.Kind;
import vn.giaouoc.access.Places.Place;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** All places of a day by what they are: names a grant's scope and tells its province. */
public final class PlaceBook {

  private final Map<String, Place> places = new LinkedHashMap<>();

  PlaceBook(List<Place> all) {
    all.stream()
        .sorted(Comparator.comparing(Place::kind).thenComparing(Place::name, Vi.order()))
        .forEach(p -> places.put(key(p.kind(), p.id()), p));
  }

  /** All places: units, blocs, provinces, each kind by name. */
  public List<Place> all() {
    return List.copyOf(places.values());
  }

  /** How a form names a place, for example {@code UNIT-12}. */
  public static String key(Place place) {
    return key(place.kind(), place.id());
  }

  /** The place a form named, or null. */
  public @Nullable Place find(String key) {
    return places.get(key);
  }

  /** Where this grant holds, for a person. */
  public String name(Grant grant) {
    var place = place(grant);
    if (place != null) {
      return place.kind() == Kind.PROVINCE ? "Tỉnh " + place.name() : place.name();
    }
    if (grant.unit() != null) {
      return "Đơn vị số " + grant.unit();
    }
    return grant.bloc() != null
        ? "Khối số " + grant.bloc()
        : grant.province() == null ? "Toàn hệ thống" : "Tỉnh " + grant.province();
  }

  /** The unit's name, or its number where it is unknown. */
  public String name(UnitId unit) {
    var place = places.get(key(Kind.UNIT, unit.toString()));
    return place == null ? "Đơn vị số " + unit : place.name();
  }

  /** The bloc's name, or its number where it is unknown. */
  public String name(BlocId bloc) {
    var place = places.get(key(Kind.BLOC, bloc.toString()));
    return place == null ? "Khối số " + bloc : place.name();
  }

  /** Where this grant holds, or null where it is unknown. */
  @Nullable Place place(Grant grant) {
    if (grant.unit() != null) {
      return places.get(key(Kind.UNIT, grant.unit().toString()));
    }
    if (grant.bloc() != null) {
      return places.get(key(Kind.BLOC, grant.bloc().toString()));
    }
    return grant.province() == null ? null : places.get(key(Kind.PROVINCE, grant.province()));
  }

  private static String key(Kind kind, String id) {
    return kind + "-" + id;
  }
}
