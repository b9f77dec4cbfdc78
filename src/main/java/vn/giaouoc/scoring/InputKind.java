package vn.giaouoc.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TargetLeaf;

/** What a person enters at a leaf, whatever its rule makes of it. */
public enum InputKind {
  FIGURE,
  YES_NO,
  CHOSEN,
  SHARE,
  REACHED,
  TIMES,
  EVENTS,
  RESULTS,
  /** Items by their names, each with the conditions it meets. */
  ITEMS,
  /** Nothing: the other members give their points elsewhere. */
  PEERS;

  /** What a sheet asks for: where a fact counts once, what is counted is named one by one. */
  public static InputKind of(ScoreTable table, CriterionLeaf leaf) {
    return leaf.rule() instanceof CountLeaf && table.countsOnce(leaf.key())
        ? ITEMS
        : of(leaf.rule());
  }

  /** What the rule asks for. */
  public static InputKind of(Leaf rule) {
    return switch (rule) {
      case CountLeaf count when !count.conditions().isEmpty() -> ITEMS;
      case BinaryLeaf _ -> YES_NO;
      case ChoiceLeaf _ -> CHOSEN;
      case RatioLeaf _ -> SHARE;
      case BandsLeaf bands -> bands.share() ? SHARE : FIGURE;
      case TargetLeaf _ -> REACHED;
      case MinusPlusLeaf _ -> TIMES;
      case EventAverageLeaf _ -> EVENTS;
      case BestOfLeaf _ -> RESULTS;
      case PeerLeaf _ -> PEERS;
      case AutoLeaf auto -> of(auto.of());
      case ExternalLeaf external -> of(external.of());
      default -> FIGURE;
    };
  }

  /** All of which an item must meet to count; empty where items need not meet any. */
  public static List<String> conditions(Leaf rule) {
    return switch (rule) {
      case CountLeaf count -> count.conditions();
      case BorrowedLeaf borrowed -> conditions(borrowed.of());
      default -> List.of();
    };
  }

  /** What is wrong with an answer on a sheet, as a sentence; null when nothing is. */
  public static @Nullable String problem(CriterionLeaf leaf, Answer answer) {
    var problem = leaf.problem(answer);
    if (problem != null) {
      return problem;
    }
    return answer.input() instanceof Input.Figure figure
            && figure.value().signum() > 0
            && !conditions(leaf.rule()).isEmpty()
        ? "Hãy ghi tên từng mục và đánh dấu điều kiện mục ấy đạt; chỉ ghi số 0 khi không có mục nào."
        : null;
  }

  /** What a single figure counts, for the words beside it; empty where there is nothing to say. */
  public static String unit(Leaf rule) {
    return switch (rule) {
      case MinusPerLeaf minus -> minus.unit();
      case CountLeaf count -> count.unit();
      case BandsLeaf bands -> bands.share() ? "" : bands.unit();
      case BorrowedLeaf borrowed -> unit(borrowed.of());
      case DirectLeaf _ -> "điểm";
      default -> "";
    };
  }
}
