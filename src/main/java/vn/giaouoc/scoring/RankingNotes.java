package vn.giaouoc.scoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.year.Standing;

/** What a reader of a ranking should know: what it still waits for, what has changed since. */
@Service
public class RankingNotes {

  private final Outsides outsides;

  RankingNotes(Outsides outsides) {
    this.outsides = outsides;
  }

  /** The notes on a ranking of the year, each a sentence. */
  @Transactional(readOnly = true)
  public List<String> of(Standing standing, StoredRanking stored) {
    standing.mustSeeInside();
    var run = stored.again();
    var notes = new ArrayList<String>();
    if (run.table().order().withinGroup() && !divided(run)) {
      notes.add(
          "Bảng điểm xếp hạng riêng từng cụm, nhưng khối chưa chia cụm nên mọi đơn vị được xếp"
              + " chung. Muốn xếp theo cụm, hãy chia ở trang “Cụm trong khối” rồi tính lại.");
    }
    var votes = outsides.votes(standing.year(), List.of(run.table()));
    run.table().votedGrades().forEach(grade -> notes.addAll(vote(run, votes, grade)));
    if (run.table().ranksByVotes() && votes.votes().isEmpty() && !run.ranking().ties().isEmpty()) {
      notes.add(
          "Khi các đơn vị bằng nhau, bảng điểm xét số phiếu bình chọn; hội nghị chưa bỏ phiếu phân"
              + " định.");
    }
    return notes;
  }

  private static List<String> vote(RankingRun run, VoteResults.Votes votes, String grade) {
    if (!votes.grades().containsKey(grade)) {
      return List.of(
          "Loại “%s” phải qua bình xét; hội nghị chưa có kết quả bình xét loại này nên chưa đơn vị nào được xếp."
              .formatted(grade));
    }
    var same =
        run.ranking().places().stream()
            .allMatch(place ->
                run.answers(place.unit()).about().passed().contains(grade)
                    == votes.granted(grade, place.unit()));
    return same
        ? List.of()
        : List.of(
            "Kết quả bình xét loại “%s” có sau lần xếp hạng này. Hãy tính lại kết quả."
                .formatted(grade));
  }

  private static boolean divided(RankingRun run) {
    return run.ranking().places().stream()
        .anyMatch(place -> !run.answers(place.unit()).about().group().isEmpty());
  }
}
