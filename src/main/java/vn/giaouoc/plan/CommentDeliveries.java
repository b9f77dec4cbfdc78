package vn.giaouoc.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deliveries;

/** Tells the calendar which units answered the drafts, and when. */
@Component
class CommentDeliveries implements Deliveries {

  private final ConsultationRepository consultations;

  CommentDeliveries(ConsultationRepository consultations) {
    this.consultations = consultations;
  }

  @Override
  public Set<String> codes() {
    return Set.of(DeadlineCode.COMMENTS);
  }

  @Override
  public Map<UnitId, Instant> received(BlocYear year, String code) {
    var received = new HashMap<UnitId, Instant>();
    for (var comment : consultations.comments(year.id())) {
      if (comment.kind() != CommentKind.NO_REPLY) {
        received.putIfAbsent(comment.unit(), comment.sentAt());
      }
    }
    return received;
  }
}
