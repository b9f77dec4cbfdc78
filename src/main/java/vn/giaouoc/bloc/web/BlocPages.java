package vn.giaouoc.bloc.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.AdviceStatus;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocYears;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.bloc.RenameAdvice;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.bloc.Rotation;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.unit.Units;

/** Fills the page of one bloc. */
@Component
class BlocPages {

  private final BlocQuery query;
  private final Blocs blocs;
  private final BlocAccess access;
  private final Leadership leadership;
  private final MemberLists lists;
  private final Flags flags;
  private final Oversights oversights;
  private final RenameAdvices advices;
  private final Rotation rotation;
  private final Units units;
  private final Provinces provinces;
  private final ObjectProvider<BlocYears> years;
  private final Clock clock;

  BlocPages(
      BlocQuery query,
      Blocs blocs,
      BlocAccess access,
      Leadership leadership,
      MemberLists lists,
      Flags flags,
      Oversights oversights,
      RenameAdvices advices,
      Rotation rotation,
      Units units,
      Provinces provinces,
      ObjectProvider<BlocYears> years,
      Clock clock) {
    this.query = query;
    this.blocs = blocs;
    this.access = access;
    this.leadership = leadership;
    this.lists = lists;
    this.flags = flags;
    this.oversights = oversights;
    this.advices = advices;
    this.rotation = rotation;
    this.units = units;
    this.provinces = provinces;
    this.years = years;
    this.clock = clock;
  }

  BlocPage bloc(Actor actor, BlocId id, LocalDate asOf) {
    access.mustSee(actor, id);
    var bloc = blocs.get(id, asOf);
    var board = access.isBoard(actor, id);
    var held = leadership.history(id);
    var acts = query.acts(id);
    var theFlags = flags.of(id);
    var memberLists = lists.years(id);
    var overseers = oversights.of(id);
    var way = rotation.way(id, asOf);
    var known = years.stream().flatMap(y -> y.all(actor, id).stream()).toList();
    return new BlocPage(
        id.value(),
        bloc.name(),
        bloc.type().vi()
            + (bloc.number() == null ? "" : " số " + bloc.number())
            + " · "
            + provinces.name(bloc.province(), asOf),
        Vi.date(asOf),
        !asOf.equals(Vi.day(clock.instant())),
        requireNonNullElse(leading(held, LeaderRole.LEADER, asOf), "chưa có"),
        requireNonNullElse(leading(held, LeaderRole.DEPUTY, asOf), "chưa có"),
        overseers.stream()
            .filter(o -> holds(o.from(), o.to(), asOf))
            .map(Oversights.Oversight::position)
            .findFirst()
            .orElse("chưa ghi nhận"),
        way == null ? "chưa đặt" : way.policy().vi(),
        places(theFlags, asOf),
        known.stream().filter(BlocYears.Line::open).map(BlocPages::link).toList(),
        known.stream().filter(y -> !y.open()).map(BlocPages::link).toList(),
        years.stream()
            .map(y -> y.opening(actor, id))
            .filter(l -> l != null)
            .findFirst()
            .orElse(null),
        warnings(held, acts, asOf),
        query.names(id).stream().map(n -> row(n, asOf)).toList(),
        acts.stream().map(a -> row(a, asOf)).toList(),
        held.stream().map(h -> row(h, asOf)).toList(),
        memberLists.stream()
            .map(l ->
                new BlocPage.ListRow(
                    l.year(),
                    l.listed(),
                    "/khoi/" + id + "/thanh-vien/" + l.year(),
                    requireNonNullElse(l.warning(), "")))
            .toList(),
        advices.of(id).stream().map(BlocPages::row).toList(),
        overseers.stream()
            .map(o -> new BlocPage.SpanRow(o.position(), Vi.date(o.from()), Vi.date(o.to())))
            .toList(),
        board ? actions(id) : List.of());
  }

  private static List<Link> actions(BlocId id) {
    var base = "/khoi/" + id;
    return List.of(
        new Link(base + "/khoi-truong", "Khối trưởng, luân phiên"),
        new Link(base + "/ten", "Đổi tên, thêm tên"),
        new Link(base + "/van-ban", "Thêm văn bản"),
        new Link(base + "/gop-y-doi-ten", "Góp ý đổi tên"),
        new Link(base + "/co", "Cờ luân lưu"),
        new Link(base + "/phu-trach", "Lãnh đạo phụ trách"));
  }

  private static Link link(BlocYears.Line year) {
    return new Link(year.href(), "Năm " + year.year() + " – " + year.state());
  }

  private List<BlocPage.FlagLine> places(List<RotatingFlag> theFlags, LocalDate asOf) {
    var holders =
        theFlags.stream().map(RotatingFlag::at).filter(u -> u != null).distinct().toList();
    Map<UnitId, String> names = holders.isEmpty() ? Map.of() : units.names(holders, asOf);
    return theFlags.stream()
        .map(f -> {
          var at = f.at();
          return new BlocPage.FlagLine(
              f.label(),
              at == null
                  ? "chưa ghi nhận bàn giao"
                  : "đang ở "
                      + names.getOrDefault(at, "")
                      + ", từ "
                      + Vi.date(f.way().getFirst().on()));
        })
        .toList();
  }

  private List<String> warnings(List<Leadership.Held> held, List<BlocAct> acts, LocalDate asOf) {
    var warnings = new ArrayList<>(Leadership.gapsIn(held));
    warnings.addAll(ended(held, asOf));
    if (acts.stream().noneMatch(a -> holds(a.from(), a.to(), asOf))) {
      warnings.add("Chưa ghi văn bản nào về khối còn hiệu lực ngày " + Vi.date(asOf) + ".");
    }
    return warnings;
  }

  private List<String> ended(List<Leadership.Held> held, LocalDate asOf) {
    var inOffice =
        held.stream()
            .map(Leadership.Held::term)
            .filter(t -> holds(t.from(), t.to(), asOf))
            .toList();
    if (inOffice.isEmpty()) {
      return List.of();
    }
    var known = units.all(inOffice.stream().map(LeaderTerm::unit).toList(), asOf);
    var sentences = new ArrayList<String>();
    for (var term : inOffice) {
      var unit = known.get(term.unit());
      if (unit != null && unit.dissolvedOn() != null && !unit.dissolvedOn().isAfter(asOf)) {
        sentences.add(
            "%s đang là %s nhưng đã chấm dứt hoạt động từ %s. Ban cần ghi đơn vị kế tiếp."
                .formatted(unit.name(), term.role().vi(), Vi.date(unit.dissolvedOn())));
      }
    }
    return sentences;
  }

  private static @Nullable String leading(
      List<Leadership.Held> held, LeaderRole role, LocalDate asOf) {
    var names =
        held.stream()
            .filter(h -> h.term().role() == role)
            .filter(h -> holds(h.term().from(), h.term().to(), asOf))
            .map(h -> h.term().unitName())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static BlocPage.NameRow row(BlocQuery.Name name, LocalDate asOf) {
    return new BlocPage.NameRow(
        name.name(),
        name.use().vi(),
        Vi.date(name.from()),
        Vi.date(name.until()),
        requireNonNullElse(name.source(), ""),
        name.use() == BlocNameUse.LEAD && holds(name.from(), name.until(), asOf));
  }

  private static BlocPage.ActRow row(BlocAct act, LocalDate asOf) {
    return new BlocPage.ActRow(
        act.title(),
        act.cite(),
        Vi.date(act.from()),
        Vi.date(act.to()),
        holds(act.from(), act.to(), asOf));
  }

  static BlocPage.TermRow row(Leadership.Held held, LocalDate asOf) {
    var term = held.term();
    return new BlocPage.TermRow(
        term.forYear(),
        term.role().vi() + (held.place() > 1 ? " " + held.place() : ""),
        term.unitName(),
        "/don-vi/" + term.unit(),
        Vi.date(term.from()),
        Vi.date(term.to()),
        requireNonNullElse(term.representative(), ""),
        requireNonNullElse(held.basis(), ""),
        holds(term.from(), term.to(), asOf));
  }

  private static BlocPage.AdviceRow row(RenameAdvice advice) {
    return new BlocPage.AdviceRow(
        Vi.date(advice.advisedOn()),
        advice.adviser(),
        advice.advice(),
        advice.proposedName(),
        advice.status().vi(),
        advice.status() == AdviceStatus.ADVISED
            ? "warn"
            : advice.status() == AdviceStatus.ADOPTED ? "ok" : "muted",
        advice.answeredOn() == null
            ? ""
            : Vi.date(advice.answeredOn()) + ": " + requireNonNullElse(advice.answer(), ""));
  }

  static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }
}
