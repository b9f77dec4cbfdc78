package vn.giaouoc.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.pledge.PledgeSignature.Kind;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Standing;

/** The use cases of signing the pledge (ký kết). Late signatures are taken and marked. */
@Service
public class SigningService {

  private final PledgeRepository pledges;
  private final SignatureRepository signatures;
  private final PledgeEditing editing;
  private final Deadlines deadlines;
  private final Clock clock;

  SigningService(
      PledgeRepository pledges,
      SignatureRepository signatures,
      PledgeEditing editing,
      Deadlines deadlines,
      Clock clock) {
    this.pledges = pledges;
    this.signatures = signatures;
    this.editing = editing;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** All signatures and refusals of the year in the order they came. */
  @Transactional(readOnly = true)
  public List<PledgeSignature> list(YearId year) {
    return signatures.list(year);
  }

  /** The head of a unit signs. */
  @Transactional
  public void sign(Standing standing, UnitId unit) {
    standing.mustHead(unit);
    answer(standing, unit, Kind.SIGNED, standing.actor().name(), null, today());
  }

  /** The head of a unit refuses to sign and says why. */
  @Transactional
  public void refuse(Standing standing, UnitId unit, String reason) {
    standing.mustHead(unit);
    answer(standing, unit, Kind.REFUSED, standing.actor().name(), reason, today());
  }

  /**
   * The leader records that a unit signed on paper, as is done on stage.
   *
   * @param representative the position that signed
   * @param on the day of the signature, not later than today
   */
  @Transactional
  public void recordPaper(Standing standing, UnitId unit, String representative, LocalDate on) {
    standing.mustLead();
    standing.must(standing.members().contains(unit), "record a signature of a stranger");
    if (on.isAfter(today())) {
      throw Refused.at("ngayKy", "Ngày ký không thể sau hôm nay.");
    }
    answer(standing, unit, Kind.SIGNED_ON_PAPER, representative, null, on);
  }

  private void answer(
      Standing standing,
      UnitId unit,
      Kind kind,
      String representative,
      @Nullable String reason,
      LocalDate on) {
    standing.mustBeOpen();
    var year = standing.year().id();
    var number = mustBeAdopted(standing);
    if (signatures.list(year).stream().anyMatch(s -> s.unit().equals(unit) && s.isSigned())) {
      throw alreadySigned();
    }
    var signed =
        new PledgeSignature(
            0,
            unit,
            kind,
            number,
            hash(year, number),
            representative,
            reason,
            kind != Kind.REFUSED && isLate(standing, unit, kind, on),
            on,
            standing.actor().name(),
            clock.instant());
    try {
      signatures.add(year, signed);
    } catch (DuplicateKeyException e) {
      throw alreadySigned();
    }
    record(standing, signed);
  }

  private VersionNumber mustBeAdopted(Standing standing) {
    var number = pledges.find(standing.year().id()).orElse(Pledge.EMPTY).number();
    if (!number.isAdopted()) {
      throw Refused.because(
          "Giao ước chưa được thông qua tại hội nghị ký kết nên chưa thể ký. Khối trưởng thông qua"
              + " bản 1.0 trước, sau đó các đơn vị ký.");
    }
    if (standing.year().state().isBefore(BlocYearState.LAUNCH_MEETING)) {
      throw Refused.because(
          "Chưa đến bước “%s” nên chưa thể ký. Hiện năm thi đua ở bước “%s”."
              .formatted(BlocYearState.LAUNCH_MEETING.vi(), standing.year().state().vi()));
    }
    return number;
  }

  private static Refused alreadySigned() {
    return Refused.because("Giao ước này đã được ký.");
  }

  /** Late is what is signed after the last day, or in the program after the signing was ended. */
  private boolean isLate(Standing standing, UnitId unit, Kind kind, LocalDate on) {
    return deadlines.lateDays(standing.year().id(), DeadlineCode.PLEDGE, unit, on) > 0
        || (kind == Kind.SIGNED && standing.year().state().isAfter(BlocYearState.LAUNCH_MEETING));
  }

  private String hash(YearId year, VersionNumber number) {
    return pledges.versions(year).stream()
        .filter(v -> v.number().equals(number))
        .findFirst()
        .orElseThrow()
        .sha256();
  }

  private void record(Standing standing, PledgeSignature s) {
    var sentence =
        switch (s.kind()) {
          case SIGNED -> "Ký giao ước thi đua bản %s%s".formatted(s.number(), late(s));
          case SIGNED_ON_PAPER ->
              "Ghi nhận đã ký giao ước bản %s trên giấy ngày %s"
                  .formatted(s.number(), Vi.date(s.signedOn()));
          case REFUSED -> "Từ chối ký giao ước thi đua bản " + s.number();
        };
    editing.record(
        standing,
        Change.by(standing.actor(), s.isSigned() ? "pledge.sign" : "pledge.refuse")
            .on("pledge", standing.year().id())
            .forUnit(s.unit())
            .saying(sentence)
            .after(
                Map.of(
                    "Người đại diện", s.representative(),
                    "Bản", s.number().toString(),
                    "SHA-256", s.sha256()))
            .because(s.reason()));
  }

  private static String late(PledgeSignature s) {
    return s.late() ? " (muộn)" : "";
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }
}
