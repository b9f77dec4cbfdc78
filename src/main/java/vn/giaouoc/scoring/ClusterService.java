package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Dividing the members of a year into clusters. Each public method is one transaction. */
@Service
public class ClusterService {

  private static final int LONGEST = 100;

  private final ClusterRepository clusters;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClusterService(
      ClusterRepository clusters, Blocs blocs, ApplicationEventPublisher events, Clock clock) {
    this.clusters = clusters;
    this.blocs = blocs;
    this.events = events;
    this.clock = clock;
  }

  /** The field of a unit's cluster in a form. */
  public static String field(UnitId unit) {
    return "cum-" + unit;
  }

  /** The clusters of the year. */
  @Transactional(readOnly = true)
  public Clusters of(Standing standing) {
    standing.mustSeeInside();
    return clusters.find(standing.year().id());
  }

  /** Why the clusters may not be changed any more, as a sentence; null when they may. */
  public static @Nullable String closedBecause(Standing standing) {
    return standing.year().state().isAfter(BlocYearState.YEAREND_MEETING)
        ? "Năm thi đua đã qua bước “%s” nên không chia lại cụm nữa."
            .formatted(BlocYearState.YEAREND_MEETING.vi())
        : null;
  }

  /**
   * Says which unit is in which cluster: every member in one, or none at all.
   *
   * @param named by unit; blank or absent for none
   * @param version the version the editor saw; 0 when there was none
   */
  @Transactional
  public void divide(Standing standing, Map<UnitId, String> named, int version) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    var closed = closedBecause(standing);
    if (closed != null) {
      throw Refused.because(closed);
    }
    var members = blocs.members(standing.year().bloc(), standing.year().number());
    var names = checked(members, named);
    var before = clusters.find(standing.year().id());
    if (names.equals(before.names())) {
      return;
    }
    var year = standing.year();
    if (!clusters.replace(year.id(), names, standing.actor().name(), clock.instant(), version)) {
      throw new Overtaken(theirs(members, before));
    }
    events.publishEvent(
        Change.by(standing.actor(), "scoring.divide-clusters")
            .on("bloc-year", year.id())
            .in(year.bloc(), year.id())
            .saying(names.isEmpty() ? "Bỏ việc chia cụm trong khối" : "Chia cụm trong khối")
            .before(shown(members, before.names()))
            .after(shown(members, names)));
  }

  private static Map<UnitId, String> checked(List<Member> members, Map<UnitId, String> named) {
    var names = new HashMap<UnitId, String>();
    var spelled = new HashMap<String, String>();
    var reasons = new ArrayList<Refused.Reason>();
    var missing = new ArrayList<Refused.Reason>();
    for (var member : members) {
      var name = Vi.clean(named.getOrDefault(member.unit(), "")).replaceAll("\\s+", " ");
      if (name.isEmpty()) {
        missing.add(
            new Refused.Reason(
                field(member.unit()), "Hãy ghi cụm của " + member.name() + ".", null));
      } else if (name.length() > LONGEST) {
        reasons.add(
            new Refused.Reason(
                field(member.unit()),
                "Tên cụm của " + member.name() + " dài quá " + LONGEST + " ký tự.",
                null));
      } else {
        names.put(member.unit(), spelled.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> name));
      }
    }
    if (!names.isEmpty()) {
      reasons.addAll(missing);
    }
    if (!members.stream()
        .map(Member::unit)
        .collect(Collectors.toSet())
        .containsAll(named.keySet())) {
      reasons.add(new Refused.Reason(null, "Chỉ chia cụm cho các đơn vị thành viên.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    return names;
  }

  private static Map<String, String> theirs(List<Member> members, Clusters now) {
    var theirs = new HashMap<String, String>();
    theirs.put("version", Integer.toString(now.version()));
    members.forEach(m -> theirs.put(field(m.unit()), now.names().getOrDefault(m.unit(), "")));
    return theirs;
  }

  private static Map<String, String> shown(List<Member> members, Map<UnitId, String> names) {
    return members.stream()
        .filter(m -> names.containsKey(m.unit()))
        .collect(
            Collectors.groupingBy(
                m -> Objects.requireNonNull(names.get(m.unit())),
                TreeMap::new,
                Collectors.mapping(Member::name, Collectors.joining("; "))));
  }
}
