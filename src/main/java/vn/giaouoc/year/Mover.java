package vn.giaouoc.year;

/** Who may make a step of the year, in the words of the dossier's table. */
public enum Mover {
  LEADER("Khối trưởng"),
  CHAIR("Chủ trì hội nghị (Khối trưởng hoặc Khối phó)"),
  BOARD("Ban Thi đua - Khen thưởng"),
  /** The Board is the Council's standing body; no other role keeps its papers. */
  COUNCIL_SECRETARY("Thường trực Hội đồng (Ban Thi đua - Khen thưởng)"),
  EACH_UNIT("Từng đơn vị"),
  AUTOMATIC("hệ thống, khi đến ngày");

  private final String vi;

  Mover(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** Whether someone of this standing is one. */
  public boolean includes(Standing standing) {
    return switch (this) {
      case LEADER -> standing.leads();
      case CHAIR -> standing.leads() || standing.isDeputyHead();
      case BOARD, COUNCIL_SECRETARY -> standing.isBoard();
      case EACH_UNIT -> standing.isMember();
      case AUTOMATIC -> standing.actor().isSystem();
    };
  }
}
