package vn.giaouoc.pledge;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deliveries;

/** Tells the calendar who signed and who registered, and when. */
@Component
class PledgeDeliveries implements Deliveries {

  private final SignatureRepository signatures;
  private final RegistrationRepository registrations;

  PledgeDeliveries(SignatureRepository signatures, RegistrationRepository registrations) {
    this.signatures = signatures;
    this.registrations = registrations;
  }

  @Override
  public Set<String> codes() {
    return Set.of(DeadlineCode.PLEDGE, DeadlineCode.REGISTRATION);
  }

  @Override
  public Map<UnitId, Instant> received(BlocYear year, String code) {
    return code.equals(DeadlineCode.PLEDGE) ? signed(year) : registrations.sentAt(year.id());
  }

  private Map<UnitId, Instant> signed(BlocYear year) {
    var received = new HashMap<UnitId, Instant>();
    for (var s : signatures.list(year.id())) {
      if (s.isSigned()) {
        var day = s.signedOn().atTime(12, 0).atZone(java.time.ZoneId.of(vn.giaouoc.shared.Vi.ZONE));
        received.putIfAbsent(
            s.unit(), s.kind() == PledgeSignature.Kind.SIGNED ? s.recordedAt() : day.toInstant());
      }
    }
    return received;
  }
}
