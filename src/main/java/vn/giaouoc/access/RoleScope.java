package vn.giaouoc.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.access.Places.Kind;
import vn.giaouoc.access.Places.Place;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;

/** For which kind of place each role may be held. */
public final class RoleScope {

  private RoleScope() {}

  /** The kinds of place that fit the role; none for the administrator. */
  public static Set<Kind> kinds(Role role) {
    return switch (role) {
      case UNIT_OFFICER, UNIT_HEAD, LEADER_HEAD -> Set.of(Kind.UNIT);
      case LEADER_SECRETARY -> Set.of(Kind.UNIT, Kind.BLOC);
      case CHECK_TEAM, TELLER, OVERSEER -> Set.of(Kind.BLOC);
      case BOARD_OFFICER -> Set.of(Kind.BLOC, Kind.PROVINCE);
      case BOARD_HEAD, COUNCIL_MEMBER, CHAIRMAN -> Set.of(Kind.PROVINCE);
      case ADMIN -> Set.of();
    };
  }

  /** The role held at that place; refused where the place does not fit the role. */
  public static Grant grant(Role role, @Nullable Place place) {
    var fits = place == null ? kinds(role).isEmpty() : kinds(role).contains(place.kind());
    if (!fits) {
      throw Refused.at("pham-vi", sentence(role));
    }
    if (place == null) {
      return Grant.admin();
    }
    return switch (place.kind()) {
      case UNIT -> Grant.ofUnit(role, UnitId.of(place.id()));
      case BLOC -> Grant.ofBloc(role, BlocId.of(place.id()));
      case PROVINCE -> Grant.ofProvince(role, place.id());
    };
  }

  private static String sentence(Role role) {
    var kinds = kinds(role);
    return kinds.isEmpty()
        ? "Vai trò “" + role.vi() + "” không có phạm vi. Hãy để trống ô này."
        : "Vai trò “"
            + role.vi()
            + "” cần phạm vi là: "
            + kinds.stream()
                .sorted()
                .map(k -> k.vi().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" hoặc "))
            + ". Hãy chọn lại.";
  }
}
