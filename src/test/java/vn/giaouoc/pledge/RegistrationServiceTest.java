package vn.giaouoc.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.pledge.KeyTask.Grade;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;

@IntegrationTest
class RegistrationServiceTest {

  private static final Registration.Content CONTENT =
      new Registration.Content(
          List.of(new Registration.Wish("FLAG_PROVINCE", 1, null)),
          List.of(new Registration.Model("Mô hình một cửa", null)),
          null);

  @Autowired YearFixture years;
  @Autowired RegistrationService registrations;
  @Autowired KeyTaskService tasks;
  @Autowired PledgeGuards guards;

  @Test
  void theOfficerWritesAndTheHeadSends() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    write(year, 3, null, 0);

    assertThatThrownBy(() -> registrations.send(year.standing(year.officer(3)), year.unit(3)))
        .isInstanceOf(NotAllowed.class);
    registrations.send(year.standing(year.head(3)), year.unit(3));

    var sent = registrations.get(year.id(), year.unit(3));
    assertThat(sent.isSent()).isTrue();
    assertThat(sent.late()).isFalse();
    assertThat(sent.content()).isEqualTo(CONTENT);
  }

  @Test
  void anEmptyRegistrationIsNotSent() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);

    assertThatThrownBy(() -> registrations.send(year.standing(year.head(3)), year.unit(3)))
        .hasMessageContaining("Đăng ký còn trống");
  }

  @Test
  void whatIsSentAfterTheSigningIsMarkedLateNotRefused() {
    var year = years.in(BlocYearState.RUNNING_H1);
    write(year, 3, null, 0);

    registrations.send(year.standing(year.head(3)), year.unit(3));

    assertThat(registrations.get(year.id(), year.unit(3)).late()).isTrue();
  }

  @Test
  void afterTheSigningAChangeNeedsAReasonAndIsKept() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    write(year, 3, null, 0);
    registrations.send(year.standing(year.head(3)), year.unit(3));
    var later = years.moved(year, BlocYearState.PLEDGED);

    assertThatThrownBy(() -> write(later, 3, " ", 2))
        .asInstanceOf(type(Refused.class))
        .satisfies(r -> assertThat(r.reasons().getFirst().field()).isEqualTo("lyDo"));
    write(later, 3, "Sáp nhập phòng", 2);

    assertThat(registrations.changes(year.id(), year.unit(3)))
        .extracting(RegistrationChange::reason)
        .containsExactly("Sáp nhập phòng", null);
  }

  @Test
  void theSlowerOfTwoWritersIsTold() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    write(year, 3, null, 0);

    assertThatThrownBy(() -> write(year, 3, null, 0))
        .asInstanceOf(type(Overtaken.class))
        .satisfies(o -> assertThat(o.theirs()).containsEntry("sl-FLAG_PROVINCE", "01"));
  }

  @Test
  void aMissingRegistrationIsAWarningThatNamesTheUnit() {
    var year = years.in(BlocYearState.PLEDGED);
    write(year, 3, null, 0);

    var lacks = guards.lacks(year.year(), Guard.REGISTRATIONS_SENT);

    assertThat(lacks).hasSize(5).noneMatch(Lack::blocks);
    assertThat(lacks.get(2).link()).endsWith("/giao-uoc/dang-ky/" + year.unit(3));
  }

  @Test
  void keyTasksAreJudgedOnTimeQualityAndEffect() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var officer = year.standing(year.officer(3));
    var id = tasks.add(officer, year.unit(3), "Nhiệm vụ 1", null, true, null);
    assertThatThrownBy(() -> tasks.judge(officer, id, Grade.GOOD, Grade.GOOD, Grade.GOOD, null, 0))
        .isInstanceOf(NotAllowed.class);

    tasks.judge(year.standing(year.secretary()), id, Grade.GOOD, Grade.FAIR, Grade.POOR, "Chậm", 0);

    assertThat(tasks.get(year.id(), id).judgement())
        .extracting("onTime", "quality", "effect", "comment")
        .containsExactly(Grade.GOOD, Grade.FAIR, Grade.POOR, "Chậm");
    assertThatThrownBy(() -> tasks.remove(officer, id, null))
        .hasMessageContaining("đã được đánh giá");
  }

  @Test
  void onlyTheLeaderRegistersTasksOfTheBloc() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);

    tasks.add(year.standing(year.secretary()), null, "Nhiệm vụ của khối", null, true, null);

    assertThat(tasks.list(year.id())).singleElement().satisfies(t -> assertThat(t.unit()).isNull());
    assertThatThrownBy(
            () -> tasks.add(year.standing(year.officer(3)), null, "x", null, false, null))
        .isInstanceOf(NotAllowed.class);
  }

  private void write(
      TestYear year, int n, @org.jspecify.annotations.Nullable String reason, int version) {
    registrations.write(year.standing(year.officer(n)), year.unit(n), CONTENT, reason, version);
  }
}
