package vn.giaouoc.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.portal.PublicAward;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.portal.PublicYear;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * A bloc's year.
 *
 * @param themes theme of the bloc first
 * @param results awards given, or proposals the bloc has published
 * @param scores the ranking, empty unless the bloc publishes its scores
 * @param others the bloc's other years
 */
public record PublicYearPage(
    String bloc,
    String blocHref,
    String year,
    String state,
    String province,
    List<ThemeLine> themes,
    List<MemberLine> members,
    List<MovementLine> movements,
    List<PublicAwardRow> results,
    List<ScoreLine> scores,
    List<NewsCard> news,
    List<OtherYear> others,
    String views) {

  /** A theme and whose it is. */
  public record ThemeLine(String label, String text) {}

  /** A member by the name of that year; what it leads, or empty. */
  public record MemberLine(String name, String role, String represents) {}

  /** A movement; those that answer another are indented. */
  public record MovementLine(
      String name, String level, String launcher, String period, boolean inner) {}

  /** A line of the published ranking. */
  public record ScoreLine(String rank, String unit, String total, String grade) {}

  /** A link to another year. */
  public record OtherYear(String number, String href, boolean current) {}

  /** What a year page is made of. */
  record Parts(
      PublicBloc bloc,
      PublicYear year,
      List<PublicYear> years,
      List<Member> members,
      List<LeaderTerm> leaders,
      List<Theme> themes,
      List<Movement> movements,
      List<PublicAward> results,
      List<RankedUnit> ranking,
      List<NewsCard> news) {}

  static PublicYearPage of(Parts p, long views) {
    var href = "/cong-khai/khoi/" + p.bloc().id();
    return new PublicYearPage(
        p.bloc().name(),
        href,
        Integer.toString(p.year().number()),
        p.year().state().vi(),
        "Tỉnh " + p.bloc().province(),
        p.themes().stream().filter(t -> !t.suggested()).map(PublicYearPage::theme).toList(),
        members(p.members(), p.leaders()),
        movements(p.movements()),
        PublicAwardRow.of(p.results()),
        scores(p.ranking(), p.members()),
        p.news(),
        p.years().stream()
            .map(y ->
                new OtherYear(
                    Integer.toString(y.number()),
                    href + "/nam/" + y.number(),
                    y.number() == p.year().number()))
            .toList(),
        views + " lượt xem");
  }

  private static ThemeLine theme(Theme theme) {
    var label = theme.label();
    var words = label != null ? label : theme.studyTopic() ? "chuyên đề" : "chủ đề thi đua";
    return new ThemeLine(
        words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1),
        theme.text());
  }

  private static List<MemberLine> members(List<Member> members, List<LeaderTerm> leaders) {
    Map<UnitId, LeaderTerm> roles =
        leaders.stream().collect(Collectors.toMap(LeaderTerm::unit, t -> t, (a, b) -> a));
    return members.stream()
        .map(m -> {
          var term = roles.get(m.unit());
          return new MemberLine(
              m.name(),
              term == null ? "" : term.role().vi(),
              term == null ? "" : Objects.requireNonNullElse(term.representative(), ""));
        })
        .toList();
  }

  private static List<MovementLine> movements(List<Movement> movements) {
    return movements.stream()
        .map(m ->
            new MovementLine(
                m.name(),
                level(m.level()),
                Objects.requireNonNullElse(m.launcher(), ""),
                m.period(),
                m.parent() != null))
        .toList();
  }

  private static String level(@Nullable LaunchLevel level) {
    return level == null ? "" : level.vi();
  }

  private static List<ScoreLine> scores(List<RankedUnit> ranking, List<Member> members) {
    var names = members.stream().collect(Collectors.toMap(Member::unit, Member::name, (a, b) -> a));
    return ranking.stream()
        .map(r ->
            new ScoreLine(
                Integer.toString(r.rank()),
                Objects.requireNonNullElse(names.get(r.unit()), ""),
                Vi.fixed(r.total()),
                Objects.requireNonNullElse(r.grade(), "")))
        .toList();
  }
}
