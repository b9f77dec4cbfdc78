package vn.giaouoc.scoring.intake;

import java.util.regex.Pattern;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;

/** Who scores, where it is a body outside the bloc: “do Sở Nội vụ chấm”. */
final class OutsideWords {

  /** The name begins with a capital letter; the bloc and its teams are not outside. */
  private static final Pattern SCORER =
      Pattern.compile(
          "\\b[Dd]o\\s+(?!(?:Khối|Cụm|Tổ|Hội nghị|Các đơn vị)\\b)(\\p{Lu}[^,.;:()\\n]{1,80}?)\\s+(?:trực tiếp\\s+|chủ trì\\s+)?(?:chấm|đánh giá|thẩm định|cho điểm|xếp loại|công bố)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private OutsideWords() {}

  /** The same way of scoring, by that body. */
  static Guess of(Guess guess, String guide, String text) {
    if (guess.rule() instanceof PeerLeaf || guess.rule() instanceof BorrowedLeaf) {
      return guess;
    }
    var found = SCORER.matcher(guide + "\n" + text);
    return found.find()
        ? new Guess(
            new ExternalLeaf(found.group(1).strip(), guess.rule()),
            guess.mayBe(),
            guess.notArisen(),
            guess.words().isEmpty() ? found.group() : guess.words(),
            guess.doubt())
        : guess;
  }
}
