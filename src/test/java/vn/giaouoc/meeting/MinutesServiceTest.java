package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
class MinutesServiceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 7, 12);

  @Autowired MeetingService meetings;
  @Autowired AttendanceService attendance;
  @Autowired ProceedingsService proceedings;
  @Autowired MinutesService minutes;
  @Autowired JdbcClient jdbc;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;
  private Standing secretary;
  private Standing chair;
  private long id;

  @BeforeEach
  void aMeetingWasHeld() {
    clock.goTo(DAY);
    year = years.in(BlocYearState.MIDYEAR_MEETING);
    secretary = year.standing(year.secretary());
    chair = year.standing(year.leaderHead());
    id = meetings.plan(secretary, MeetingServiceTest.complete(year, DAY));
    meetings.hold(secretary, id);
    attendance.mark(
        secretary,
        id,
        List.of(
            new Attendance(year.unit(1), Presence.PRESENT, "Giám đốc", null),
            new Attendance(year.unit(2), Presence.REPRESENTED, "Phó Giám đốc", null),
            new Attendance(year.unit(3), Presence.PRESENT, null, null),
            new Attendance(year.unit(4), Presence.ABSENT, null, "Đi công tác")));
  }

  @Test
  void theDraftTellsWhatHappened() {
    attendance.addParticipant(
        secretary, id, AttendanceClass.BOARD, "Phó Ban Thi đua - Khen thưởng tỉnh", 2);
    proceedings.contribute(
        secretary,
        id,
        new Contribution(
            0, ContributionKind.PAPER, year.unit(3), null, "Về cải cách hành chính", 0));
    proceedings.conclude(secretary, id, new Conclusion(0, "Các đơn vị nộp minh chứng đúng hạn", 0));
    proceedings.vote(secretary, id, new Motion(0, "Thông qua bảng điểm", 2, 1, 0, false, 0));

    minutes.draft(secretary, id);

    assertThat(text())
        .contains(
            "8 giờ 30, sáng ngày 12 tháng 7 năm 2024",
            "Phó Giám đốc (dự thay)",
            "(lý do: Đi công tác)",
            "3/5 đơn vị có mặt, cần 4",
            "Phó Ban Thi đua - Khen thưởng tỉnh (02 người)",
            "Về cải cách hành chính",
            "tán thành 2, không tán thành 1, không có ý kiến 0. Được thông qua.",
            "Các đơn vị nộp minh chứng đúng hạn");
  }

  @Test
  void withBothSignaturesTheMinutesAndTheMeetingAreFrozen() {
    minutes.draft(secretary, id);
    minutes.signAsSecretary(secretary, id, 0);
    minutes.signAsChair(chair, id, 1);

    assertThatThrownBy(() -> minutes.edit(secretary, id, "khác", 2))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đính chính");
    assertThatThrownBy(() -> proceedings.conclude(secretary, id, new Conclusion(0, "thêm", 0)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() ->
            jdbc.sql("update meeting.minutes set body = 'x' where meeting_id = ?")
                .param(id)
                .update())
        .hasMessageContaining("đủ chữ ký");
  }

  @Test
  void aCorrectionIsANewVersionAndTheSignedOneStays() {
    minutes.draft(secretary, id);
    minutes.signAsSecretary(secretary, id, 0);
    minutes.signAsChair(chair, id, 1);
    var signed = text();

    minutes.correct(secretary, id, "Ghi sai số người dự");
    minutes.edit(secretary, id, "Bản đính chính", 0);

    var versions = meetings.get(secretary, id).minutes();
    assertThat(versions).extracting(Minutes::number).containsExactly(2, 1);
    assertThat(versions.getFirst().body()).isEqualTo("Bản đính chính");
    assertThat(versions.getFirst().reason()).isEqualTo("Ghi sai số người dự");
    assertThat(versions.getLast().body()).isEqualTo(signed);
  }

  @Test
  void onePersonDoesNotSignInBothPlaces() {
    minutes.draft(secretary, id);
    var both =
        year.standing(
            vn.giaouoc.testing.TestBloc.actor(
                "Kiêm nhiệm",
                vn.giaouoc.shared.Grant.ofUnit(vn.giaouoc.shared.Role.UNIT_HEAD, year.unit(1)),
                vn.giaouoc.shared.Grant.ofUnit(
                    vn.giaouoc.shared.Role.LEADER_SECRETARY, year.unit(1))));

    minutes.signAsSecretary(both, id, 0);

    assertThatThrownBy(() -> minutes.signAsChair(both, id, 1))
        .hasMessageContaining("hai người khác nhau");
  }

  @Test
  void theHeadOfADeputyThatChairsMaySignAndAnotherHeadMayNot() {
    minutes.draft(secretary, id);

    assertThatThrownBy(() -> minutes.signAsChair(year.standing(year.head(3)), id, 0))
        .isInstanceOf(NotAllowed.class);
    minutes.signAsChair(year.standing(year.head(2)), id, 0);

    assertThat(meetings.get(secretary, id).minutes().getFirst().chairName()).isNotNull();
  }

  @Test
  void aSignatureUnderAnOlderTextIsRefusedAndTheNewTextShown() {
    minutes.draft(secretary, id);
    minutes.edit(secretary, id, "Đã sửa", 0);

    assertThatThrownBy(() -> minutes.signAsChair(chair, id, 0))
        .isInstanceOfSatisfying(
            Overtaken.class, o -> assertThat(o.theirs()).containsEntry("bien-ban", "Đã sửa"));
  }

  @Test
  void oneSignatureCanBeTakenBackToMendTheText() {
    minutes.draft(secretary, id);
    minutes.signAsSecretary(secretary, id, 0);
    assertThatThrownBy(() -> minutes.edit(secretary, id, "sửa", 1)).isInstanceOf(Refused.class);

    minutes.reopen(secretary, id, "Thiếu một ý kiến");
    minutes.edit(secretary, id, "sửa", 2);

    assertThat(text()).isEqualTo("sửa");
  }

  @Test
  void thereAreNoMoreVotesThanUnitsThatAreThere() {
    assertThatThrownBy(
            () -> proceedings.vote(secretary, id, new Motion(0, "Thông qua", 3, 1, 0, false, 0)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("chỉ có 3 đơn vị dự họp");
  }

  @Test
  void aMotionIsCarriedByMoreThanHalfOfThoseWhoAreThere() {
    proceedings.vote(secretary, id, new Motion(0, "Một", 1, 1, 1, true, 0));
    proceedings.vote(secretary, id, new Motion(0, "Hai", 2, 1, 0, false, 0));

    assertThat(meetings.get(secretary, id).motions())
        .extracting(Motion::carried)
        .containsExactly(false, true);
  }

  private String text() {
    return meetings.get(secretary, id).minutes().getFirst().body();
  }
}
