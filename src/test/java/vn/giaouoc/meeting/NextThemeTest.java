package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearOpening;

/** The theme a closing meeting sets arrives in the next year's plan, opened before or after it. */
@IntegrationTest
class NextThemeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 10);
  private static final String THEME = "Đoàn kết - Sáng tạo - Kỷ cương";

  @Autowired MeetingService meetings;
  @Autowired PlanService plans;
  @Autowired YearOpening opening;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;

  @BeforeEach
  void aYearAtItsClosingMeeting() {
    clock.goTo(DAY);
    year = years.in(BlocYearState.YEAREND_MEETING);
    plans.addTheme(secretary(), ThemeOwner.BLOC, false, "Chủ đề năm cũ", null, null);
  }

  @Test
  void itArrivesInAYearOpenedLater() {
    meetings.setNextTheme(secretary(), held(), THEME);

    assertThat(themes(open())).containsExactly(THEME);
  }

  @Test
  void itArrivesInAYearOpenedBeforeInPlaceOfTheOneOnlyCopied() {
    var next = open();
    assertThat(plans.themes(next)).extracting(Theme::suggested).containsExactly(true);

    meetings.setNextTheme(secretary(), held(), THEME);

    assertThat(themes(next)).containsExactly(THEME);
    assertThat(plans.themes(next)).extracting(Theme::suggested).containsExactly(false);
  }

  @Test
  void itArrivesOnlyOnceTheMeetingIsHeld() {
    var next = open();
    var id = meetings.plan(secretary(), closing());
    meetings.setNextTheme(secretary(), id, THEME);
    assertThat(themes(next)).containsExactly("Chủ đề năm cũ");

    meetings.hold(secretary(), id);

    assertThat(themes(next)).containsExactly(THEME);
  }

  @Test
  void aCorrectionTakesThePlaceOfTheFirstThemeAndAThemeTheLeaderWroteStays() {
    var next = open();
    var id = held();
    meetings.setNextTheme(secretary(), id, "Viết nhầm");
    plans.addTheme(nextLeader(next), ThemeOwner.BLOC, false, "Của Khối trưởng", null, null);

    meetings.setNextTheme(secretary(), id, THEME);

    assertThat(themes(next)).containsExactlyInAnyOrder("Của Khối trưởng", THEME);
  }

  @Test
  void noOtherMeetingSetsIt() {
    var other =
        meetings.plan(
            secretary(), MeetingPlan.of(MeetingKind.MIDYEAR_REVIEW, "Hội nghị sơ kết", DAY));

    assertThatThrownBy(() -> meetings.setNextTheme(secretary(), other, THEME))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst().sentence())
                    .contains("Chỉ hội nghị tổng kết năm"));
  }

  @Test
  void anAdoptedPlanStaysAsItIs() {
    var next = open();
    plans.adopt(nextLeader(next), "Hội nghị ký kết");

    meetings.setNextTheme(secretary(), held(), THEME);

    assertThat(themes(next)).containsExactly("Chủ đề năm cũ");
  }

  private long held() {
    var id = meetings.plan(secretary(), closing());
    meetings.hold(secretary(), id);
    return id;
  }

  private static MeetingPlan closing() {
    return MeetingPlan.of(MeetingKind.YEAR_END, "Hội nghị tổng kết", DAY);
  }

  private YearId open() {
    return opening.open(year.board(), year.bloc().id(), 2025).year().id();
  }

  private List<String> themes(YearId id) {
    return plans.themes(id).stream().map(Theme::text).toList();
  }

  private Standing nextLeader(YearId next) {
    return year.access().standing(Actor.SYSTEM, next);
  }

  private Standing secretary() {
    return year.standing(year.secretary());
  }
}
