package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

@IntegrationTest
class MeetingServiceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Autowired MeetingService meetings;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private final MeetingPlan bare =
      MeetingPlan.of(MeetingKind.PLEDGE_SIGNING, "Hội nghị ký kết giao ước thi đua", DAY);

  private TestYear year() {
    clock.goTo(DAY.minusDays(10));
    return years.in(BlocYearState.CONSULTING);
  }

  static MeetingPlan complete(TestYear year, LocalDate day) {
    return new MeetingPlan(
        MeetingKind.PLEDGE_SIGNING,
        "Hội nghị ký kết giao ước thi đua",
        day,
        HalfDay.MORNING,
        LocalTime.of(8, 30),
        "Hội trường tầng 2",
        year.unit(3),
        year.unit(1),
        List.of(year.unit(2)),
        List.of(new Chair(year.unit(1), "Giám đốc"), new Chair(year.unit(2), "Phó Giám đốc")),
        "Chuyên viên Văn phòng",
        List.of("Thông qua kế hoạch", "Ký kết giao ước"),
        List.of("Dự thảo giao ước"),
        null);
  }

  @Test
  void aMeetingComesBackAsItWasPlanned() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var plan = complete(year, DAY);

    var id = meetings.plan(secretary, plan);

    assertThat(meetings.get(secretary, id).meeting().plan()).isEqualTo(plan);
  }

  @Test
  void onlyTheLeaderPlansMeetings() {
    var year = year();

    assertThatThrownBy(() -> meetings.plan(year.standing(year.head(3)), bare))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> meetings.plan(year.standing(year.board()), bare))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anInvitationIsRefusedWithEverythingThatIsMissing() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var id = meetings.plan(secretary, bare);

    assertThatThrownBy(() -> meetings.call(secretary, id))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reasons)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Refused.Reason.class))
        .extracting(Refused.Reason::sentence)
        .anyMatch(s -> s.contains("giờ họp"))
        .anyMatch(s -> s.contains("địa điểm"))
        .anyMatch(s -> s.contains("chương trình"))
        .anyMatch(s -> s.contains("chủ trì"))
        .hasSize(4);
  }

  @Test
  void aCompleteMeetingIsCalledThenHeldOnItsDay() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var id = meetings.plan(secretary, complete(year, DAY));

    meetings.call(secretary, id);
    assertThat(state(secretary, id)).isEqualTo(MeetingState.CALLED);
    assertThatThrownBy(() -> meetings.hold(secretary, id)).hasMessageContaining("chưa tới");

    clock.goTo(DAY);
    meetings.hold(secretary, id);
    assertThat(state(secretary, id)).isEqualTo(MeetingState.HELD);
  }

  @Test
  void aMeetingOfAnotherBlocIsNotThere() {
    var year = year();
    var other = year();
    var id = meetings.plan(year.standing(year.secretary()), bare);

    assertThatThrownBy(() -> meetings.get(other.standing(other.secretary()), id))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theSlowerOfTwoEditorsIsToldWhatStandsThere() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var id = meetings.plan(secretary, bare);
    var version = meetings.get(secretary, id).meeting().version();
    meetings.edit(secretary, id, complete(year, DAY), version);

    assertThatThrownBy(() -> meetings.edit(secretary, id, bare, version))
        .asInstanceOf(type(Overtaken.class))
        .extracting(o -> o.theirs().get("dia-diem"))
        .isEqualTo("Hội trường tầng 2");
  }

  @Test
  void aUnitOfAnotherBlocIsNotAmongTheOrganisers() {
    var year = year();
    var other = year();
    var plan = complete(other, DAY);

    assertThatThrownBy(() -> meetings.plan(year.standing(year.secretary()), plan))
        .hasMessageContaining("không phải thành viên");
  }

  @Test
  void aCancelledMeetingKeepsItsReasonAndTakesNothingMore() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var id = meetings.plan(secretary, bare);

    meetings.cancel(secretary, id, "Trùng lịch Tỉnh ủy");

    assertThat(meetings.get(secretary, id).meeting().cancelReason())
        .isEqualTo("Trùng lịch Tỉnh ủy");
    assertThatThrownBy(() -> meetings.call(secretary, id)).hasMessageContaining("đã hủy");
  }

  @Test
  void theYearEndMeetingRecordsTheThemeOfTheNextYear() {
    var year = year();
    var secretary = year.standing(year.secretary());
    var id =
        meetings.plan(secretary, MeetingPlan.of(MeetingKind.YEAR_END, "Hội nghị tổng kết", DAY));

    meetings.setNextTheme(secretary, id, "Đoàn kết, đổi mới, hiệu quả");

    assertThat(meetings.get(secretary, id).meeting().nextTheme())
        .isEqualTo("Đoàn kết, đổi mới, hiệu quả");
  }

  private MeetingState state(Standing standing, long id) {
    return meetings.get(standing, id).meeting().state();
  }
}
