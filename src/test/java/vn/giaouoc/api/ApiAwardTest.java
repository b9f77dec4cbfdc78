package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** What a program sees of awards depends on whose program it is. */
@IntegrationTest
class ApiAwardTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired YearFixture years;

  private TestYear year;
  private String path;
  private Program secretary;
  private Program head3;
  private Program head4;

  @BeforeEach
  void people() {
    year = years.in(BlocYearState.YEAREND_MEETING);
    path = "/blocs/" + year.bloc().id() + "/years/2024";
    var programs = new Program.Maker(mvc, accounts, tokens);
    secretary = programs.writing(year.secretary());
    head3 = programs.writing(year.head(3));
    head4 = programs.writing(year.head(4));
  }

  @Test
  void aProposalIsDrawnUpAndItsFilesAreForTheirUnits() {
    head3.post(path + "/award-proposal", "").is(404);
    secretary.post(path + "/award-proposal", "").is(201);
    var item = "{\"awardCode\":\"%s\",\"unit\":%s,\"reasonLine\":\"Hoàn thành xuất sắc nhiệm vụ\"}";
    assertThat(
            secretary
                .post(path + "/award-proposal/items", item.formatted("NO_SUCH", year.unit(3)))
                .is(422)
                .fields())
        .containsExactly("awardCode");
    secretary
        .post(path + "/award-proposal/items", item.formatted("CERTIFICATE_PROVINCE", year.unit(3)))
        .is(201);

    var proposal = secretary.get(path + "/award-proposal").is(200).body();
    assertThat(proposal.path("remarks")).as("units not screened yet").isNotEmpty();
    assertThat(head3.get(path + "/award-proposal").body().path("remarks")).isEmpty();
    var id = proposal.at("/items/0/id").asLong();
    assertThat(head3.get(path + "/award-files/" + id).is(200).body().path("checklist"))
        .isNotEmpty();
    head4.get(path + "/award-files/" + id).is(404);
    head4
        .post(path + "/award-files/" + id + "/papers", "{\"kind\":\"ACHIEVEMENT_REPORT\"}")
        .is(404);
  }

  @Test
  void whatWasFoundOfAUnitIsNotForTheOthers() {
    var kind = secretary.get(path + "/screening").is(200).body().path(0).path("unchecked").asInt();
    assertThat(kind).isPositive();
    secretary.post(path + "/screening/confirmation?unit=" + year.unit(3), "").is(204);

    assertThat(checksOf(head3)).isNotEmpty();
    assertThat(checksOf(head4)).isEmpty();
    head3.post(path + "/screening/confirmation?unit=" + year.unit(3), "").is(404);
  }

  @Test
  void opinionsAndTheReportToTheCouncilStayAboveTheBloc() {
    var seen = secretary.get(path + "/appraisal").is(200).body();
    assertThat(seen.path("opinions")).isEmpty();
    assertThat(seen.path("report").isNull()).isTrue();
    secretary
        .post(
            path + "/appraisal/opinions",
            "{\"bodyName\":\"X\",\"subject\":\"X\",\"dueOn\":\"2024-12-31\"}")
        .is(404);
    head3.get(path + "/council").is(200);
    head3.get(path + "/awards").is(200);
  }

  private JsonNode checksOf(Program reader) {
    return reader
        .get(path + "/screening")
        .is(200)
        .body()
        .valueStream()
        .filter(s -> s.path("unit").asLong() == year.unit(3).value())
        .findFirst()
        .orElseThrow()
        .path("checks");
  }
}
