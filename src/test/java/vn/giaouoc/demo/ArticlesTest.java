package vn.giaouoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the requirements quote from the five articles stands in the demonstration, each in place.
 */
class ArticlesTest extends LoadedDemonstration {

  @Test
  void dakNongsBlocStandsOnAnActYearsOlderThanItsYear() {
    assertThat(of("DAK_NONG", "select a.number || ' ' || a.act_date from bloc.bloc_act a", "a"))
        .containsExactly("354/QĐ-UBND 2018-03-12");
  }

  @Test
  void lamDongsBlocBearsSeveralNamesAtOnce() {
    assertThat(of("LAM_DONG", "select n.name from bloc.bloc_name n", "n"))
        .contains(
            "Khối thi đua các cơ quan Đảng tỉnh",
            "Khối thi đua các Ban Đảng tỉnh",
            "Khối thi đua các Ban Đảng, đoàn thể tỉnh");
  }

  @Test
  void leadersAreUnitsWithTheirRepresentatives() {
    var terms =
        """
        select t.role || ' ' || n.name || ' - ' || t.representative from bloc.leader_term t
          join unit.unit_name n on n.unit_id = t.unit_id
        """;

    assertThat(of("DAK_NONG", terms, "t"))
        .containsExactlyInAnyOrder(
            "LEADER Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh - Phó Bí thư Đảng ủy Khối",
            "DEPUTY Trường Chính trị tỉnh - Phó Hiệu trưởng Trường Chính trị tỉnh");
    assertThat(of("NINH_BINH", terms, "t"))
        .containsExactly("LEADER Văn phòng Tỉnh ủy - Chánh Văn phòng Tỉnh ủy, Trưởng Khối thi đua");
  }

  @Test
  void oneKindOfUnitBearsAnotherNameInEachProvince() {
    assertThat(
            lines(
                """
                select distinct n.name from unit.unit_name n
                  join bloc.membership m on m.unit_id = n.unit_id join bloc.bloc b on b.id = m.bloc_id
                 where n.kind = 'PARTY_COMMITTEE_OF_AGENCIES' and b.province_code <> 'VI_DU'
                """))
        .containsExactlyInAnyOrder(
            "Đảng ủy khối Cơ quan - Doanh nghiệp tỉnh",
            "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh",
            "Đảng ủy Khối cơ quan và Doanh nghiệp tỉnh");
  }

  @Test
  void haNamsBlocHasItsOverseeingLeaderAndHisDirections() {
    assertThat(of("HA_NAM", "select o.position from bloc.oversight o", "o"))
        .containsExactly("Phó Bí thư Thường trực Tỉnh ủy, Lãnh đạo phụ trách Khối thi đua");
    assertThat(ofYear("HA_NAM", 2022, "select d.body from work.direction d", "d")).hasSize(7);
  }

  @Test
  void theFlagIsHandedOverAtTheSigningInOneProvinceAndAtYearsEndInAnother() {
    var handed =
        """
        select h.handed_on || ' ' || n.name from bloc.flag_handover h
          join bloc.rotating_flag f on f.id = h.flag_id join unit.unit_name n on n.unit_id = h.to_unit
        """;
    assertThat(of("LAM_DONG", handed, "f")).containsExactly("2024-04-16 Văn phòng Tỉnh uỷ");
    assertThat(of("NINH_THUAN", handed, "f")).containsExactly("2023-12-01 Ban Tuyên giáo Tỉnh ủy");
  }

  @Test
  void themesAreThoseOfTheBlocOfThePartyCommitteeAndToBeStudied() {
    var themes =
        "select t.owner || ' ' || t.study_topic || ' ' || left(t.text, 12) from plan.theme t";

    assertThat(ofYear("LAM_DONG", 2024, themes, "t"))
        .containsExactlyInAnyOrder("BLOC false Trách nhiệm ", "BLOC true Trách nhiệm,");
    assertThat(ofYear("NINH_BINH", 2021, themes, "t"))
        .containsExactly("PARTY_COMMITTEE false Kỷ cương, tr");
    assertThat(ofYear("LAM_DONG", 2024, "select p.context from plan.plan p", "p"))
        .containsExactly("năm thứ tư thực hiện Nghị quyết Đại hội Đảng các cấp");
  }

  @Test
  void aMovementOfTheProvinceAnswersOneOfThePrimeMinisterAndOneMarksAnAnniversary() {
    assertThat(
            ofYear(
                "LAM_DONG",
                2024,
                """
                select m.level || ' < ' || p.level || ', ' || p.launcher from plan.movement m
                  join plan.movement p on p.id = m.parent_id
                """,
                "m"))
        .containsExactly("PROVINCE < NATIONAL, Thủ tướng Chính phủ");
    assertThat(ofYear("DAK_NONG", 2023, "select m.form || ' ' || m.name from plan.movement m", "m"))
        .containsExactly("ANNIVERSARY phong trào thi đua chào mừng kỷ niệm 20 năm thành lập tỉnh");
  }

  @Test
  void citedTextsAndTheRemarksOfTheBoardAreKept() {
    var cited = "select i.text from plan.item i";

    assertThat(ofYear("LAM_DONG", 2024, cited, "i"))
        .contains("Nghị quyết 28-NQ/TU, ngày 06/12/2023");
    assertThat(ofYear("HA_NAM", 2022, cited, "i")).contains("Chỉ thị số 34-CT/TW ngày 07/4/2014");
    assertThat(ofYear("NINH_BINH", 2021, cited, "i"))
        .contains("Quy định số 10-QĐi/TU, ngày 14/1/2019");
    assertThat(ofYear("LAM_DONG", 2024, "select r.body from plan.board_remark r", "r"))
        .hasSize(7)
        .contains("hướng đến thống nhất giao ước thi đua trong toàn khối");
  }

  @Test
  void dakNongsTargetsAreOfEveryKindAndMeasuredOnTheirOwnPopulations() {
    var kinds = "select distinct t.kind from pledge.target t";
    var populations = "select distinct t.population_code from pledge.target t";
    var scopes = "select distinct t.scope from pledge.target t";

    assertThat(ofYear("DAK_NONG", 2023, kinds, "t"))
        .contains("SHARE", "COUNT", "ZERO", "QUALITATIVE");
    assertThat(ofYear("DAK_NONG", 2023, populations, "t"))
        .contains("UNITS_OF_BLOC", "PARTY_AND_MASS_ORGANISATIONS", "FAMILIES_OF_STAFF", "STAFF");
    assertThat(ofYear("DAK_NONG", 2023, scopes, "t"))
        .containsExactlyInAnyOrder("EACH_UNIT", "BLOC");
    assertThat(ofYear("DAK_NONG", 2023, "select c.number::text from pledge.clause c", "c"))
        .contains("1", "2", "3", "4");
    assertThat(
            ofYear(
                "DAK_NONG",
                2023,
                "select t.operator || ' ' || trunc(t.value) || ' ' || t.level from pledge.target t",
                "t.level is not null and t"))
        .contains("GE 100 HOAN_THANH_TOT", "GE 1 HOAN_THANH_XUAT_SAC");
  }

  @Test
  void meetingsKeepDayHalfDayPlaceAndTheirChairs() {
    assertThat(ofMeeting("DAK_NONG", "m.held_on || ' ' || m.place"))
        .containsExactly("2023-02-24 Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");
    assertThat(ofMeeting("LAM_DONG", "m.held_on || ' ' || m.half_day"))
        .containsExactly("2024-04-16 AFTERNOON");
    assertThat(ofMeeting("HA_NAM", "m.held_on || ' ' || m.half_day"))
        .containsExactly("2022-08-09 MORNING");
    assertThat(
            ofMeeting(
                "DAK_NONG",
                "(select string_agg(c.position, '; ' order by c.ordinal) from meeting.chair c"
                    + " where c.meeting_id = m.id)"))
        .containsExactly("Phó Bí thư Đảng ủy Khối; Phó Hiệu trưởng Trường Chính trị tỉnh");
    assertThat(
            ofMeeting(
                "HA_NAM",
                "(select string_agg(p.class, ' ' order by p.class) from meeting.participant p"
                    + " where p.meeting_id = m.id)"))
        .containsExactly("BOARD OVERSEEING_LEADER UNIT_HEADS");
  }

  @Test
  void ninhThuansClosingMeetingServesTwoYears() {
    assertThat(
            lines(
                """
                select y.number || ' ' || m.kind from meeting.meeting_year m
                  join year.bloc_year y on y.id = m.year_id join bloc.bloc b on b.id = y.bloc_id
                 where b.province_code = 'NINH_THUAN' order by 1
                """))
        .containsExactly("2023 YEAR_END", "2024 PREPARATORY");
  }

  @Test
  void aPledgeSignedInAprilIsOfTheYearThatBeganInJanuary() {
    assertThat(
            ofYear(
                "LAM_DONG",
                2024,
                "select min(m.on_day) || ' ' || max(m.on_day) from year.transition m",
                "m"))
        .containsExactly("2024-01-01 2024-04-16");
  }

  /** What belongs to the bloc of a province. */
  private List<String> of(String province, String select, String alias) {
    return lines(
        select
            + " where "
            + alias
            + ".bloc_id in (select id from bloc.bloc where province_code = '"
            + province
            + "')");
  }

  /** What belongs to one year of the bloc of a province. */
  private List<String> ofYear(String province, int year, String select, String alias) {
    return lines(
        select
            + " where "
            + alias
            + ".year_id in (select y.id from year.bloc_year y join bloc.bloc b on b.id = y.bloc_id"
            + " where b.province_code = '%s' and y.number = %d)".formatted(province, year));
  }

  private List<String> ofMeeting(String province, String what) {
    return ofYear(
        province,
        switch (province) {
          case "LAM_DONG" -> 2024;
          case "HA_NAM" -> 2022;
          default -> 2023;
        },
        "select "
            + what
            + " from meeting.meeting m join meeting.meeting_year o on o.meeting_id = m.id and o.main",
        "o");
  }
}
