package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/** Loads a bloc with its units, names, members and leaders. */
@Component
@Profile("demo")
class SeedUnits {

  private static final Map<String, String> PROVINCES =
      Map.of(
          "Lâm Đồng", "LAM_DONG",
          "Hà Nam", "HA_NAM",
          "Ninh Thuận", "NINH_THUAN",
          "Đắk Nông", "DAK_NONG",
          "Ninh Bình", "NINH_BINH");

  private final UnitRegister units;
  private final BlocRegister blocs;
  private final MemberLists members;
  private final Leadership leadership;

  SeedUnits(UnitRegister units, BlocRegister blocs, MemberLists members, Leadership leadership) {
    this.units = units;
    this.blocs = blocs;
    this.members = members;
    this.leadership = leadership;
  }

  /**
   * A loaded bloc.
   *
   * @param units the units the article names, by that name
   */
  record Loaded(BlocId id, String province, Map<String, UnitId> units) {

    /** The unit of that name, null where the article is silent. */
    @Nullable UnitId unit(@Nullable String name) {
      return name == null ? null : Objects.requireNonNull(units.get(name), name);
    }
  }

  /** Loads the bloc and its units. */
  Loaded load(SeedBloc seed) {
    var province = province(seed);
    var bloc = bloc(seed, province);
    var named = units(seed, province);
    if (!named.isEmpty()) {
      members.set(
          Actor.SYSTEM, bloc, seed.year(), List.copyOf(named.values()), seed.memberCountStated());
    }
    var loaded = new Loaded(bloc, province, named);
    leaders(seed, loaded);
    return loaded;
  }

  /** The province the article states, else the one inferred. */
  private static String province(SeedBloc seed) {
    var stated = seed.province().value();
    var name =
        stated != null
            ? stated
            : seed.inferences().stream()
                .filter(i -> i.field().equals("province.value"))
                .map(SeedBloc.Inference::value)
                .findFirst()
                .orElseThrow();
    return Objects.requireNonNull(PROVINCES.get(name), name);
  }

  private BlocId bloc(SeedBloc seed, String province) {
    var lead = seed.names().getFirst().text();
    var cited = seed.legalAct();
    var act =
        cited == null
            ? null
            : new BlocAct(
                Objects.requireNonNull(cited.number()),
                Objects.requireNonNull(cited.date()),
                Objects.requireNonNull(cited.issuer()),
                Objects.requireNonNull(cited.title()),
                Objects.requireNonNull(cited.date()),
                null);
    var type = BlocType.valueOf(seed.type());
    var id = blocs.create(Actor.SYSTEM, new BlocDraft(type, seed.number(), province, lead), act);
    for (var name : seed.names().subList(1, seed.names().size())) {
      blocs.addName(Actor.SYSTEM, id, BlocNameUse.valueOf(name.use()), name.text(), null, null);
    }
    return id;
  }

  private Map<String, UnitId> units(SeedBloc seed, String province) {
    var rows = new ArrayList<SeedBloc.MemberRow>();
    if (seed.members() != null) {
      rows.addAll(seed.members());
    } else if (seed.membersMentioned() != null) {
      rows.addAll(seed.membersMentioned());
    }
    var named = new LinkedHashMap<String, UnitId>();
    for (var row : rows) {
      var id = units.enter(Actor.SYSTEM, new UnitDraft(row.kind(), row.name(), null, province));
      named.put(row.name(), id);
      if (row.variantsInSeed() != null) {
        row.variantsInSeed().forEach(alias -> units.addAlias(Actor.SYSTEM, id, alias));
      }
    }
    return named;
  }

  private void leaders(SeedBloc seed, Loaded bloc) {
    for (var row : seed.leaderTerms()) {
      var from = LocalDate.of(row.year(), 1, 1);
      var leader = bloc.unit(row.leaderUnit());
      if (leader != null) {
        leadership.name(
            Actor.SYSTEM,
            bloc.id(),
            LeaderDraft.leader(leader, row.year(), from)
                .representedBy(row.leaderRepresentativePosition())
                .because(seed.source()));
      }
      var deputy = bloc.unit(row.deputyUnit());
      if (deputy != null) {
        leadership.name(
            Actor.SYSTEM,
            bloc.id(),
            LeaderDraft.deputy(deputy, 1, row.year(), from)
                .representedBy(row.deputyRepresentativePosition())
                .because(seed.source()));
      }
    }
  }
}
