package vn.giaouoc.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.Remark;
import vn.giaouoc.award.domain.ProposalRules.Facts;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.Quota;

class ProposalRulesTest {

  private static final UnitId LEADER = new UnitId(1);
  private static final UnitId OTHER = new UnitId(2);

  private long next = 1;

  @Test
  void oneFlagAndTwoCertificatesOfEightUnitsAreWithoutRemark() {
    assertThat(
            on(
                facts(8),
                voted("FLAG_PROVINCE", OTHER),
                voted("CERTIFICATE_PROVINCE", new UnitId(3)),
                voted("CERTIFICATE_PROVINCE", new UnitId(4))))
        .isEmpty();
  }

  @Test
  void aUnitUnderInspectionIsNotProposed() {
    var facts =
        new Facts(quota(8, false), null, Map.of(), Map.of(OTHER, List.of("Thanh tra.")), Map.of());

    assertThat(on(facts, voted("FLAG_PROVINCE", OTHER)))
        .containsExactly(Remark.blocks("R-060", "Chưa xét khen thưởng. Thanh tra."));
  }

  @Test
  void theOutgoingLeaderMayWinAndTheConflictIsShown() {
    assertThat(on(facts(8), voted("FLAG_PROVINCE", LEADER)))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.rule()).isEqualTo("R-048");
          assertThat(r.blocks()).isFalse();
          assertThat(r.sentence()).contains("đang là Khối trưởng");
        });
  }

  @Test
  void theSameAwardTwiceIsRefusedAndTwoFormsForOneAchievementAreWarnedOf() {
    assertThat(
            on(
                facts(8),
                voted("CERTIFICATE_PROVINCE", OTHER),
                voted("CERTIFICATE_PROVINCE", OTHER)))
        .extracting(Remark::rule, Remark::blocks)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("R-055", true));
    assertThat(on(facts(8), voted("FLAG_PROVINCE", OTHER), voted("CERTIFICATE_PROVINCE", OTHER)))
        .extracting(Remark::rule, Remark::blocks)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("R-055", false));
    assertThat(on(facts(8), voted("FLAG_PROVINCE", OTHER), voted("FLAG_GOVERNMENT", OTHER)))
        .isEmpty();
  }

  @Test
  void beyondTheQuotaIsAWarningUntilAPersonHasCheckedTheRule() {
    var two = List.of(voted("FLAG_PROVINCE", OTHER), voted("FLAG_PROVINCE", new UnitId(3)));

    assertThat(ProposalRules.on(two, facts(8))).extracting(Remark::blocks).containsExactly(false);
    assertThat(ProposalRules.on(two, new Facts(quota(8, true), null, Map.of(), Map.of(), Map.of())))
        .extracting(Remark::blocks)
        .containsExactly(true);
  }

  @Test
  void unnamedCollectivesCountAgainstTheQuota() {
    assertThat(on(facts(8), unnamed("CERTIFICATE_PROVINCE", 4))).isEmpty();
    assertThat(on(facts(8), unnamed("CERTIFICATE_PROVINCE", 5)))
        .singleElement()
        .satisfies(r -> assertThat(r.sentence()).contains("Đề nghị 05 bằng khen"));
  }

  @Test
  void aFlagForASecondPlaceAndAGovernmentFlagWithoutTheProvincesAreToldSo() {
    var facts = new Facts(quota(8, false), null, Map.of(OTHER, 2), Map.of(), Map.of());

    assertThat(on(facts, voted("FLAG_PROVINCE", OTHER)))
        .extracting(Remark::rule)
        .containsExactly("R-040");
    assertThat(on(facts(8), voted("FLAG_GOVERNMENT", OTHER)))
        .extracting(Remark::rule)
        .containsExactly("R-041");
  }

  @Test
  void anAwardWithoutAReviewIsToldSo() {
    assertThat(on(facts(8), item("FLAG_PROVINCE", OTHER, null, null)))
        .extracting(Remark::rule)
        .containsExactly("R-077");
  }

  private List<Remark> on(Facts facts, ProposalItem... items) {
    return ProposalRules.on(new ArrayList<>(List.of(items)), facts);
  }

  private static Facts facts(int members) {
    return new Facts(quota(members, false), LEADER, Map.of(), Map.of(), Map.of());
  }

  private static Quota quota(int members, boolean blocks) {
    return new Quota(members, 1, 4, "thực tế các khối", blocks);
  }

  private ProposalItem voted(String award, UnitId unit) {
    return item(award, unit, null, 7L);
  }

  private ProposalItem unnamed(String award, int count) {
    return item(award, null, count, null);
  }

  private ProposalItem item(
      String award, @Nullable UnitId unit, @Nullable Integer unnamed, @Nullable Long round) {
    return new ProposalItem(
        next++,
        1,
        1,
        award,
        award,
        award,
        "UBND",
        unit,
        unnamed,
        "Đơn vị " + unit,
        "Xuất sắc",
        6,
        8,
        round,
        null,
        0);
  }
}
