package vn.giaouoc.scoring;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.YearOnYear;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearAccess;

/** Rankings of one bloc side by side, year by year. */
@Service
public class RankingYears {

  private final Rankings rankings;
  private final SheetReader reader;
  private final YearAccess access;

  RankingYears(Rankings rankings, SheetReader reader, YearAccess access) {
    this.rankings = rankings;
    this.reader = reader;
    this.access = access;
  }

  /**
   * Two rankings as they were stored, compared.
   *
   * @param now this year's, provisional or final
   * @param last the final one of the year before
   * @param readable units whose sheets of both years the reader may read
   */
  public record Compared(
      StoredRanking now,
      StoredRanking last,
      int lastYear,
      YearOnYear report,
      Set<UnitId> readable) {}

  /**
   * This year's ranking beside the final one of the year before; empty where there is none that the
   * reader may see.
   */
  @Transactional(readOnly = true)
  public Optional<Compared> withLastYear(Standing standing) {
    return rankings
        .latest(standing)
        .flatMap(now -> lastYear(standing).map(last -> compared(standing, now, last)));
  }

  /** Whether last year has a final ranking the reader may see. */
  @Transactional(readOnly = true)
  public boolean hasLastYear(Standing standing) {
    return lastYear(standing).isPresent();
  }

  private record LastYear(Standing standing, StoredRanking ranking) {}

  private Optional<LastYear> lastYear(Standing standing) {
    return standingLastYear(standing)
        .flatMap(last ->
            rankings
                .latest(last)
                .filter(StoredRanking::isFinal)
                .map(ranking -> new LastYear(last, ranking)));
  }

  private Compared compared(Standing standing, StoredRanking now, LastYear last) {
    return new Compared(
        now,
        last.ranking(),
        last.standing().year().number(),
        YearOnYear.between(last.ranking().again(), now.again()),
        reader.readable(List.of(standing, last.standing())));
  }

  /** What the actor was a year before; empty when there was none or it saw nothing of it. */
  private Optional<Standing> standingLastYear(Standing standing) {
    var year = standing.year();
    try {
      return Optional.of(access.standing(standing.actor(), year.bloc(), year.number() - 1));
    } catch (NotAllowed | NoSuchElementException e) {
      return Optional.empty();
    }
  }
}
