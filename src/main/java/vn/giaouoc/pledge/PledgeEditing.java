package vn.giaouoc.pledge;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/**
 * What every change of a pledge has in common: the leader makes it, an adopted pledge changes only
 * with a reason, every save is kept as a version and recorded.
 */
@Component
class PledgeEditing {

  private final PledgeRepository pledges;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PledgeEditing(PledgeRepository pledges, ApplicationEventPublisher events, Clock clock) {
    this.pledges = pledges;
    this.events = events;
    this.clock = clock;
  }

  void save(Standing standing, @Nullable String reason, Supplier<Change> change) {
    standing.mustLead();
    standing.mustBeOpen();
    var year = standing.year().id();
    pledges.open(year);
    var now = pledges.find(year).orElseThrow().number();
    if (now.isAdopted() && (reason == null || reason.isBlank())) {
      throw Refused.at(
          "lyDo",
          "Giao ước đã được thông qua (bản %s). Hãy nêu lý do sửa; lần lưu này sẽ thành bản mới."
              .formatted(now));
    }
    record(standing, change.get().because(reason));
    keep(standing, false, reason);
  }

  VersionNumber keep(Standing standing, boolean adopt, @Nullable String reason) {
    var year = standing.year().id();
    var number = pledges.nextNumber(year, adopt);
    pledges.keepVersion(year, number, reason, standing.actor().name(), clock.instant());
    return number;
  }

  void record(Standing standing, Change change) {
    events.publishEvent(change.in(standing.year().bloc(), standing.year().id()));
  }
}
