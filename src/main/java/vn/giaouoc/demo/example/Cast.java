package vn.giaouoc.demo.example;

import java.util.List;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;

/**
 * The people of the example, all by office. Units are counted from 1; unit 1 leads the year 2025,
 * unit 2 is its deputy.
 *
 * @param heads by unit
 * @param officers by unit
 * @param secretary secretary of the bloc in 2025
 * @param nextSecretary secretary of the bloc in 2026, an officer of unit 4
 * @param tellers two of unit 3 and unit 5
 */
record Cast(
    List<Member> members,
    List<Actor> heads,
    List<Actor> officers,
    Actor secretary,
    Actor nextSecretary,
    Actor overseer,
    List<Actor> tellers,
    Actor boardOfficer,
    Actor boardHead,
    Actor councillor,
    Actor chairman) {

  int size() {
    return members.size();
  }

  UnitId unit(int n) {
    return members.get(n - 1).unit();
  }

  String name(int n) {
    return members.get(n - 1).name();
  }

  List<UnitId> units() {
    return members.stream().map(Member::unit).toList();
  }

  Actor head(int n) {
    return heads.get(n - 1);
  }

  Actor officer(int n) {
    return officers.get(n - 1);
  }
}
