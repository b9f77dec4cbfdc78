package vn.giaouoc.durability;

import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.PlainProgram;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/** A program that enters one unit after the other, and says so after each, until it is killed. */
final class EndlessWriter {

  private EndlessWriter() {}

  /** Writes into the data folder named by the only argument. */
  public static void main(String[] args) {
    var context = PlainProgram.start("--giaouoc.data=" + args[0]);
    var units = context.getBean(UnitRegister.class);
    for (var i = 1; i <= 10_000; i++) {
      var name = "Đơn vị thử nghiệm số " + i;
      units.enter(Actor.SYSTEM, new UnitDraft("DEPARTMENT", name, null, "DAK_NONG"));
      System.out.println("acknowledged " + name);
    }
  }
}
