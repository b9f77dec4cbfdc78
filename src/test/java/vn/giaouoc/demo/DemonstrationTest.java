package vn.giaouoc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.archive.BoxManifest;
import vn.giaouoc.archive.HandoverBox;
import vn.giaouoc.audit.AuditVerifier;
import vn.giaouoc.scoring.RankingYears;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Reproducible;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearAccess;

/** The demonstration holds what the five articles state, and stands where they left the blocs. */
class DemonstrationTest extends LoadedDemonstration {

  @Autowired AuditVerifier audit;
  @Autowired HandoverBox box;
  @Autowired YearAccess years;
  @Autowired RankingYears rankings;
  @Autowired List<Reproducible> results;

  @Test
  void everyYearStandsWhereItsArticleLeftIt() {
    assertThat(
            lines(
                """
                select b.province_code || ' ' || y.number || ' ' || y.state
                  from year.bloc_year y join bloc.bloc b on b.id = y.bloc_id
                 where b.province_code <> 'VI_DU' order by 1
                """))
        .containsExactly(
            "DAK_NONG 2023 PLEDGED",
            "HA_NAM 2022 MIDYEAR_MEETING",
            "LAM_DONG 2024 PLEDGED",
            "NINH_BINH 2020 AWARDED",
            "NINH_BINH 2021 PLEDGED",
            "NINH_THUAN 2023 PROPOSED",
            "NINH_THUAN 2024 PREPARED");
  }

  @Test
  void theExampleYearGoesWholeIntoItsBox() throws IOException {
    var out = new ByteArrayOutputStream();

    var manifest = box.write(years.here(Actor.SYSTEM, exampleBloc(), 2025), out);

    var hashes = manifest.files().stream().map(BoxManifest.Entry::sha256).toList();
    assertThat(hashes)
        .as("every file handed in during the year, with photos and papers of award files")
        .containsAll(
            lines(
                """
                select distinct e.sha256 from evidence.evidence e
                  join year.bloc_year y on y.id = e.year_id where y.number = 2025
                   and not exists (select 1 from document.issued d where e.id in (d.pdf, d.docx))
                union select e.sha256 from award.paper p
                  join evidence.evidence e on e.id = p.evidence_id where p.dropped_on is null
                """));
    assertThat(manifest.files())
        .extracting(BoxManifest.Entry::path)
        .doesNotHaveDuplicates()
        .anyMatch(p -> p.startsWith("bao-cao-tong-ket/"))
        .anyMatch(p -> p.startsWith("ho-so-khen-thuong/"))
        .anyMatch(p -> p.endsWith(".jpg") || p.endsWith(".png"));
    assertThat(manifest.made()).isEqualTo(manifest.asked()).isEqualTo(manifest.files().size());
  }

  @Test
  void noMemberIsInventedBeyondTheArticles() {
    assertThat(
            lines(
                """
                select b.province_code || ' ' || m.year || ' ' || count(*)
                  from bloc.membership m join bloc.bloc b on b.id = m.bloc_id
                 where b.province_code <> 'VI_DU' group by b.province_code, m.year order by 1
                """))
        .containsExactly(
            "DAK_NONG 2023 5",
            "LAM_DONG 2024 2",
            "NINH_BINH 2021 10",
            "NINH_THUAN 2023 8",
            "NINH_THUAN 2024 8");
  }

  @Test
  void ninhThuanProposedOneFlagAndTwoCertificatesAndItsNextYearHasThemeAndLeader() {
    assertThat(
            lines(
                """
                select i.award_code || ' ' || i.recipient_name from award.proposal_item i
                  join award.proposal p on p.id = i.proposal_id join year.bloc_year y on y.id = p.year_id
                  join bloc.bloc b on b.id = y.bloc_id where b.province_code = 'NINH_THUAN' order by 1
                """))
        .containsExactly(
            "CERTIFICATE_PROVINCE Báo Ninh Thuận",
            "CERTIFICATE_PROVINCE Ủy ban Kiểm tra Tỉnh ủy",
            "FLAG_PROVINCE Văn phòng Tỉnh ủy");
    assertThat(
            lines(
                """
                select t.text from plan.theme t join year.bloc_year y on y.id = t.year_id
                  join bloc.bloc b on b.id = y.bloc_id
                 where b.province_code = 'NINH_THUAN' and y.number = 2024
                """))
        .containsExactly("Đoàn kết - Sáng tạo - Kỷ cương - Phát triển - Tăng tốc - Hiệu quả");
    assertThat(
            lines(
                """
                select n.name from bloc.leader_term t join unit.unit_name n on n.unit_id = t.unit_id
                  join bloc.bloc b on b.id = t.bloc_id
                 where b.province_code = 'NINH_THUAN' and t.for_year = 2024 and t.role = 'LEADER'
                """))
        .containsExactly("Ban Tuyên giáo Tỉnh ủy");
  }

  @Test
  void theFourUnnamedOfNinhBinhStayUnnamed() {
    assertThat(
            lines(
                """
                select award_code || ' ' || unnamed_count from award.award
                 where year_number = 2020 and unit_id is null order by 1
                """))
        .containsExactly("CERTIFICATE_PROVINCE 4", "FLAG_PROVINCE 1");
  }

  @Test
  void everyArticleIsNewsWithItsSourceAndNoDayOfPublicationIsMadeUp() {
    assertThat(
            lines(
                """
                select b.province_code || ' ' || y.number || ' ' || n.event_date || ' '
                       || coalesce(to_char(n.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'),
                                   n.published_on::text, 'unknown')
                       || coalesce(' ' || n.source_views, '')
                  from portal.news_item n join year.bloc_year y on y.id = n.year_id
                  join bloc.bloc b on b.id = n.bloc_id
                 where n.state = 'PUBLISHED' and n.source like 'Tóm lược theo: %' order by 1
                """))
        .containsExactly(
            "DAK_NONG 2023 2023-02-24 2023-11-29",
            "HA_NAM 2022 2022-08-09 unknown",
            "LAM_DONG 2024 2024-04-16 unknown",
            "NINH_BINH 2021 2021-02-26 2021-02-26 16:44 406",
            "NINH_THUAN 2023 2023-12-01 unknown");
  }

  @Test
  void thePublicSeesWhatNinhThuanProposedAndWhatNinhBinhWasGivenAndTheFourUnnamedStaySo()
      throws Exception {
    assertThat(publicYear("NINH_THUAN", 2023))
        .contains(
            "Cờ thi đua dẫn đầu khối", "bằng khen", "Báo Ninh Thuận", "Ủy ban Kiểm tra Tỉnh ủy")
        .contains("Khối đề nghị, chưa có quyết định", "UBND tỉnh", "Tỉnh Ninh Thuận")
        .contains("vì có thành tích xuất sắc trong công tác TĐKT năm 2023")
        .doesNotContain("Khánh Hòa");
    assertThat(publicYear("NINH_BINH", 2020))
        .contains("cờ thi đua xuất sắc", "01 tập thể (nguồn không nêu tên)")
        .contains("bằng khen của Chủ tịch UBND tỉnh", "04 tập thể (nguồn không nêu tên)")
        .doesNotContain("chưa có quyết định");
  }

  @Test
  void thePublicSeesTheExamplesAwardsAndNotItsPoints() throws Exception {
    assertThat(example("select r.ground from portal.result_publication r", "r.year_id", "1"))
        .containsExactly("Biên bản Hội nghị tổng kết ngày 19/12/2025");
    assertThat(publicYear("VI_DU", 2025))
        .contains("Ban Tổ chức Tỉnh ủy Ví dụ", "Trao thưởng phong trào thi đua năm 2025")
        .doesNotContain("Điểm và thứ hạng");
  }

  private String publicYear(String province, int year) throws Exception {
    var bloc =
        lines("select id::text from bloc.bloc where province_code = '" + province + "'").getFirst();
    return mvc.perform(get("/cong-khai/khoi/" + bloc + "/nam/" + year))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void lamDongHasEightMovementsAndTheAdviceToRename() {
    assertThat(
            lines(
                """
                select m.name from plan.movement m join year.bloc_year y on y.id = m.year_id
                  join bloc.bloc b on b.id = y.bloc_id where b.province_code = 'LAM_DONG'
                """))
        .hasSize(8)
        .contains("Xóa nhà tạm, nhà dột nát");
    assertThat(lines("select status || ' ' || proposed_name from bloc.rename_advice"))
        .containsExactly("ADVISED Khối thi đua các Ban Đảng, đoàn thể tỉnh");
  }

  @Test
  void dakNongsPledgeIsSignedByAllFiveAndHaNamsKeyTasksAreWithTheCouncil() {
    assertThat(
            lines(
                """
                select 'signed' from pledge.signature s join year.bloc_year y on y.id = s.year_id
                  join bloc.bloc b on b.id = y.bloc_id where b.province_code = 'DAK_NONG'
                """))
        .hasSize(5);
    assertThat(
            lines(
                """
                select k.text from pledge.key_task k join year.bloc_year y on y.id = k.year_id
                  join bloc.bloc b on b.id = y.bloc_id where b.province_code = 'HA_NAM'
                """))
        .containsExactly("10 nhiệm vụ trọng tâm đã đăng ký với Hội đồng Thi đua, Khen thưởng tỉnh");
  }

  @Test
  void theExampleIsClosedIn2025AndItsNextYearIsOpenBesideIt() {
    assertThat(
            lines(
                """
                select y.number || ' ' || y.state from year.bloc_year y
                  join bloc.bloc b on b.id = y.bloc_id where b.province_code = 'VI_DU' order by 1
                """))
        .containsExactly("2024 CLOSED", "2025 CLOSED", "2026 PREPARED");
  }

  @Test
  void theExamplePassedEveryStateInOrderAndNoGuardWasOverridden() {
    var moves = example("select m.to_state from year.transition m", "m.year_id", "m.id");
    assertThat(moves.stream().distinct())
        .containsExactly(
            Arrays.stream(BlocYearState.values()).map(Enum::name).toArray(String[]::new));
    assertThat(example("select m.kind from year.transition m", "m.year_id", "m.id"))
        .contains("RETURN")
        .doesNotContain("OVERRIDE", "RECORDED");
  }

  @Test
  void theExampleHasOneLateSignatureOneUnitSentBackAndOneTieDecidedByItsMeeting() {
    assertThat(
            example(
                """
                select n.name from pledge.signature s join unit.unit_name n on n.unit_id = s.unit_id
                """,
                "s.late and s.year_id",
                "s.id"))
        .containsExactly("Ban Nội chính Tỉnh ủy Ví dụ");
    assertThat(example("select 'back' from year.unit_return r", "r.year_id", "1")).hasSize(1);
    assertThat(example("select d.ground from scoring.hand_decision d", "d.year_id", "1"))
        .singleElement()
        .asString()
        .contains("7/7 đơn vị tán thành");
  }

  @Test
  void theExamplesRankingsAndVotesComeOutTheSameFromTheirFacts() {
    assertThat(results).hasSizeGreaterThanOrEqualTo(2);
    for (var kind : results) {
      var again = kind.reproduce();

      assertThat(again.asked()).as(again.what()).isGreaterThanOrEqualTo(4);
      assertThat(again.done()).as(again.what()).isEqualTo(again.asked());
      assertThat(again.differing()).isEmpty();
    }
  }

  @Test
  void theExamplesRanksOf2025StandBesideThoseOf2024() {
    var compared =
        rankings.withLastYear(years.standing(Actor.SYSTEM, exampleBloc(), 2025)).orElseThrow();

    assertThat(compared.lastYear()).isEqualTo(2024);
    assertThat(compared.last().isReproduced()).isTrue();
    assertThat(compared.now().isReproduced()).isTrue();
    assertThat(compared.report().lines()).hasSize(7);
    assertThat(compared.readable()).hasSize(7);
  }

  @Test
  void theExampleAdoptedItsRegulationAndVotedOnFlagCertificatesModelAndLeaders() {
    assertThat(example("select r.major || '.' || r.minor from plan.regulation r", "r.year_id", "1"))
        .containsExactly("1.0");
    assertThat(example("select distinct v.purpose from voting.round v", "v.year_id", "1"))
        .containsExactlyInAnyOrder("FLAG", "CERTIFICATE", "MODEL", "LEADER", "DEPUTY");
  }

  @Test
  void theExamplesAwardsAreThoseItsVotesChose() {
    assertThat(
            lines(
                """
                select award_code || ' ' || recipient_name from award.award
                 where year_number = 2025 and delivery_id is not null order by 1
                """))
        .containsExactly(
            "CERTIFICATE_PROVINCE Ủy ban Kiểm tra Tỉnh ủy Ví dụ",
            "CERTIFICATE_PROVINCE Văn phòng Tỉnh ủy Ví dụ",
            "FLAG_PROVINCE Ban Tổ chức Tỉnh ủy Ví dụ");
  }

  @Test
  void theNextYearOfTheExampleOffersLastYearsDraftsReDated() {
    assertThat(
            next("select t.content::jsonb ->> 'title' from scoring.score_table t where t.year_id"))
        .containsExactly("Bảng điểm thi đua năm 2026 của Khối thi đua Ví dụ");
    assertThat(next("select p.preamble from pledge.pledge p where p.year_id"))
        .singleElement()
        .asString()
        .contains("giao ước thi đua năm 2026");
    assertThat(next("select t.text from plan.theme t where t.owner = 'BLOC' and t.year_id"))
        .containsExactly("Kỷ cương, sáng tạo - Đưa nghị quyết đại hội vào cuộc sống");
    assertThat(next("select m.name from plan.movement m where m.year_id")).isNotEmpty();
    assertThat(
            lines(
                """
                select n.name from bloc.leader_term t join unit.unit_name n on n.unit_id = t.unit_id
                  join bloc.bloc b on b.id = t.bloc_id
                 where b.province_code = 'VI_DU' and t.for_year = 2026 order by t.role desc
                """))
        .containsExactly(
            "Ban Tuyên giáo và Dân vận Tỉnh ủy Ví dụ", "Ủy ban Kiểm tra Tỉnh ủy Ví dụ");
  }

  @Test
  void theAuditChainsOfTheLoadedDataHold() {
    var verdict = audit.verify();

    assertThat(verdict.sound()).as(verdict.report().toString()).isTrue();
    assertThat(verdict.chains()).hasSizeGreaterThan(5);
  }

  /** What the example's year 2025 holds. */
  private List<String> example(String select, String year, String order) {
    return lines(select + " where " + year + YEAR.formatted(2025) + " order by " + order);
  }

  private BlocId exampleBloc() {
    return new BlocId(
        Long.parseLong(lines("select id from bloc.bloc where province_code = 'VI_DU'").getFirst()));
  }

  /** What the example's year 2026 holds. */
  private List<String> next(String select) {
    return lines(select + YEAR.formatted(2026));
  }

  private static final String YEAR =
      """
       = (select y.id from year.bloc_year y join bloc.bloc b on b.id = y.bloc_id
           where b.province_code = 'VI_DU' and y.number = %d)
      """;
}
