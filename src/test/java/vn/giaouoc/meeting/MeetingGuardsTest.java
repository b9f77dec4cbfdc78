package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.Counted.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;

@IntegrationTest
class MeetingGuardsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Autowired MeetingGuards guards;
  @Autowired MeetingService meetings;
  @Autowired AttendanceService attendance;
  @Autowired MeetingFacts facts;
  @Autowired MinutesService minutes;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  @Test
  void withoutAMeetingTheYearIsToldToCallOneAndWhere() {
    var year = years.in(BlocYearState.CONSULTING);

    assertThat(guards.lacks(year.year(), Guard.LAUNCH_MEETING_CALLED))
        .singleElement()
        .satisfies(lack -> {
          assertThat(lack.blocks()).isTrue();
          assertThat(lack.sentence()).contains("Chưa lập hội nghị ký kết");
          assertThat(lack.link()).isEqualTo(year.path() + "/hoi-nghi/them?loai=PLEDGE_SIGNING");
        });
  }

  @Test
  void aPlannedMeetingIsNotYetCalled() {
    clock.goTo(DAY);
    var year = years.in(BlocYearState.CONSULTING);
    var id = plan(year);

    assertThat(guards.lacks(year.year(), Guard.LAUNCH_MEETING_CALLED))
        .singleElement()
        .extracting(Lack::link)
        .isEqualTo(year.path() + "/hoi-nghi/" + id);

    meetings.call(year.standing(year.secretary()), id);
    assertThat(guards.lacks(year.year(), Guard.LAUNCH_MEETING_CALLED)).isEmpty();
  }

  @Test
  void threeOfFiveUnitsAreNoQuorumAndFourAre() {
    clock.goTo(DAY);
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var id = plan(year);
    meetings.call(year.standing(year.secretary()), id);

    mark(year, id, 3);
    assertThat(guards.lacks(year.year(), Guard.LAUNCH_QUORUM))
        .singleElement()
        .extracting(Lack::sentence)
        .asString()
        .contains("3/5 đơn vị có mặt, cần 4", "còn thiếu 1");

    mark(year, id, 4);
    assertThat(guards.lacks(year.year(), Guard.LAUNCH_QUORUM)).isEmpty();
  }

  @Test
  void aHeldMeetingWithoutSignedMinutesIsNamed() {
    clock.goTo(DAY);
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var secretary = year.standing(year.secretary());
    var id = plan(year);
    meetings.hold(secretary, id);

    assertThat(guards.lacks(year.year(), Guard.MINUTES_SIGNED))
        .singleElement()
        .extracting(Lack::link)
        .isEqualTo(year.path() + "/hoi-nghi/" + id + "/bien-ban");

    minutes.draft(secretary, id);
    minutes.signAsSecretary(secretary, id, 0);
    assertThat(guards.lacks(year.year(), Guard.MINUTES_SIGNED)).hasSize(1);
    minutes.signAsChair(year.standing(year.leaderHead()), id, 1);
    assertThat(guards.lacks(year.year(), Guard.MINUTES_SIGNED)).isEmpty();

    minutes.correct(secretary, id, "Ghi sai tên một đơn vị");
    assertThat(guards.lacks(year.year(), Guard.MINUTES_SIGNED)).hasSize(1);
  }

  @Test
  void absencesAreCountedFromHeldMeetingsOnlyAndUnknownBefore() {
    clock.goTo(DAY);
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var id = plan(year);
    meetings.call(year.standing(year.secretary()), id);
    mark(year, id, 3);
    assertThat(facts.count(year.year(), Set.copyOf(year.units()), Set.of("meetingAbsences")))
        .isEmpty();

    meetings.hold(year.standing(year.secretary()), id);

    assertThat(fact(facts, year, 3, "meetingAbsences").value()).isZero();
    assertThat(fact(facts, year, 4, "meetingsAttended").value()).isZero();
    var absence = fact(facts, year, 4, "meetingAbsences");
    assertThat(absence.value()).isEqualByComparingTo("1");
    assertThat(absence.basis()).isEqualTo("trong 1 hội nghị đã điểm danh");
    assertThat(absence.sources())
        .singleElement()
        .extracting(Fact.Source::link)
        .isEqualTo(year.path() + "/hoi-nghi/" + id);
  }

  private long plan(TestYear year) {
    return meetings.plan(year.standing(year.secretary()), MeetingServiceTest.complete(year, DAY));
  }

  private void mark(TestYear year, long id, int present) {
    var marks =
        IntStream.rangeClosed(1, 5)
            .mapToObj(n ->
                n <= present
                    ? new Attendance(year.unit(n), Presence.PRESENT, "Giám đốc", null)
                    : new Attendance(year.unit(n), Presence.ABSENT, null, "Đi công tác"))
            .toList();
    attendance.mark(year.standing(year.secretary()), id, List.copyOf(marks));
  }
}
