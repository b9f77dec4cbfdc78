package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.scoring.CheckTeamService;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.voting.RoundService;
import vn.giaouoc.voting.VotingDefaults;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.work.ExampleService;
import vn.giaouoc.work.ExchangeNote;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.domain.ReportTexts;

/** What is over is only read: no service takes a change, no page offers one. */
@IntegrationTest
class ClosedYearTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  @Autowired YearFixture years;
  @Autowired PlanService plans;
  @Autowired PledgeService pledges;
  @Autowired MeetingService meetings;
  @Autowired ReportService reports;
  @Autowired ExampleService examples;
  @Autowired DirectionService directions;
  @Autowired CheckTeamService teams;
  @Autowired Rankings rankings;
  @Autowired RoundService rounds;
  @Autowired VotingDefaults defaults;
  @Autowired MockMvcTester mvc;

  private TestYear year;

  @BeforeEach
  void aClosedYear() {
    year = years.in(BlocYearState.CLOSED);
  }

  @Test
  void noModuleTakesAChangeAndEachSaysWhy() {
    Map<String, Consumer<Standing>> changes =
        Map.of(
            "plan", s -> plans.addTheme(s, ThemeOwner.BLOC, false, "Chủ đề", null, null),
            "pledge", s -> pledges.addClause(s, 1, "Nội dung", null, null),
            "meeting", s -> meetings.plan(s, MeetingPlan.of(MeetingKind.OTHER, "Họp", DAY)),
            "report", s -> reports.write(s, ReportKind.MIDYEAR, year.unit(1), ReportTexts.EMPTY, 0),
            "exchange",
                s -> examples.saveNote(s, new ExchangeNote(0, year.unit(1), "A", "B", DAY, 0)),
            "direction", s -> directions.direct(s, DirectionSource.LEADER, null, null, "Việc", DAY),
            "teams", s -> teams.appointTwoHalves(s),
            "ranking", s -> rankings.provisional(s),
            "voting", s -> rounds.prepare(s, defaults.of(s, VotingPurpose.OTHER)));
    var secretary = year.standing(year.secretary());

    changes.forEach((module, change) ->
        assertThatThrownBy(() -> change.accept(secretary))
            .as(module)
            .isInstanceOf(Refused.class)
            .hasMessageMatching(".*(đã kết thúc nên không sửa|đã qua bước).*"));
  }

  @Test
  void noPageOffersAChange() {
    for (var page :
        List.of("/hoi-nghi", "/thuc-hien/hoat-dong", "/thuc-hien/kiem-tra", "/binh-xet")) {
      assertThat(mvc.get().uri(year.path() + page).with(signedIn(year.secretary())))
          .as(page)
          .hasStatusOk()
          .bodyText()
          .doesNotContain(
              "Lập hội nghị", "Thêm hoạt động", "Lập kế hoạch kiểm tra", "Chuẩn bị vòng");
    }
  }
}
