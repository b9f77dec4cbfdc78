package vn.giaouoc.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain {@link Recorded} event, for acts that no other module needs to hear of by type.
 *
 * <pre>{@code
 * events.publishEvent(
 *     Change.by(actor, "plan.add-movement").on("movement", id).in(bloc, year)
 *         .saying("Thêm phong trào “" + name + "”").after(Map.of("Tên", name)));
 * }</pre>
 */
public record Change(
    Actor actor,
    String action,
    String subjectType,
    String subjectId,
    String sentence,
    @Nullable UnitId unit,
    @Nullable BlocId bloc,
    @Nullable YearId year,
    Map<String, String> before,
    Map<String, String> after,
    @Nullable String reason)
    implements Recorded {

  /** Starts a record of what the actor does. */
  public static Change by(Actor actor, String action) {
    return new Change(actor, action, "", "", "", null, null, null, Map.of(), Map.of(), null);
  }

  /** Names the record acted upon. */
  public Change on(String type, Object id) {
    return new Change(
        actor, action, type, id.toString(), sentence, unit, bloc, year, before, after, reason);
  }

  /** Names the bloc and its year. */
  public Change in(BlocId theBloc, @Nullable YearId theYear) {
    return new Change(
        actor,
        action,
        subjectType,
        subjectId,
        sentence,
        unit,
        theBloc,
        theYear,
        before,
        after,
        reason);
  }

  /** Names the unit in whose name it was done. */
  public Change forUnit(@Nullable UnitId theUnit) {
    return new Change(
        actor,
        action,
        subjectType,
        subjectId,
        sentence,
        theUnit,
        bloc,
        year,
        before,
        after,
        reason);
  }

  /** Says it in one Vietnamese sentence. */
  public Change saying(String theSentence) {
    return new Change(
        actor,
        action,
        subjectType,
        subjectId,
        theSentence,
        unit,
        bloc,
        year,
        before,
        after,
        reason);
  }

  /** Keeps the values before. */
  public Change before(Map<String, String> values) {
    return new Change(
        actor, action, subjectType, subjectId, sentence, unit, bloc, year, values, after, reason);
  }

  /** Keeps the values after. */
  public Change after(Map<String, String> values) {
    return new Change(
        actor, action, subjectType, subjectId, sentence, unit, bloc, year, before, values, reason);
  }

  /** Keeps the reason given. */
  public Change because(@Nullable String theReason) {
    return new Change(
        actor,
        action,
        subjectType,
        subjectId,
        sentence,
        unit,
        bloc,
        year,
        before,
        after,
        theReason);
  }
}
