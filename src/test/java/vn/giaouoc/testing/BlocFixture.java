package vn.giaouoc.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/**
 * Makes blocs for tests.
 *
 * <pre>{@code
 * var bloc = blocs.aBloc().inProvince("DAK_NONG").withUnits(5).forYear(2024).make();
 * }</pre>
 */
public class BlocFixture {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final UnitRegister units;
  private final BlocRegister blocs;
  private final MemberLists lists;
  private final Leadership leadership;

  BlocFixture(UnitRegister units, BlocRegister blocs, MemberLists lists, Leadership leadership) {
    this.units = units;
    this.blocs = blocs;
    this.lists = lists;
    this.leadership = leadership;
  }

  /** A bloc of 5 units in Đắk Nông for 2024, until told otherwise. */
  public Draft aBloc() {
    return new Draft();
  }

  /** A unit of its own, of a kind many blocs have. */
  public UnitId aUnit(String province, String name) {
    return units.enter(Actor.SYSTEM, new UnitDraft("DEPARTMENT", name, null, province));
  }

  /** What the bloc shall be. */
  public final class Draft {

    private String province = "DAK_NONG";
    private int size = 5;
    private int year = 2024;
    private String name = "Khối thi đua thử nghiệm " + COUNT.incrementAndGet();

    private Draft() {}

    /** In the province with this code. */
    public Draft inProvince(String code) {
      province = code;
      return this;
    }

    /** With so many units, at least 2. */
    public Draft withUnits(int count) {
      size = count;
      return this;
    }

    /** With members and leaders of that year. */
    public Draft forYear(int theYear) {
      year = theYear;
      return this;
    }

    /** With this leading name. */
    public Draft named(String theName) {
      name = theName;
      return this;
    }

    /** Makes it, in the name of the program itself. */
    public TestBloc make() {
      var act =
          new BlocAct(
              "354/QĐ-UBND",
              LocalDate.of(2018, 3, 12),
              "UBND tỉnh",
              "Quy định tổ chức và hoạt động cụm, khối thi đua",
              LocalDate.of(2018, 3, 12),
              null);
      var id = blocs.create(Actor.SYSTEM, new BlocDraft(BlocType.KHOI, null, province, name), act);
      var members = new ArrayList<UnitId>();
      for (var i = 1; i <= size; i++) {
        members.add(aUnit(province, "Sở thử nghiệm " + id + "." + i));
      }
      lists.set(Actor.SYSTEM, id, year, members, null);
      var from = LocalDate.of(year, 1, 1);
      leadership.name(Actor.SYSTEM, id, LeaderDraft.leader(members.getFirst(), year, from));
      leadership.name(Actor.SYSTEM, id, LeaderDraft.deputy(members.get(1), 1, year, from));
      return new TestBloc(id, province, year, members);
    }
  }
}
