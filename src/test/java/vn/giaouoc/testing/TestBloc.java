package vn.giaouoc.testing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;

/** A bloc made for one test, and the people around it. Unit 1 leads, unit 2 is the deputy. */
public record TestBloc(BlocId id, String province, int year, List<UnitId> units) {

  private static final AtomicLong ACCOUNTS = new AtomicLong(9_000_000);

  /** The leader unit. */
  public UnitId leader() {
    return units.getFirst();
  }

  /** The deputy unit. */
  public UnitId deputy() {
    return units.get(1);
  }

  /** The n-th unit of the list, counted from 1. */
  public UnitId unit(int n) {
    return units.get(n - 1);
  }

  /** Head of the n-th unit. */
  public Actor head(int n) {
    return actor("Thủ trưởng đơn vị " + n, Grant.ofUnit(Role.UNIT_HEAD, unit(n)));
  }

  /** Officer of the n-th unit. */
  public Actor officer(int n) {
    return actor("Chuyên viên đơn vị " + n, Grant.ofUnit(Role.UNIT_OFFICER, unit(n)));
  }

  /** Head of the leader unit. */
  public Actor leaderHead() {
    return actor(
        "Lãnh đạo Khối trưởng",
        Grant.ofUnit(Role.UNIT_HEAD, leader()),
        Grant.ofUnit(Role.LEADER_HEAD, leader()));
  }

  /** Secretary of the bloc, an officer of the leader unit. */
  public Actor secretary() {
    return actor(
        "Thư ký khối",
        Grant.ofUnit(Role.UNIT_OFFICER, leader()),
        Grant.ofUnit(Role.LEADER_SECRETARY, leader()));
  }

  /** Officer of the province's Board. */
  public Actor board() {
    return actor("Chuyên viên Ban", Grant.ofProvince(Role.BOARD_OFFICER, province));
  }

  /** Head of the province's Board. */
  public Actor boardHead() {
    return actor("Trưởng Ban", Grant.ofProvince(Role.BOARD_HEAD, province));
  }

  /** The provincial leader who oversees the bloc. */
  public Actor overseer() {
    return actor("Lãnh đạo phụ trách khối", Grant.ofBloc(Role.OVERSEER, id));
  }

  /** Someone with no grant at all. */
  public Actor stranger() {
    return actor("Người ngoài khối");
  }

  /** An account of its own with these grants. */
  public static Actor actor(String name, Grant... grants) {
    return new Actor(new AccountId(ACCOUNTS.incrementAndGet()), name, Set.of(grants));
  }
}
