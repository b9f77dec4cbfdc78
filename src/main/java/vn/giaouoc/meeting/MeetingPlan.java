package vn.giaouoc.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What is settled about a meeting before it is held.
 *
 * @param place free text; the hall need not be the host's
 * @param hostUnit the unit in whose house it is (đơn vị đăng cai)
 * @param secretary the position of the one who writes the minutes
 * @param agenda one item a line, in order
 * @param papers titles of the papers sent along, one a line
 * @param alsoFor the second year it serves, or null
 */
public record MeetingPlan(
    MeetingKind kind,
    String title,
    LocalDate heldOn,
    @Nullable HalfDay halfDay,
    @Nullable LocalTime startsAt,
    @Nullable String place,
    @Nullable UnitId hostUnit,
    @Nullable UnitId organiserUnit,
    List<UnitId> coOrganisers,
    List<Chair> chairs,
    @Nullable String secretary,
    List<String> agenda,
    List<String> papers,
    @Nullable AlsoFor alsoFor) {

  public MeetingPlan {
    coOrganisers = List.copyOf(coOrganisers);
    chairs = List.copyOf(chairs);
    agenda = List.copyOf(agenda);
    papers = List.copyOf(papers);
  }

  /** A plan of which only kind, title and day are known yet. */
  public static MeetingPlan of(MeetingKind kind, String title, LocalDate heldOn) {
    return new MeetingPlan(
        kind, title, heldOn, null, null, null, null, null, List.of(), List.of(), null, List.of(),
        List.of(), null);
  }

  /** The member units named in the plan. The host may be any unit. */
  Set<UnitId> units() {
    var units = new HashSet<>(coOrganisers);
    if (organiserUnit != null) {
      units.add(organiserUnit);
    }
    for (var chair : chairs) {
      if (chair.unit() != null) {
        units.add(chair.unit());
      }
    }
    return units;
  }
}
