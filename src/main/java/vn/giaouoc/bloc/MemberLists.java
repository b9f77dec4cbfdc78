package vn.giaouoc.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.UnitOperations;
import vn.giaouoc.unit.Units;

/** Who is a member of a bloc in a year. The Board of the province decides it. */
@Service
public class MemberLists {

  private final MembershipRepository memberships;
  private final BlocAccess rights;
  private final Units units;
  private final Blocs blocs;
  private final UnitOperations operations;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  MemberLists(
      MembershipRepository memberships,
      BlocAccess rights,
      Units units,
      Blocs blocs,
      UnitOperations operations,
      Clock clock,
      ApplicationEventPublisher events) {
    this.memberships = memberships;
    this.rights = rights;
    this.units = units;
    this.blocs = blocs;
    this.operations = operations;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Sets the members of a year in this order. Units that stay keep their lineage.
   *
   * @param statedCount the number the act or article states, to be compared with the list
   */
  @Transactional
  public void set(
      Actor actor, BlocId bloc, int year, List<UnitId> members, @Nullable Integer statedCount) {
    rights.mustBeBoard(actor, bloc);
    if (members.isEmpty()) {
      throw Refused.at("donVi", "Danh sách thành viên đang trống. Hãy chọn ít nhất một đơn vị.");
    }
    if (new LinkedHashSet<>(members).size() < members.size()) {
      throw Refused.at(
          "donVi", "Một đơn vị được ghi hai lần trong danh sách thành viên. Hãy bỏ một dòng.");
    }
    mustExist(members, year);
    var before = memberships.of(bloc, year);
    memberships.putList(bloc, year, statedCount, null);
    memberships.replace(bloc, year, members, before);
    events.publishEvent(
        Change.by(actor, "bloc.set-members")
            .on("member-list", bloc + "/" + year)
            .in(bloc, null)
            .saying(
                "Lập danh sách " + Vi.count(members.size()) + " đơn vị thành viên năm " + year));
  }

  /**
   * Like {@link #set}, unless someone else has changed the list since it was read.
   *
   * @param version of the list that was read, -1 when there was none; {@link Overtaken} otherwise
   */
  @Transactional
  public void change(
      Actor actor,
      BlocId bloc,
      int year,
      List<UnitId> members,
      @Nullable Integer statedCount,
      int version) {
    rights.mustBeBoard(actor, bloc);
    var now = memberships.lock(bloc, year);
    if (now != version) {
      var theirs = new HashMap<String, String>();
      theirs.put("version", Integer.toString(now));
      memberships
          .of(bloc, year)
          .forEach(r -> theirs.put("thuTu" + r.unit(), Integer.toString(r.ordinal())));
      throw new Overtaken(theirs);
    }
    set(actor, bloc, year, members, statedCount);
  }

  /**
   * Copies the members of one year to another. A unit that no longer exists is replaced by its
   * principal successor, once; one without a successor is reported and not copied. Members the new
   * year already has stay.
   */
  @Transactional
  public CopyReport copyMembers(Actor actor, BlocId bloc, int fromYear, int toYear) {
    rights.mustBeBoard(actor, bloc);
    var old = memberships.of(bloc, fromYear);
    if (old.isEmpty()) {
      throw Refused.because(
          "Khối chưa có danh sách thành viên năm "
              + fromYear
              + " để sao chép. Hãy lập danh sách năm "
              + toYear
              + ".");
    }
    var day = effectiveDay(toYear);
    var ids = old.stream().map(MembershipRepository.Row::unit).toList();
    var known = units.all(ids, day);
    var heirs = units.successors(ids, day);
    var heirNames = units.names(heirs.values(), day);
    var taken = new LinkedHashSet<UnitId>();
    memberships.of(bloc, toYear).forEach(row -> taken.add(row.unit()));
    var next = memberships.lastOrdinal(bloc, toYear);
    memberships.putList(bloc, toYear, null, fromYear);
    var copied = new ArrayList<CopyReport.Copied>();
    var missing = new ArrayList<CopyReport.Missing>();
    for (var row : old) {
      var unit = Objects.requireNonNull(known.get(row.unit()));
      var ended = unit.dissolvedOn();
      var gone = ended != null && !ended.isAfter(day);
      var heir = gone ? heirs.get(row.unit()) : row.unit();
      if (heir == null) {
        missing.add(new CopyReport.Missing(row.unit(), unit.name(), Objects.requireNonNull(ended)));
      } else if (taken.add(heir)) {
        var name = gone ? Objects.requireNonNull(heirNames.get(heir)) : unit.name();
        memberships.add(bloc, toYear, heir, ++next, gone ? row.unit() : null);
        copied.add(new CopyReport.Copied(heir, name, gone ? row.unit() : null));
      }
    }
    events.publishEvent(
        Change.by(actor, "bloc.copy-members")
            .on("member-list", bloc + "/" + toYear)
            .in(bloc, null)
            .saying(
                "Sao chép "
                    + Vi.count(copied.size())
                    + " thành viên từ năm "
                    + fromYear
                    + " sang năm "
                    + toYear
                    + (missing.isEmpty()
                        ? ""
                        : "; "
                            + Vi.count(missing.size())
                            + " đơn vị đã giải thể chưa có đơn vị kế thừa")));
    return new CopyReport(copied, missing);
  }

  /** What is said of a year's list as a whole. */
  @Transactional(readOnly = true)
  public Optional<MemberList> list(BlocId bloc, int year) {
    return memberships.list(bloc, year);
  }

  /** The years that have a list, the newest first, with the number of members. */
  @Transactional(readOnly = true)
  public List<MemberList> years(BlocId bloc) {
    return memberships.years(bloc);
  }

  /**
   * Decides that a former member is not in the year's list any more, and why: dissolved without a
   * successor, or gone otherwise. Done by the Board.
   */
  @Transactional
  public void leaveOut(Actor actor, BlocId bloc, int year, UnitId unit, String reason) {
    rights.mustBeBoard(actor, bloc);
    var _ = memberships.list(bloc, year).orElseThrow();
    memberships.leaveOut(bloc, year, unit, reason);
    events.publishEvent(
        Change.by(actor, "bloc.leave-member-out")
            .on("member-list", bloc + "/" + year)
            .in(bloc, null)
            .forUnit(unit)
            .saying("Đưa đơn vị ra khỏi danh sách thành viên năm " + year)
            .because(reason));
  }

  /**
   * Moves a unit to another bloc within a year (chuyển khối), by an act. It leaves the day before
   * and joins at the end of the other list. Done by the Board of both.
   */
  @Transactional
  public void move(Actor actor, UnitId unit, BlocId from, BlocId to, int year, Effect effect) {
    rights.mustBeBoard(actor, from);
    rights.mustBeBoard(actor, to);
    var reasons = new ArrayList<Refused.Reason>();
    if (from.equals(to)) {
      reasons.add(new Refused.Reason("den", "Hãy chọn một khối khác với khối hiện nay.", null));
    }
    if (effect.on().getYear() != year) {
      reasons.add(
          new Refused.Reason("hieuLuc", "Ngày có hiệu lực phải nằm trong năm " + year + ".", null));
    }
    if (memberships.of(from, year).stream()
        .noneMatch(r -> r.unit().equals(unit) && r.leftOn() == null)) {
      reasons.add(
          new Refused.Reason(
              "donVi", "Đơn vị này không phải là thành viên của khối năm " + year + ".", null));
    }
    if (memberships.of(to, year).stream().anyMatch(r -> r.unit().equals(unit))) {
      reasons.add(
          new Refused.Reason("den", "Đơn vị này đã có trong danh sách của khối được chọn.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    memberships.leave(from, year, unit, effect.on().minusDays(1));
    memberships.putList(to, year, null, null);
    memberships.join(to, year, unit, effect.on());
    var day = effectiveDay(year);
    operations.recordMove(
        actor,
        unit,
        "Chuyển “%s” từ %s sang %s"
            .formatted(
                units.get(unit, day).name(),
                blocs.get(from, day).name(),
                blocs.get(to, day).name()),
        effect);
  }

  private void mustExist(List<UnitId> members, int year) {
    var known = units.all(members, effectiveDay(year));
    var reasons = new ArrayList<Refused.Reason>();
    for (var id : members) {
      var unit = known.get(id);
      if (unit == null) {
        reasons.add(new Refused.Reason("donVi", "Có đơn vị không còn trong danh mục.", null));
      } else if (unit.dissolvedOn() != null
          && !unit.dissolvedOn().isAfter(LocalDate.of(year, 1, 1))) {
        reasons.add(
            new Refused.Reason(
                "donVi",
                unit.name()
                    + " đã chấm dứt hoạt động từ "
                    + Vi.date(unit.dissolvedOn())
                    + ", trước năm "
                    + year
                    + ". Hãy chọn đơn vị kế thừa.",
                "/don-vi/" + id));
      }
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons.stream().distinct().collect(Collectors.toList()));
    }
  }

  /** The day on which a year's members are judged: today within it, else its first day. */
  private LocalDate effectiveDay(int year) {
    var today = Vi.day(clock.instant());
    return today.getYear() == year ? today : LocalDate.of(year, 1, 1);
  }
}
