package vn.giaouoc.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.shared.YearId;

/**
 * A ranking as it was stored, with all it rests on. It never changes; a new one is added.
 *
 * @param table id of the table version
 * @param ruleSet hash of the frozen rules that were in force
 * @param facts canonical JSON
 * @param result canonical JSON
 */
public record StoredRanking(
    long id,
    YearId year,
    boolean isFinal,
    long table,
    String ruleSet,
    String facts,
    String factsSha256,
    String result,
    String resultSha256,
    @Nullable String reason,
    String by,
    Instant at) {

  /** Works it out again from its facts alone. */
  public RankingRun again() {
    return RankingRun.again(facts, Json::parse);
  }

  /** Whether facts and result still have their hashes and the same facts give the same bytes. */
  public boolean isReproduced() {
    return vn.giaouoc.scoring.domain.CanonicalJson.sha256(facts).equals(factsSha256)
        && vn.giaouoc.scoring.domain.CanonicalJson.sha256(result).equals(resultSha256)
        && again().result().equals(result);
  }
}
