package vn.giaouoc.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of the chain that orders units.
 *
 * @param of what is compared: key of a node with {@link Kind#GROUP}, name of a figure with {@link
 *     Kind#MORE} and {@link Kind#LESS}; null with the others
 */
public record TieStep(Kind kind, @Nullable String of) {

  /** What is compared. */
  public enum Kind {
    TOTAL("tổng điểm"),
    BASE("điểm chuẩn"),
    BONUS("điểm thưởng"),
    /** The points of one group, or of any other node. */
    GROUP("điểm của nhóm"),
    MAXIMA("số nội dung đạt điểm tối đa"),
    /** Groups as rounds: how many reached their maximum. */
    GROUP_MAXIMA("số nhóm đạt điểm tối đa"),
    FEWER_PENALTIES("điểm trừ ít hơn"),
    /** A figure known of the unit, such as the total of the year before: the higher is better. */
    MORE("số liệu cao hơn"),
    /** A figure known of the unit, such as late days: the lower is better. */
    LESS("số liệu thấp hơn"),
    /** Votes the unit got, from the figure {@code votes}. */
    VOTE("số phiếu bình chọn"),
    /** Always the last: the meeting decides, with minutes. */
    BY_HAND("quyết định của hội nghị");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** Whether a step of this kind names what it compares. */
    public boolean names() {
      return this == GROUP || this == MORE || this == LESS;
    }

    /** The words officials use. */
    public String vi() {
      return vi;
    }
  }

  public TieStep {
    if (kind.names() != (of != null)) {
      throw new IllegalArgumentException(
          "of: chỉ ghi, và phải ghi, với GROUP, MORE, LESS; ở đây là " + kind + ".");
    }
  }

  /** The comparison in words, with what it names. */
  public String vi(ScoreTable table) {
    return switch (kind) {
      case GROUP ->
          "điểm của "
              + table
                  .nodes()
                  .filter(n -> n.key().equals(of))
                  .findFirst()
                  .map(Node::title)
                  .orElse("mục “" + of + "”");
      case MORE -> "số liệu “" + of + "” cao hơn";
      case LESS -> "số liệu “" + of + "” thấp hơn";
      default -> kind.vi();
    };
  }

  /** A comparison that needs no name. */
  public static TieStep of(Kind kind) {
    return new TieStep(kind, null);
  }

  /** Key of the node compared, or null. */
  public @Nullable String group() {
    return kind == Kind.GROUP ? of : null;
  }
}
