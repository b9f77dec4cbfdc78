package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.meeting.AdoptionService.Text;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Pledged;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

@IntegrationTest
class AdoptionServiceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Autowired AdoptionService adoptions;
  @Autowired MeetingService meetings;
  @Autowired AttendanceService attendance;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired Flags flags;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;
  private Standing secretary;
  private long id;

  @BeforeEach
  void aLaunchMeetingWithADraftedPledge() {
    clock.goTo(DAY);
    year = years.in(BlocYearState.LAUNCH_MEETING);
    secretary = year.standing(year.secretary());
    new Pledged(pledges, targets).draft(year);
    id = meetings.plan(secretary, MeetingServiceTest.complete(year, DAY));
    meetings.hold(secretary, id);
  }

  @Test
  void withoutAQuorumNothingIsAdopted() {
    present(3);

    assertThatThrownBy(() -> adoptions.adopt(secretary, id, Set.of(Text.PLEDGE)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("3/5 đơn vị có mặt, cần 4");
    assertThat(pledges.pledge(year.id()).number().isAdopted()).isFalse();
  }

  @Test
  void withAQuorumTheDraftBecomesVersionOne() {
    present(4);

    adoptions.adopt(secretary, id, Set.of(Text.PLEDGE));

    assertThat(pledges.pledge(year.id()).number()).hasToString("1.0");
    assertThat(meetings.get(secretary, id).adoptions())
        .singleElement()
        .extracting(Adoption::label)
        .isEqualTo("Giao ước thi đua năm 2024, bản 1.0");
  }

  @Test
  void whatWasAdoptedIsNotAdoptedAgain() {
    present(5);
    adoptions.adopt(secretary, id, Set.of(Text.PLEDGE));

    assertThatThrownBy(() -> adoptions.adopt(secretary, id, Set.of(Text.PLEDGE)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã được thông qua");
  }

  @Test
  void aMemberAdoptsNothing() {
    present(5);

    assertThatThrownBy(() -> adoptions.adopt(year.standing(year.head(3)), id, Set.of(Text.PLEDGE)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theFlagIsHandedOverInTheMeeting() {
    var flag = flags.add(year.boardHead(), year.bloc().id(), "Cờ luân lưu", 2024);

    adoptions.handFlagOver(secretary, id, flag, year.unit(1), 2024);

    assertThat(adoptions.flags(secretary))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.at()).isEqualTo(year.unit(1));
          assertThat(f.way().getFirst().occasion()).contains("Hội nghị ký kết");
          assertThat(f.way().getFirst().on()).isEqualTo(DAY);
        });
  }

  private void present(int count) {
    attendance.mark(
        secretary,
        id,
        year.units().stream()
            .limit(count)
            .map(u -> new Attendance(u, Presence.PRESENT, null, null))
            .toList());
  }
}
