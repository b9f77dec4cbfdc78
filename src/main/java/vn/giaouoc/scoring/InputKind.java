package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
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
  /** Nothing: the other members give their points elsewhere. */
  PEERS;

  /** What the rule asks for. */
  public static InputKind of(Leaf rule) {
    return switch (rule) {
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
