package vn.giaouoc.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class VotingPagesTest {

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired VotingQuery query;

  private TestYear year;

  @BeforeEach
  void aYearAtItsYearEndMeeting() {
    year = years.in(BlocYearState.YEAREND_MEETING, 5);
  }

  @Test
  void theSecretaryHoldsARoundFromThePagesAlone() throws Exception {
    assertThat(page(year.secretary(), "")).contains("Chuẩn bị vòng bình xét mới", "bằng khen");
    assertThat(page(year.secretary(), "/moi?muc-dich=FLAG")).contains("Mặc định");
    var at = "/" + prepared("OPEN");
    assertThat(
            send(
                year.secretary(), post(path(at + "/danh-sach")).param("don-vi", "" + year.unit(3))))
        .isEqualTo(303);
    var open = post(path(at + "/mo")).param("version", "0").param("ngay", "20/12/2024");
    year.units().forEach(u -> open.param("co-mat", u.toString()));
    assertThat(send(year.secretary(), open)).isEqualTo(303);
    var candidate = "" + round().candidates().getFirst().id();
    var call = post(path(at + "/diem-danh"));
    year.units().forEach(u -> call.param("co-mat", u.toString()).param("dong-y-" + u, candidate));
    assertThat(page(year.secretary(), at)).contains("Ghi ý kiến từng đơn vị");
    assertThat(send(year.secretary(), call)).isEqualTo(303);

    assertThat(send(year.secretary(), post(path(at + "/ket-thuc")).param("version", "1")))
        .isEqualTo(303);

    assertThat(page(year.officer(4), at))
        .contains("5/5 thành viên đồng ý, cần 1/2 tổng số thành viên = 3: đạt", "Được chọn");
  }

  @Test
  void theHeadOfAUnitSpeaksOnAPageOfItsOwn() throws Exception {
    var id = openedByHand();
    var candidate = "" + round().candidates().getFirst().id();

    assertThat(page(year.head(4), "/" + id)).contains("Ghi ý kiến của đơn vị");
    assertThat(
            send(
                year.head(4),
                post(path("/" + id + "/y-kien"))
                    .param("don-vi", "" + year.unit(4))
                    .param("dong-y-" + year.unit(4), candidate)))
        .isEqualTo(303);
    assertThat(page(year.head(4), "/" + id)).contains("Đã ghi: Đồng ý");
    assertThat(
            send(year.head(4), post(path("/" + id + "/y-kien")).param("don-vi", "" + year.unit(5))))
        .isEqualTo(404);
  }

  @Test
  void aWrongShareIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
    var answer = answer(year.secretary(), form("OPEN").param("nguong", "ba phần tư"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Tỷ lệ cần đạt phải là một phân số", "value=\"ba phần tư\"", "Cờ năm 2024");
  }

  @Test
  void aRoundOfTooFewPapersIsShownWithEveryReason() throws Exception {
    var id = prepared("SECRET");

    var answer =
        answer(
            year.secretary(),
            post(path("/" + id + "/mo")).param("version", "0").param("ngay", "20/12/2024"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Danh sách bình xét còn trống", "cần tổ kiểm phiếu");
  }

  @Test
  void anOfficerSeesResultsButNoButtons() throws Exception {
    var id = openedByHand();

    assertThat(page(year.officer(4), "/" + id)).doesNotContain("Kết thúc vòng", "Hủy vòng");
    assertThat(page(year.officer(4), "")).doesNotContain("Chuẩn bị vòng bình xét mới");
  }

  @Test
  void aRoundOfAnotherBlocIsNotFound() throws Exception {
    var id = openedByHand();
    var other = years.in(BlocYearState.YEAREND_MEETING, 3);

    var answer =
        mvc.perform(get(other.path() + "/binh-xet/" + id).with(signedIn(other.secretary())))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(404);
  }

  private long openedByHand() throws Exception {
    var id = prepared("OPEN");
    send(year.secretary(), post(path("/" + id + "/danh-sach")).param("don-vi", "" + year.unit(3)));
    var open = post(path("/" + id + "/mo")).param("version", "0").param("ngay", "20/12/2024");
    year.units().forEach(u -> open.param("co-mat", u.toString()));
    send(year.secretary(), open);
    return id;
  }

  private long prepared(String method) throws Exception {
    assertThat(send(year.secretary(), form(method).param("nguong", "1/2"))).isEqualTo(303);
    return round().round().id();
  }

  private MockHttpServletRequestBuilder form(String method) {
    return post(path("/moi"))
        .param("ten", "Cờ năm 2024")
        .param("muc-dich", "FLAG")
        .param("cach", "VOTE")
        .param("hinh-thuc", method)
        .param("lua-chon", "APPROVE_EACH")
        .param("so-luong", "1")
        .param("tren", "MEMBERS")
        .param("du-hop", "2/3")
        .param("bang-phieu", "SECOND_ROUND")
        .param("so-vong", "2")
        .param("tu-bau", "1");
  }

  private RoundView round() {
    return query.rounds(year.standing(year.secretary())).getLast();
  }

  private String path(String rest) {
    return year.path() + "/binh-xet" + rest;
  }

  private String page(Actor actor, String rest) throws Exception {
    var answer = answer(actor, get(path(rest)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private int send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
    return answer(actor, request).getStatus();
  }

  private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(signedIn(actor))).andReturn().getResponse();
  }
}
