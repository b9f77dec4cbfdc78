package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.bloc.Rotation;
import vn.giaouoc.bloc.RotationPolicy;
import vn.giaouoc.demo.DemoAccounts;
import vn.giaouoc.demo.ScriptedClock;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.ProvinceCatalogue;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/** What the example begins with: a province, seven units, their bloc, and who acts for them. */
@Component
@Profile("demo")
class ExampleFounding {

  private static final String PROVINCE = "VI_DU";
  private static final String NAME = "Khối thi đua Ví dụ";
  private static final String KEY = "vi-du";
  private static final String GROUP = NAME + " – trọn một năm thi đua 2025";

  private final ScriptedClock clock;
  private final ProvinceCatalogue provinces;
  private final UnitRegister units;
  private final BlocRegister register;
  private final MemberLists lists;
  private final Leadership leadership;
  private final Rotation rotation;
  private final Flags flags;
  private final Oversights oversights;
  private final Blocs blocs;
  private final DemoAccounts accounts;

  ExampleFounding(
      ScriptedClock clock,
      ProvinceCatalogue provinces,
      UnitRegister units,
      BlocRegister register,
      MemberLists lists,
      Leadership leadership,
      Rotation rotation,
      Flags flags,
      Oversights oversights,
      Blocs blocs,
      DemoAccounts accounts) {
    this.clock = clock;
    this.provinces = provinces;
    this.units = units;
    this.register = register;
    this.lists = lists;
    this.leadership = leadership;
    this.rotation = rotation;
    this.flags = flags;
    this.oversights = oversights;
    this.blocs = blocs;
    this.accounts = accounts;
  }

  /** In January 2024 the bloc is set up; unit 6 leads it and keeps the flag. */
  BlocId found() {
    clock.standAt(LocalDate.of(2024, 1, 15));
    provinces.add(Actor.SYSTEM, PROVINCE, "Ví dụ", false, null);
    var act =
        new BlocAct(
            "12/QĐ-UBND",
            LocalDate.of(2024, 1, 10),
            "Chủ tịch UBND tỉnh Ví dụ",
            "Về việc kiện toàn các cụm, khối thi đua thuộc tỉnh",
            LocalDate.of(2024, 1, 10),
            null);
    var bloc =
        register.create(Actor.SYSTEM, new BlocDraft(BlocType.KHOI, null, PROVINCE, NAME), act);
    var members =
        List.of(
            unit("PARTY_OFFICE", "Văn phòng Tỉnh ủy Ví dụ"),
            unit("PARTY_ORGANISATION_BOARD", "Ban Tổ chức Tỉnh ủy Ví dụ"),
            unit("PARTY_INSPECTION_COMMISSION", "Ủy ban Kiểm tra Tỉnh ủy Ví dụ"),
            unit(
                "PARTY_PROPAGANDA_AND_MASS_MOBILISATION_BOARD",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy Ví dụ"),
            unit("PARTY_INTERNAL_AFFAIRS_BOARD", "Ban Nội chính Tỉnh ủy Ví dụ"),
            unit("POLITICAL_SCHOOL", "Trường Chính trị tỉnh Ví dụ"),
            unit("PARTY_NEWSPAPER", "Báo Ví dụ"));
    lists.set(Actor.SYSTEM, bloc, 2024, members, members.size());
    oversights.assign(Actor.SYSTEM, bloc, ExampleBloc.OVERSEER, LocalDate.of(2024, 1, 15));
    var basis = "Quy chế hoạt động của Khối thi đua Ví dụ, Điều 4";
    var since = LocalDate.of(2024, 1, 15);
    rotation.set(Actor.SYSTEM, bloc, RotationPolicy.ELECTED, true, basis, since);
    first(bloc, members.get(5));
    return bloc;
  }

  private UnitId unit(String kind, String name) {
    return units.enter(Actor.SYSTEM, new UnitDraft(kind, name, null, PROVINCE));
  }

  private void first(BlocId bloc, UnitId leader) {
    var first = LocalDate.of(2024, 1, 15);
    leadership.name(
        Actor.SYSTEM, bloc, LeaderDraft.leader(leader, 2024, first).because("Cử luân phiên"));
    var flag = flags.add(Actor.SYSTEM, bloc, "Cờ luân lưu của khối", 2024);
    flags.handOver(
        Actor.SYSTEM,
        bloc,
        new FlagHandover(
            flag, null, leader, 2024, first, "Hội nghị ra mắt khối sau kiện toàn", null, null));
  }

  /** The closing meeting of 2024 elects the leaders of 2025. */
  void elect(BlocId bloc, List<UnitId> units) {
    clock.standAt(LocalDate.of(2024, 12, 27));
    var why = "Kết quả bầu tại Hội nghị tổng kết năm 2024, ngày 27/12/2024";
    var newYear = LocalDate.of(2025, 1, 1);
    leadership.name(
        Actor.SYSTEM,
        bloc,
        LeaderDraft.leader(units.get(0), 2025, newYear)
            .representedBy("Chánh Văn phòng Tỉnh ủy")
            .because(why));
    leadership.name(
        Actor.SYSTEM,
        bloc,
        LeaderDraft.deputy(units.get(1), 1, 2025, newYear)
            .representedBy("Phó Trưởng ban Ban Tổ chức Tỉnh ủy")
            .because(why));
  }

  /** An account for everybody who acts in the year. */
  Cast cast(BlocId bloc) {
    var members = blocs.members(bloc, 2024);
    var leader = members.getFirst();
    var secretary =
        add(
            "Thư ký khối năm 2025 – " + leader.name(),
            Grant.ofUnit(Role.LEADER_SECRETARY, leader.unit()));
    var next = members.get(3);
    var nextSecretary =
        add(
            "Thư ký khối năm 2026 – " + next.name(),
            Grant.ofUnit(Role.LEADER_SECRETARY, next.unit()));
    var heads = new ArrayList<Actor>();
    var officers = new ArrayList<Actor>();
    for (var m : members) {
      heads.add(add("Thủ trưởng – " + m.name(), Grant.ofUnit(Role.UNIT_HEAD, m.unit())));
      officers.add(add("Chuyên viên – " + m.name(), Grant.ofUnit(Role.UNIT_OFFICER, m.unit())));
    }
    var teller = Grant.ofBloc(Role.TELLER, bloc);
    return new Cast(
        members,
        heads,
        officers,
        secretary,
        nextSecretary,
        add("Lãnh đạo phụ trách khối – " + ExampleBloc.OVERSEER, Grant.ofBloc(Role.OVERSEER, bloc)),
        List.of(
            add("Tổ kiểm phiếu – " + members.get(2).name(), teller),
            add("Tổ kiểm phiếu – " + members.get(4).name(), teller)),
        ofProvince("Chuyên viên – Ban Thi đua - Khen thưởng tỉnh Ví dụ", Role.BOARD_OFFICER),
        ofProvince("Lãnh đạo – Ban Thi đua - Khen thưởng tỉnh Ví dụ", Role.BOARD_HEAD),
        ofProvince("Thành viên Hội đồng Thi đua - Khen thưởng tỉnh Ví dụ", Role.COUNCIL_MEMBER),
        ofProvince("Chủ tịch UBND tỉnh Ví dụ", Role.CHAIRMAN));
  }

  private Actor ofProvince(String name, Role role) {
    return add(name, Grant.ofProvince(role, PROVINCE));
  }

  private Actor add(String name, Grant grant) {
    return accounts.add(KEY, GROUP, name, grant);
  }
}
