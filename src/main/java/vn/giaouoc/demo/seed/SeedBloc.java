package vn.giaouoc.demo.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one bloc. A null means that the article is silent; nothing here is
 * filled in.
 *
 * @param key a short name for the bloc, for example {@code DAK_NONG_2023}
 * @param source which article, for a person
 * @param news what the demonstration's public page tells of it
 * @param members in the order of the article; null when it names none
 * @param membersMentioned units the article names without giving the member list
 */
public record SeedBloc(
    String key,
    String source,
    Article article,
    NewsText news,
    Province province,
    String type,
    @Nullable Integer number,
    List<Name> names,
    @Nullable CitedText legalAct,
    int year,
    @Nullable String yearContext,
    @Nullable String oversightPosition,
    @Nullable Integer memberCountStated,
    @Nullable List<MemberRow> members,
    @Nullable List<MemberRow> membersMentioned,
    List<LeaderRow> leaderTerms,
    List<FlagRow> rotatingFlagHandovers,
    @Nullable List<ThemeRow> themes,
    @Nullable List<MovementRow> movements,
    List<CitedText> citedTexts,
    @Nullable PledgeRow pledge,
    List<TargetRow> otherTargets,
    @Nullable KeyTasksRow keyTasks,
    @Nullable List<String> jointActivities,
    List<MeetingRow> meetings,
    List<String> plannedSteps,
    @Nullable List<String> boardRemarks,
    @Nullable List<String> overseerDirections,
    List<AwardRow> awards,
    @Nullable RenamingRow renaming,
    List<Inference> inferences) {

  /** The article itself. */
  public record Article(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String publishedAt,
      @Nullable LocalDate pageHeaderDate,
      @Nullable String authorUnit,
      @Nullable Integer pageViews,
      @Nullable List<String> photoCaptions) {}

  /** A title and the paragraphs of a summary, written from the facts of this file. */
  public record NewsText(String title, List<String> body) {}

  /** The province, and whether the article states it. */
  public record Province(@Nullable String value, String basis) {}

  /** A name of the bloc and its use. */
  public record Name(String text, String use) {}

  /** A text the article cites. */
  public record CitedText(
      String text,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable String kind,
      @Nullable String title,
      @Nullable String about) {}

  /** A member, with other spellings of its name in the same article. */
  public record MemberRow(String name, String kind, @Nullable List<String> variantsInSeed) {}

  /** Who leads which year. */
  public record LeaderRow(
      int year,
      @Nullable String leaderUnit,
      @Nullable String deputyUnit,
      @Nullable String leaderRepresentativePosition,
      @Nullable String deputyRepresentativePosition,
      @Nullable String leaderBasis) {}

  /** A handing over of the leader's flag. */
  public record FlagRow(
      String flagName,
      @Nullable String fromUnit,
      String toUnit,
      int forYear,
      LocalDate date,
      @Nullable String handedByPosition) {}

  /** A theme and whose it is: BLOC, PARTY_COMMITTEE or STUDY_TOPIC. */
  public record ThemeRow(int year, String text, String owner, String label) {}

  /** A movement; {@code parent} is the number of another one. */
  public record MovementRow(
      int no,
      String name,
      @Nullable String level,
      @Nullable String launcher,
      @Nullable String area,
      @Nullable String periodText,
      @Nullable Integer periodFrom,
      @Nullable Integer periodTo,
      @Nullable Integer parent) {}

  /** The pledge: clauses with targets, or only a list of contents. */
  public record PledgeRow(
      int year,
      LocalDate signedOn,
      @Nullable Integer signatoryCount,
      @Nullable List<ClauseRow> clauses,
      @Nullable List<String> contentItems,
      @Nullable List<TargetRow> blocCommitments) {}

  /** A numbered clause. */
  public record ClauseRow(int no, List<TargetRow> targets) {}

  /** A target. */
  public record TargetRow(
      String id,
      String text,
      String measureKind,
      @Nullable String operator,
      @Nullable Boolean operatorStated,
      @Nullable BigDecimal value,
      @Nullable String unitOfMeasure,
      @Nullable String population,
      @Nullable String populationCode,
      @Nullable String scope,
      @Nullable String ordinalScale,
      @Nullable String ordinalLevel,
      @Nullable String title) {}

  /** Key tasks of which only the number is known. */
  public record KeyTasksRow(int count, String text, String registeredWith, List<String> axes) {}

  /** A meeting. */
  public record MeetingRow(
      String id,
      String kind,
      int forYear,
      @Nullable Integer opensYear,
      LocalDate date,
      String dateText,
      @Nullable String halfDay,
      @Nullable String place,
      @Nullable String organiserUnit,
      @Nullable List<String> chairPositions,
      @Nullable String overseerPosition,
      @Nullable String boardRepresentation,
      @Nullable List<String> attendance) {}

  /** An award proposed or given; unnamed recipients stay a count. */
  public record AwardRow(
      int year,
      String state,
      String awardName,
      String form,
      @Nullable String recipientUnit,
      int count,
      @Nullable String conferrer,
      @Nullable String reason,
      @Nullable LocalDate agreedOn) {}

  /** A renaming the Board advised. */
  public record RenamingRow(
      String advisedBy,
      LocalDate date,
      String addWord,
      String oldName,
      String newName,
      String reason) {}

  /** A value that follows from the article but is not stated in it. */
  public record Inference(String field, String value, String reason) {}
}
