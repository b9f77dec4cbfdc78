package vn.giaouoc.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Standing;

/**
 * The use cases of registration (đăng ký thi đua). From {@link BlocYearState#PLEDGED} on it is
 * locked: a change then needs a reason and is recorded as such.
 */
@Service
public class RegistrationService {

  private final RegistrationRepository registrations;
  private final PledgeEditing editing;
  private final Deadlines deadlines;
  private final Clock clock;

  RegistrationService(
      RegistrationRepository registrations,
      PledgeEditing editing,
      Deadlines deadlines,
      Clock clock) {
    this.registrations = registrations;
    this.editing = editing;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** What may be registered in a calendar year. */
  @Transactional(readOnly = true)
  public List<RegistrableAward> catalogue(int year) {
    return registrations.catalogue(LocalDate.of(year, 12, 31));
  }

  /** All registrations of the year by unit, in three statements. */
  @Transactional(readOnly = true)
  public Map<UnitId, Registration> list(YearId year) {
    return registrations.list(year);
  }

  /** The registration of one unit; an empty one while nothing is written. */
  @Transactional(readOnly = true)
  public Registration get(YearId year, UnitId unit) {
    return registrations.list(year).getOrDefault(unit, Registration.none(unit));
  }

  /** Every saved state of a unit's registration, the newest first. */
  @Transactional(readOnly = true)
  public List<RegistrationChange> changes(YearId year, UnitId unit) {
    return registrations.changes(year, unit);
  }

  /** Whether a change needs a reason. */
  public static boolean isLocked(BlocYearState state) {
    return !state.isBefore(BlocYearState.PLEDGED);
  }

  /**
   * Saves what the unit registers.
   *
   * @param reason compulsory once the signing is over and a registration was sent
   * @param version of the registration the writer saw, 0 for a first one
   */
  @Transactional
  public void write(
      Standing standing,
      UnitId unit,
      Registration.Content content,
      @Nullable String reason,
      int version) {
    standing.mustBelongTo(unit);
    standing.mustBeOpen();
    var year = standing.year().id();
    var before = get(year, unit);
    var locked = before.isSent() && isLocked(standing.year().state());
    if (locked && (reason == null || reason.isBlank())) {
      throw Refused.at(
          "lyDo",
          "Đăng ký đã khóa từ khi ký giao ước. Hãy nêu lý do; thay đổi sẽ được ghi lại và mọi đơn vị"
              + " trong khối đều thấy.");
    }
    check(standing, content);
    if (!registrations.save(year, unit, content, version)) {
      throw new Overtaken(fields(standing, get(year, unit)));
    }
    registrations.keep(year, unit, reason, standing.actor().name(), clock.instant());
    editing.record(
        standing,
        Change.by(standing.actor(), locked ? "pledge.change-registration" : "pledge.register")
            .on("registration", unit)
            .forUnit(unit)
            .saying(locked ? "Thay đổi đăng ký thi đua sau khi đã khóa" : "Lưu đăng ký thi đua")
            .before(fields(standing, before))
            .after(fields(standing, get(year, unit)))
            .because(reason));
  }

  /** The head sends the registration to the bloc. */
  @Transactional
  public void send(Standing standing, UnitId unit) {
    standing.mustHead(unit);
    standing.mustBeOpen();
    var year = standing.year().id();
    var now = get(year, unit);
    if (now.isSent()) {
      throw Refused.because("Đăng ký thi đua của đơn vị đã được gửi.");
    }
    if (now.content().awards().isEmpty() && now.content().models().isEmpty()) {
      throw Refused.because(
          "Đăng ký còn trống. Hãy đăng ký ít nhất một danh hiệu, hình thức khen thưởng hoặc một mô"
              + " hình rồi gửi.");
    }
    var late =
        isLocked(standing.year().state())
            || deadlines.lateDays(year, DeadlineCode.REGISTRATION, unit, clock.instant()) > 0;
    registrations.send(year, unit, standing.actor().name(), clock.instant(), late, now.version());
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.send-registration")
            .on("registration", unit)
            .forUnit(unit)
            .saying(late ? "Gửi đăng ký thi đua (muộn)" : "Gửi đăng ký thi đua")
            .after(fields(standing, now)));
  }

  private void check(Standing standing, Registration.Content content) {
    var known =
        catalogue(standing.year().number()).stream()
            .map(RegistrableAward::code)
            .collect(Collectors.toSet());
    var wrong = new ArrayList<Refused.Reason>();
    for (var wish : content.awards()) {
      if (!known.contains(wish.code())) {
        wrong.add(
            new Refused.Reason(
                "sl-" + wish.code(), "Danh hiệu này không có trong danh mục của năm.", null));
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  /** The registration as the fields of its form. */
  public Map<String, String> fields(Standing standing, Registration registration) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("version", Integer.toString(registration.version()));
    for (var award : catalogue(standing.year().number())) {
      fields.put("sl-" + award.code(), "");
      fields.put("gc-" + award.code(), "");
    }
    for (var wish : registration.content().awards()) {
      fields.put("sl-" + wish.code(), Vi.count(wish.quantity()));
      fields.put("gc-" + wish.code(), wish.note() == null ? "" : wish.note());
    }
    var n = 0;
    for (var model : registration.content().models()) {
      n++;
      fields.put("moHinh-" + n, model.name());
      fields.put("moHinhNd-" + n, model.content() == null ? "" : model.content());
    }
    var note = registration.content().note();
    fields.put("ghiChu", note == null ? "" : note);
    return fields;
  }
}
