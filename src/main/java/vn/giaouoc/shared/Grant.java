package vn.giaouoc.shared;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role together with where it holds. Exactly one of unit, bloc and province is the scope; none of
 * them means the role holds nowhere (only {@link Role#ADMIN} has no scope).
 *
 * @param province code of the province
 */
public record Grant(
    Role role, @Nullable UnitId unit, @Nullable BlocId bloc, @Nullable String province) {

  /** A role held for one unit. */
  public static Grant ofUnit(Role role, UnitId unit) {
    return new Grant(role, unit, null, null);
  }

  /** A role held for one bloc. */
  public static Grant ofBloc(Role role, BlocId bloc) {
    return new Grant(role, null, bloc, null);
  }

  /** A role held for a whole province. */
  public static Grant ofProvince(Role role, String province) {
    return new Grant(role, null, null, province);
  }

  /** The administrator, who has no business scope. */
  public static Grant admin() {
    return new Grant(Role.ADMIN, null, null, null);
  }

  /** The blocs, units and provinces that the grants name, as parameters of a query. */
  public static Map<String, Object> scopes(Collection<Grant> grants) {
    return Map.of(
        "blocs",
        grants.stream()
            .map(Grant::bloc)
            .flatMap(Stream::ofNullable)
            .map(BlocId::value)
            .toArray(Long[]::new),
        "units",
        grants.stream()
            .map(Grant::unit)
            .flatMap(Stream::ofNullable)
            .map(UnitId::value)
            .toArray(Long[]::new),
        "provinces",
        grants.stream().map(Grant::province).flatMap(Stream::ofNullable).toArray(String[]::new));
  }
}
