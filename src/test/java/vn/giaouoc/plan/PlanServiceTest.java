package vn.giaouoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearOpened;

@IntegrationTest
class PlanServiceTest {

  private static final PlanText TEXT =
      new PlanText("năm thứ tư thực hiện Nghị quyết", "nét riêng", null, "Nội dung năm 2024", null);

  @Autowired YearFixture years;
  @Autowired PlanService plans;
  @Autowired MovementService movements;
  @Autowired RegulationService regulations;
  @Autowired UnitPlanService unitPlans;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void everySaveOfADraftIsKept() {
    var year = years.in(BlocYearState.DRAFTING);
    var leader = leader(year);

    plans.write(leader, TEXT, null, 0);
    plans.addTheme(leader, ThemeOwner.BLOC, false, "Đoàn kết - Sáng tạo", null, null);

    assertThat(plans.versions(year.id(), DraftDocument.PLAN))
        .extracting(v -> v.number().toString())
        .containsExactly("0.2", "0.1");
    assertThat(plans.version(year.id(), DraftDocument.PLAN, new VersionNumber(0, 2)).content())
        .contains("Đoàn kết - Sáng tạo");
  }

  @Test
  void theSlowerOfTwoEditorsIsToldWhatTheFasterWrote() {
    var year = years.in(BlocYearState.DRAFTING);
    plans.write(leader(year), TEXT, null, 0);

    assertThatThrownBy(() -> plans.write(leader(year), PlanText.EMPTY, null, 0))
        .isInstanceOf(Overtaken.class)
        .asInstanceOf(type(Overtaken.class))
        .satisfies(o -> assertThat(o.theirs()).containsEntry("noiDung", "Nội dung năm 2024"));
  }

  @Test
  void anAdoptedPlanIsVersionOneAndChangesOnlyWithAReason() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var leader = leader(year);
    plans.write(leader, TEXT, null, 0);
    plans.adopt(leader, "Hội nghị ký kết ngày 24/02/2024");

    assertThat(plans.plan(year.id()).number()).isEqualTo(new VersionNumber(1, 0));
    assertThatThrownBy(() -> plans.write(leader, PlanText.EMPTY, " ", 1))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Hãy nêu lý do sửa");
    plans.write(leader, PlanText.EMPTY, "Ban đề nghị rút gọn", 1);
    assertThat(plans.plan(year.id()).number()).isEqualTo(new VersionNumber(1, 1));
    assertThat(plans.version(year.id(), DraftDocument.PLAN, new VersionNumber(1, 0)).content())
        .contains("Nội dung năm 2024");
  }

  @Test
  void keptVersionsCannotBeChangedEvenInTheDatabase() {
    var year = years.in(BlocYearState.DRAFTING);
    plans.write(leader(year), TEXT, null, 0);

    assertThatThrownBy(() ->
            jdbc.sql("update plan.document_version set reason = 'x' where year_id = :y")
                .param("y", year.id().value())
                .update())
        .hasMessageContaining("append-only");
  }

  @Test
  void onlyTheLeaderWritesThePlan() {
    var year = years.in(BlocYearState.DRAFTING);

    for (var other : new Actor[] {year.officer(3), year.head(3), year.board(), year.overseer()}) {
      assertThatThrownBy(() -> plans.write(year.standing(other), TEXT, null, 0))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void aProvincialMovementAnswersANationalOne() {
    var year = years.in(BlocYearState.DRAFTING);
    var leader = leader(year);
    var national = movements.add(leader, named("Trồng 1 tỷ cây xanh", null), null);
    var provincial = movements.add(leader, named("Trồng 50 triệu cây xanh", national), null);

    assertThat(movements.get(year.id(), provincial).parent()).isEqualTo(national);
    assertThatThrownBy(
            () -> movements.save(leader, national, named("Trồng 1 tỷ", provincial), null, 0))
        .hasMessageContaining("không thể hưởng ứng chính nó");
  }

  @Test
  void aMovementEndsAfterItBegins() {
    var year = years.in(BlocYearState.DRAFTING);
    var draft =
        new MovementDraft(
            "Phong trào",
            null,
            LaunchLevel.PROVINCE,
            null,
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 4, 1),
            null,
            null,
            MovementForm.REGULAR,
            null,
            null);

    assertThatThrownBy(() -> movements.add(leader(year), draft, null))
        .asInstanceOf(type(Refused.class))
        .satisfies(r -> assertThat(r.reasons().getFirst().field()).isEqualTo("den"));
  }

  @Test
  void aTextThatIsNotInTheRegisterCannotBeCitedFromIt() {
    var year = years.in(BlocYearState.DRAFTING);
    var item = new PlanItem(0, ItemKind.CITED_TEXT, "Văn bản lạ", null, null, 999_999_999L, 0);

    assertThatThrownBy(() -> plans.addItem(leader(year), item, null))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(plans.items(year.id())).isEmpty();
  }

  @Test
  void aMovementMayGoByASpecialThemeAndTheBlocHasAFeatureOfItsOwn() {
    var year = years.in(BlocYearState.DRAFTING);
    var special =
        new MovementDraft(
            "Thi đua cải cách hành chính",
            null,
            LaunchLevel.BLOC,
            "Khối thi đua",
            null,
            null,
            "thường xuyên cả năm",
            null,
            MovementForm.SPECIAL_THEME,
            null,
            null);

    var id = movements.add(leader(year), special, null);
    plans.write(
        leader(year),
        new PlanText(null, "Tham mưu đúng, trúng, kịp thời", null, null, null),
        null,
        0);

    assertThat(movements.get(year.id(), id).form()).isEqualTo(MovementForm.SPECIAL_THEME);
    assertThat(movements.get(year.id(), id).period()).isEqualTo("thường xuyên cả năm");
    assertThat(plans.plan(year.id()).text().feature()).isEqualTo("Tham mưu đúng, trúng, kịp thời");
  }

  @Test
  void anIdOfAnotherBlocIsNotThere() {
    var year = years.in(BlocYearState.DRAFTING);
    var other = years.in(BlocYearState.DRAFTING);
    var theirs = movements.add(leader(other), named("Của khối khác", null), null);

    assertThatThrownBy(() -> movements.get(year.id(), theirs))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> movements.remove(leader(year), theirs, null))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aUnitKeepsItsOwnPlanWithANamedResponsibility() {
    var year = years.in(BlocYearState.RUNNING_H1);
    var officer = year.standing(year.officer(3));

    unitPlans.write(officer, year.unit(3), "Phân công cụ thể", "Phó Giám đốc", 0);
    unitPlans.write(officer, year.unit(3), "Phân công lại", "Phó Giám đốc", 1);

    assertThat(unitPlans.find(year.id(), year.unit(3)).orElseThrow().content())
        .isEqualTo("Phân công lại");
    assertThatThrownBy(() -> unitPlans.write(officer, year.unit(4), "x", "y", 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aNewYearBeginsWithLastYearsPlanRedated() {
    var before = years.in(BlocYearState.CLOSED);
    var old = years.in(BlocYearState.LAUNCH_MEETING);
    var leader = leader(old);
    plans.write(leader, TEXT, null, 0);
    regulations.write(leader, "Quy chế năm 2024", null, 0);
    plans.addTheme(leader, ThemeOwner.BLOC, false, "Đoàn kết", "chủ đề năm 2024", null);
    plans.addItem(leader, ItemKind.TEMPORARY_PRIORITY, "bầu cử", null, null, null);
    plans.addItem(
        leader, ItemKind.STANDING_DUTY, "chào cờ", "hằng tháng", LocalDate.of(2024, 3, 1), null);
    var national = movements.add(leader, until("1 tỷ cây", null, LocalDate.of(2025, 12, 31)), null);
    movements.add(leader, until("50 triệu cây", national, LocalDate.of(2025, 12, 31)), null);
    movements.add(leader, until("đã hết", null, LocalDate.of(2024, 12, 31)), null);
    var to = new BlocYear(before.id(), old.bloc().id(), 2025, BlocYearState.PREPARED, 0, old.id());

    transaction.executeWithoutResult(
        t -> events.publishEvent(new YearOpened(Actor.SYSTEM, to, old.year())));

    var plan = plans.plan(to.id());
    assertThat(plan.text().content()).isEqualTo("Nội dung năm 2025");
    assertThat(plan.text().context()).isEqualTo("năm thứ năm thực hiện Nghị quyết");
    assertThat(plan.copiedFrom()).isEqualTo(2024);
    assertThat(plan.number()).hasToString("0.1");
    assertThat(regulations.get(to.id()).number()).hasToString("0.1");
    assertThat(regulations.get(to.id()).content()).isEqualTo("Quy chế năm 2025");
    assertThat(plans.themes(to.id()))
        .singleElement()
        .satisfies(theme -> {
          assertThat(theme.suggested()).isTrue();
          assertThat(theme.label()).isEqualTo("chủ đề năm 2025");
        });
    assertThat(plans.items(to.id()))
        .singleElement()
        .satisfies(item -> assertThat(item.due()).isEqualTo(LocalDate.of(2025, 3, 1)));
    var copied = movements.list(to.id());
    assertThat(copied).extracting(Movement::name).containsExactly("1 tỷ cây", "50 triệu cây");
    assertThat(copied.getLast().parent()).isEqualTo(copied.getFirst().id());
  }

  private static MovementDraft named(String name, @org.jspecify.annotations.Nullable Long parent) {
    return until(name, parent, null);
  }

  private static MovementDraft until(
      String name,
      @org.jspecify.annotations.Nullable Long parent,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return new MovementDraft(
        name,
        parent,
        LaunchLevel.NATIONAL,
        null,
        null,
        to,
        null,
        null,
        MovementForm.REGULAR,
        null,
        null);
  }

  private static Standing leader(TestYear year) {
    return year.standing(year.secretary());
  }
}
