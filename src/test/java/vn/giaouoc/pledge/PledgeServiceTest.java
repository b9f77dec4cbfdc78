package vn.giaouoc.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearOpened;

@IntegrationTest
class PledgeServiceTest {

  @Autowired YearFixture years;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired SigningService signing;
  @Autowired PledgeGuards guards;
  @Autowired PledgeWork work;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  private Pledged pledged;

  @BeforeEach
  void fixture() {
    pledged = new Pledged(pledges, targets);
  }

  @Test
  void targetsAreNumberedWithinTheirClauses() {
    var year = years.in(BlocYearState.DRAFTING);
    pledged.draft(year);

    assertThat(targets.list(year.id()))
        .extracting(Target::number)
        .containsExactly("1.1", "1.2", "2.1", "2.2", "K.1");
  }

  @Test
  void aTargetOfAHundredAndOnePerCentIsRefusedAndNothingIsWritten() {
    var year = years.in(BlocYearState.DRAFTING);
    pledged.draft(year);
    var versions = pledges.versions(year.id()).size();
    var tooMuch = Measure.share("101", Population.of(PopulationCode.STAFF), TargetScope.EACH_UNIT);

    assertThatThrownBy(() -> targets.add(leader(year), null, "101%", tooMuch, null))
        .asInstanceOf(type(Refused.class))
        .satisfies(r -> assertThat(r.reasons().getFirst().field()).isEqualTo("giaTri"));
    assertThat(pledges.versions(year.id())).hasSize(versions);
  }

  @Test
  void theSlowerEditorOfATargetSeesTheFasterOnesValue() {
    var year = years.in(BlocYearState.DRAFTING);
    long id = java.util.Objects.requireNonNull(pledged.draft(year).get("families"));
    var seen = targets.get(year.id(), id);
    var faster =
        new Target(
            id,
            seen.clause(),
            "",
            "96% gia đình",
            Measure.share(
                "96", Population.of(PopulationCode.FAMILIES_OF_STAFF), TargetScope.EACH_UNIT),
            seen.version());
    targets.save(leader(year), faster, null);

    assertThatThrownBy(() -> targets.save(leader(year), seen, null))
        .asInstanceOf(type(Overtaken.class))
        .satisfies(o -> assertThat(o.theirs()).containsEntry("giaTri", "96"));
  }

  @Test
  void nobodySignsBeforeThePledgeIsAdopted() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.draft(year);

    assertThatThrownBy(() -> signing.sign(year.standing(year.head(3)), year.unit(3)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("chưa được thông qua");
    assertThat(guards.lacks(year.year(), Guard.PLEDGE_SIGNED_OR_REFUSED_BY_ALL))
        .singleElement()
        .satisfies(lack -> assertThat(lack.blocks()).isTrue());
  }

  @Test
  void headsSignTheHashOfTheAdoptedVersionOnce() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    var head = year.standing(year.head(3));

    signing.sign(head, year.unit(3));

    var signature = signing.list(year.id()).getFirst();
    assertThat(signature.number()).hasToString("1.0");
    assertThat(signature.sha256()).isEqualTo(pledges.versions(year.id()).getFirst().sha256());
    assertThat(signature.late()).isFalse();
    assertThatThrownBy(() -> signing.sign(head, year.unit(3)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Giao ước này đã được ký.");
  }

  @Test
  void onlyTheHeadSignsAndOnlyForTheOwnUnit() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);

    assertThatThrownBy(() -> signing.sign(year.standing(year.officer(3)), year.unit(3)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> signing.sign(year.standing(year.head(3)), year.unit(4)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> signing.sign(year.standing(year.board()), year.unit(4)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theYearWaitsForEveryUnitToSignOrRefuse() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    for (var n = 1; n <= 3; n++) {
      signing.sign(year.standing(year.head(n)), year.unit(n));
    }
    signing.refuse(year.standing(year.head(4)), year.unit(4), "Chưa họp lãnh đạo");

    var lacks = guards.lacks(year.year(), Guard.PLEDGE_SIGNED_OR_REFUSED_BY_ALL);

    assertThat(lacks).extracting(Lack::blocks).containsExactlyInAnyOrder(false, true);
    assertThat(lacks).anyMatch(lack -> lack.sentence().contains("Chưa họp lãnh đạo"));
    assertThat(lacks).allMatch(lack -> lack.link().endsWith("/giao-uoc/ky"));
  }

  @Test
  void whoRefusedMaySignLaterAndIsMarkedLate() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    signing.refuse(year.standing(year.head(4)), year.unit(4), "Chưa họp lãnh đạo");
    var later = years.moved(year, BlocYearState.RUNNING_H1);

    signing.sign(later.standing(later.head(4)), later.unit(4));

    assertThat(signing.list(year.id()))
        .extracting(PledgeSignature::isSigned, PledgeSignature::late)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(false, false),
            org.assertj.core.groups.Tuple.tuple(true, true));
  }

  @Test
  void aSignatureOnPaperIsRecordedWithItsDay() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    var leader = leader(year);

    signing.recordPaper(leader, year.unit(2), "Phó Hiệu trưởng", LocalDate.of(2024, 1, 10));

    assertThat(signing.list(year.id()).getFirst().signedOn()).isEqualTo("2024-01-10");
    assertThatThrownBy(
            () -> signing.recordPaper(leader, year.unit(3), "Giám đốc", LocalDate.of(2024, 1, 16)))
        .hasMessageContaining("không thể sau hôm nay");
  }

  @Test
  void anAdoptedPledgeChangesOnlyWithAReasonAndSignaturesKeepTheirVersion() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    signing.sign(year.standing(year.head(3)), year.unit(3));

    assertThatThrownBy(() -> pledges.addClause(leader(year), 3, "Thêm", null, null))
        .asInstanceOf(type(Refused.class))
        .satisfies(r -> assertThat(r.reasons().getFirst().field()).isEqualTo("lyDo"));
    pledges.addClause(leader(year), 3, "Thêm", null, "Hội nghị sơ kết thống nhất");

    assertThat(pledges.pledge(year.id()).number()).hasToString("1.1");
    assertThat(signing.list(year.id()).getFirst().number()).hasToString("1.0");
  }

  @Test
  void theDeskTellsTheHeadToSignAndToRegister() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    var head = year.head(3);

    assertThat(work.tasksOf(head))
        .extracting("title")
        .containsExactly("Ký giao ước thi đua năm 2024", "Gửi đăng ký thi đua năm 2024");
    assertThat(work.tasksOf(year.officer(3)))
        .extracting("title")
        .containsExactly("Gửi đăng ký thi đua năm 2024");

    signing.sign(year.standing(head), year.unit(3));
    assertThat(work.tasksOf(head)).extracting("title").hasSize(1);
  }

  @Test
  void aNewYearBeginsWithLastYearsPledgeAsADraft() {
    var old = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(old);
    var row = years.in(BlocYearState.CLOSED);
    var to = new BlocYear(row.id(), old.bloc().id(), 2025, BlocYearState.PREPARED, 0, old.id());

    transaction.executeWithoutResult(
        t -> events.publishEvent(new YearOpened(Actor.SYSTEM, to, old.year())));

    assertThat(pledges.pledge(to.id()).copiedFrom()).isEqualTo(2024);
    assertThat(pledges.pledge(to.id()).number().isAdopted()).isFalse();
    assertThat(targets.list(to.id()))
        .extracting(Target::number)
        .containsExactly("1.1", "1.2", "2.1", "2.2", "K.1");
    assertThat(signing.list(to.id())).isEmpty();
  }

  private static Standing leader(TestYear year) {
    return year.standing(year.secretary());
  }
}
