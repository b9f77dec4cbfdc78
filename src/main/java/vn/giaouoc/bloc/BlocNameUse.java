package vn.giaouoc.bloc;

/** What a name of a bloc is used for. A bloc has one leading name at a time, the rest freely. */
public enum BlocNameUse {
  LEAD("Tên chính"),
  SHORT("Tên gọi tắt"),
  ALIAS("Tên gọi khác"),
  OLD("Tên cũ"),
  ALIAS_AFTER_ADVICE("Tên theo góp ý của Ban"),
  SPELLING_VARIANT("Cách viết khác");

  private final String vi;

  BlocNameUse(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
