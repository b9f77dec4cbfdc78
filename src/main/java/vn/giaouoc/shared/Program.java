package vn.giaouoc.shared;

/** This program. */
public final class Program {

  /** Its version, as it is printed and written into packages. */
  public static final String VERSION = "0.1.0";

  private Program() {}
}
