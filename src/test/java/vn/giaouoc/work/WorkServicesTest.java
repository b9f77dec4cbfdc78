package vn.giaouoc.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.testing.Counted.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Years;

@IntegrationTest
class WorkServicesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

  @Autowired ActivityService activities;
  @Autowired ModelService models;
  @Autowired ExampleService examples;
  @Autowired InspectionService inspections;
  @Autowired DirectionService directions;
  @Autowired WorkGuards guards;
  @Autowired WorkFacts facts;
  @Autowired Years years;
  @Autowired YearFixture fixture;
  @Autowired TestClock clock;

  private TestYear year;
  private Standing secretary;

  @BeforeEach
  void thePledgeIsSigned() {
    clock.goTo(DAY);
    year = fixture.in(BlocYearState.PLEDGED);
    secretary = year.standing(year.secretary());
  }

  @Test
  void theFirstActivityHeldBringsTheYearIntoItsFirstHalf() {
    activities.save(secretary, activity(ActivityState.PLANNED));
    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.PLEDGED);

    activities.save(secretary, activity(ActivityState.HELD));
    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.RUNNING_H1);
  }

  @Test
  void theHostWritesTheResultAndAnotherUnitDoesNot() {
    var id = activities.save(secretary, activity(ActivityState.PLANNED));
    var a = activities.get(secretary, id);

    assertThatThrownBy(() -> activities.save(year.standing(year.officer(4)), a))
        .isInstanceOf(NotAllowed.class);
    activities.save(year.standing(year.officer(3)), a);

    assertThat(activities.get(secretary, id).version()).isEqualTo(1);
  }

  @Test
  void anActivityThatWasHeldNamesItsDayAndItsUnits() {
    var a =
        new JointActivity(
            0,
            ActivityKind.CULTURE,
            ActivityState.HELD,
            "Hội diễn",
            null,
            null,
            null,
            null,
            "",
            "",
            List.of(),
            0);

    assertThatThrownBy(() -> activities.save(secretary, a))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reasons()).hasSize(2));
  }

  @Test
  void aModelIsRegisteredFollowedAndTakenOverByAnotherUnit() {
    var officer = year.standing(year.officer(3));
    var id = models.save(officer, model(ModelState.REGISTERED, ""));
    models.note(officer, id, DAY, "Đã triển khai tại 2 phòng", null);
    models.takeOver(
        year.standing(year.officer(4)), id, new ExemplaryModel.Spread(year.unit(4), DAY, null));

    assertThat(models.notes(secretary, id))
        .singleElement()
        .extracting(ExemplaryModel.Note::body)
        .isEqualTo("Đã triển khai tại 2 phòng");
    assertThat(models.get(secretary, id).spread()).containsExactly(year.unit(4));
  }

  @Test
  void aModelIsWrittenOnlyByItsUnitAndCompletedOnlyWithAResult() {
    var officer = year.standing(year.officer(3));

    assertThatThrownBy(() -> models.save(secretary, model(ModelState.REGISTERED, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> models.save(officer, model(ModelState.COMPLETED, " ")))
        .isInstanceOf(Refused.class);
    assertThat(models.save(officer, model(ModelState.COMPLETED, "Giảm 30 % thời gian")))
        .isPositive();
  }

  @Test
  void theUnitThatBuiltAModelDoesNotTakeItOver() {
    var officer = year.standing(year.officer(3));
    var id = models.save(officer, model(ModelState.RUNNING, ""));

    assertThatThrownBy(
            () -> models.takeOver(officer, id, new ExemplaryModel.Spread(year.unit(3), DAY, null)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void examplesAndNotesAreWrittenByTheirUnit() {
    var officer = year.standing(year.officer(3));
    var example =
        new AdvancedExample(
            0,
            year.unit(3),
            ExampleKind.COLLECTIVE,
            "Phòng Hành chính",
            "Không trễ hạn",
            DAY,
            "",
            0);
    var id = examples.save(officer, example);
    examples.saveNote(
        officer, new ExchangeNote(0, year.unit(3), "Cách lưu minh chứng", "Theo tháng", DAY, 0));

    assertThat(examples.get(secretary, id).name()).isEqualTo("Phòng Hành chính");
    assertThat(examples.notes(secretary)).hasSize(1);
    assertThatThrownBy(() -> examples.save(year.standing(year.officer(4)), example))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anInspectionEndsWithConclusionsAndThenStaysAsItIs() {
    var visits = List.of(new Inspection.Visit(year.unit(4), DAY, "Hồ sơ đầy đủ"));
    var id = inspections.save(secretary, inspection(0, InspectionState.RUNNING, "", visits, 0));

    assertThatThrownBy(() ->
            inspections.save(secretary, inspection(id, InspectionState.CONCLUDED, "", visits, 0)))
        .isInstanceOf(Refused.class);
    inspections.save(secretary, inspection(id, InspectionState.CONCLUDED, "Tốt", visits, 0));

    assertThat(inspections.get(secretary, id).units()).isEqualTo(visits);
    assertThatThrownBy(() ->
            inspections.save(secretary, inspection(id, InspectionState.RUNNING, "Khác", visits, 1)))
        .hasMessageContaining("đã kết luận");
  }

  @Test
  void aDirectionBecomesATaskThatIsOpenUntilItIsDone() {
    var overseer = year.standing(year.overseer());
    var direction =
        directions.direct(
            overseer,
            DirectionSource.OVERSEER,
            null,
            "Lãnh đạo phụ trách",
            "Chú trọng số hóa",
            DAY);
    var task =
        directions.assign(
            secretary, direction, "Số hóa hồ sơ thi đua.", DAY.plusDays(5), List.of(year.unit(3)));
    clock.goTo(DAY.plusDays(6));

    assertThat(guards.lacks(year.year(), Guard.NO_OPEN_TASKS))
        .singleElement()
        .extracting(Lack::sentence)
        .isEqualTo("Nhiệm vụ chưa xong (quá hạn 15/04/2024): Số hóa hồ sơ thi đua.");

    directions.followUp(year.standing(year.officer(3)), task, "Đã xong 80 %");
    assertThat(directions.followups(secretary, task))
        .singleElement()
        .extracting(Task.Followup::unit)
        .isEqualTo(year.unit(3));

    directions.done(secretary, task, 0, null);
    assertThat(directions.open(secretary)).isEmpty();
    assertThat(guards.lacks(year.year(), Guard.NO_OPEN_TASKS)).isEmpty();
  }

  @Test
  void aUnitNotConcernedNeitherFollowsUpNorCloses() {
    var direction =
        directions.direct(secretary, DirectionSource.LEADER, null, null, "Báo cáo sớm", DAY);
    var task = directions.assign(secretary, direction, "Nộp sớm", null, List.of(year.unit(3)));

    assertThatThrownBy(() -> directions.followUp(year.standing(year.officer(4)), task, "x"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> directions.done(year.standing(year.officer(3)), task, 0, null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theSlowerOfTwoSeesThatTheTaskWasChanged() {
    var direction =
        directions.direct(secretary, DirectionSource.LEADER, null, null, "Báo cáo sớm", DAY);
    var id = directions.assign(secretary, direction, "Nộp sớm", null, List.of(year.unit(3)));
    var seen = directions.task(secretary, id);
    directions.change(
        secretary,
        new Task(id, direction, "Nộp trước 15/6", null, seen.state(), null, null, seen.units(), 0));

    assertThatThrownBy(() -> directions.change(secretary, seen))
        .isInstanceOfSatisfying(
            Overtaken.class,
            o -> assertThat(o.theirs()).containsEntry("noi-dung", "Nộp trước 15/6"));
  }

  @Test
  void whatBelongsToAnotherBlocIsNotThere() {
    var other = fixture.in(BlocYearState.PLEDGED);
    var there = other.standing(other.secretary());
    var activity = activities.save(secretary, activity(ActivityState.PLANNED));
    var direction =
        directions.direct(secretary, DirectionSource.LEADER, null, null, "Báo cáo sớm", DAY);

    assertThatThrownBy(() -> activities.get(there, activity))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> directions.assign(there, direction, "x", null, List.of(other.unit(1))))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void modelsAndInspectionsAreCountedWithWhereTheyStand() {
    var officer = year.standing(year.officer(3));
    models.save(officer, model(ModelState.REGISTERED, ""));
    var running = models.save(officer, model(ModelState.RUNNING, ""));
    var visits = List.of(new Inspection.Visit(year.unit(4), DAY, "Hồ sơ đầy đủ"));
    inspections.save(secretary, inspection(0, InspectionState.RUNNING, "", visits, 0));

    assertThat(fact(facts, year, 3, "newModels").sources())
        .singleElement()
        .extracting(Fact.Source::link)
        .isEqualTo(year.path() + "/thuc-hien/mo-hinh/" + running);
    assertThat(fact(facts, year, 3, "completedModels").value()).isZero();
    assertThat(fact(facts, year, 4, "inspections").value()).isEqualByComparingTo("1");
    assertThat(fact(facts, year, 3, "inspections").value()).isZero();
  }

  private JointActivity activity(ActivityState state) {
    return new JointActivity(
        0,
        ActivityKind.TREE_PLANTING,
        state,
        "Trồng cây xanh",
        DAY,
        null,
        "Công viên tỉnh",
        year.unit(3),
        "Mỗi đơn vị 10 cây",
        "Đã trồng 50 cây",
        year.units(),
        0);
  }

  private ExemplaryModel model(ModelState state, String result) {
    return new ExemplaryModel(
        0,
        year.unit(3),
        state,
        "Ngày không giấy",
        "Xử lý văn bản điện tử thứ Sáu",
        "Giảm giấy in",
        result,
        DAY,
        List.of(),
        0);
  }

  private static Inspection inspection(
      long id,
      InspectionState state,
      String conclusions,
      List<Inspection.Visit> visits,
      int version) {
    return new Inspection(
        id,
        state,
        "Kiểm tra công tác thi đua quý II",
        DAY,
        DAY.plusDays(10),
        "Phong trào, hồ sơ",
        "Trưởng đoàn: Phó Giám đốc Sở",
        conclusions,
        visits,
        version);
  }
}
