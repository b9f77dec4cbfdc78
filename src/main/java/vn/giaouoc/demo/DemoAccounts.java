package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;

/** The accounts of the demonstration: one click each, named by office, grouped by bloc. */
@Component
@Profile("demo")
public class DemoAccounts {

  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  private final AccountService accounts;
  private final AtomicInteger order = new AtomicInteger();

  DemoAccounts(AccountService accounts) {
    this.accounts = accounts;
  }

  /** The people of one bloc: leader's secretary first, then each unit's head and officer. */
  void ofBloc(String key, String group, BlocId bloc, List<Member> members, List<UnitId> leaders) {
    for (var leader : leaders) {
      var name = name(members, leader);
      add(key, group, "Thư ký khối – " + name, Grant.ofUnit(Role.LEADER_SECRETARY, leader));
    }
    for (var member : members) {
      add(key, group, "Thủ trưởng – " + member.name(), Grant.ofUnit(Role.UNIT_HEAD, member.unit()));
      var officer = Grant.ofUnit(Role.UNIT_OFFICER, member.unit());
      add(key, group, "Chuyên viên – " + member.name(), officer);
    }
    add(key, group, "Lãnh đạo phụ trách khối", Grant.ofBloc(Role.OVERSEER, bloc));
  }

  /** The people of one province: Board, Council, Chairman. */
  void ofProvince(String key, String group, String province, String provinceName) {
    var board = "Ban Thi đua - Khen thưởng tỉnh " + provinceName;
    add(key, group, "Chuyên viên – " + board, Grant.ofProvince(Role.BOARD_OFFICER, province));
    add(key, group, "Lãnh đạo – " + board, Grant.ofProvince(Role.BOARD_HEAD, province));
    var council = "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh " + provinceName;
    add(key, group, council, Grant.ofProvince(Role.COUNCIL_MEMBER, province));
    var chairman = "Chủ tịch UBND tỉnh " + provinceName;
    add(key, group, chairman, Grant.ofProvince(Role.CHAIRMAN, province));
  }

  /** The one administrator, who sees no bloc. */
  void administrator() {
    add("quan-tri", "Quản trị hệ thống", "Quản trị hệ thống", Grant.admin());
  }

  /** One account, next on the sign-in page; it may be used at once. */
  public Actor add(String key, String group, String displayName, Grant grant) {
    var number = order.incrementAndGet();
    var id =
        accounts.createForDemonstration(
            key + "-" + number, displayName, List.of(grant), ALWAYS, group, number);
    return new Actor(id, displayName, Set.of(grant));
  }

  private static String name(List<Member> members, UnitId unit) {
    return members.stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElseThrow();
  }
}
