package vn.giaouoc.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class UnitOperationsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  private static final LocalDate BEFORE = DAY.minusDays(1);

  @Autowired BlocFixture fixture;
  @Autowired UnitOperations operations;
  @Autowired UnitRegister register;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;

  private final Actor board =
      TestBloc.actor("Ban", Grant.ofProvince(Role.BOARD_OFFICER, "CAO_BANG"));

  private static Effect effect() {
    return new Effect(
        new Act("12-QĐ/TU", LocalDate.of(2023, 2, 20), "Tỉnh ủy Cao Bằng", null), DAY, "Sắp xếp");
  }

  private UnitId unit(String name) {
    return fixture.aUnit("CAO_BANG", name);
  }

  @Test
  void aRenamedUnitKeepsItsOldNameOnOldDays() {
    var unit = unit("Ban Tuyên giáo Tỉnh uỷ");

    operations.rename(
        board,
        unit,
        new NewName(
            "PARTY_PROPAGANDA_AND_MASS_MOBILISATION_BOARD", "Ban Tuyên giáo và Dân vận", null),
        effect());

    assertThat(units.get(unit, BEFORE).name()).isEqualTo("Ban Tuyên giáo Tỉnh uỷ");
    assertThat(units.get(unit, DAY).name()).isEqualTo("Ban Tuyên giáo và Dân vận");
    assertThat(units.get(unit, DAY).kind())
        .isEqualTo("PARTY_PROPAGANDA_AND_MASS_MOBILISATION_BOARD");
    assertThat(units.names(List.of(unit), BEFORE)).containsEntry(unit, "Ban Tuyên giáo Tỉnh uỷ");
  }

  @Test
  void inAMergerOneSurvivesUnderItsNewName() {
    var a = unit("Ban A");
    var b = unit("Ban B");

    operations.mergeInto(
        board, List.of(b), a, new NewName("DEPARTMENT", "Ban A và B", null), effect());

    assertThat(units.get(b, DAY).dissolvedOn()).isEqualTo(DAY);
    assertThat(units.get(b, DAY).name()).isEqualTo("Ban B");
    assertThat(units.get(a, DAY).dissolvedOn()).isNull();
    assertThat(units.get(a, DAY).name()).isEqualTo("Ban A và B");
    assertThat(units.successors(List.of(a, b), DAY)).containsExactly(java.util.Map.entry(b, a));
    assertThat(units.successors(List.of(b), BEFORE)).isEmpty();
  }

  @Test
  void successionIsFollowedThroughSeveralEvents() {
    var a = unit("Sở A");
    var b = unit("Sở B");
    var c =
        operations.consolidate(
            board,
            List.of(a, b),
            new UnitDraft("DEPARTMENT", "Sở A và B", null, "CAO_BANG"),
            effect());
    var later = new Effect(effect().act(), LocalDate.of(2024, 1, 1), null);
    var parts =
        operations.divide(
            board,
            c,
            List.of(
                new UnitDraft("DEPARTMENT", "Sở A mới", null, "CAO_BANG"),
                new UnitDraft("DEPARTMENT", "Sở B mới", null, "CAO_BANG")),
            1,
            later);

    assertThat(units.successors(List.of(a, b), DAY).values()).containsOnly(c);
    assertThat(units.successors(List.of(a, b), later.on()).values()).containsOnly(parts.get(1));
  }

  @Test
  void aUnitThatSplitsGoesOn() {
    var a = unit("Trường A");

    var part =
        operations.splitOff(
            board, a, new UnitDraft("COLLEGE", "Trường B", null, "CAO_BANG"), effect());

    assertThat(units.get(a, DAY).dissolvedOn()).isNull();
    assertThat(units.get(part, DAY).name()).isEqualTo("Trường B");
    assertThat(units.successors(List.of(a), DAY)).isEmpty();
  }

  @Test
  void nothingCanBeDoneWithADissolvedUnit() {
    var unit = unit("Hội C");
    operations.dissolve(board, unit, effect());

    assertThatThrownBy(() ->
            operations.rename(board, unit, new NewName("ASSOCIATION", "Hội D", null), effect()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã chấm dứt hoạt động từ 01/03/2023");
    assertThat(units.successors(List.of(unit), DAY)).isEmpty();
  }

  @Test
  void onlyTheBoardOfItsProvinceReorganisesAUnit() {
    var unit = unit("Hội E");
    var elsewhere = TestBloc.actor("Ban", Grant.ofProvince(Role.BOARD_HEAD, "HA_GIANG"));
    var admin = TestBloc.actor("Quản trị", Grant.admin());

    assertThatThrownBy(() -> operations.dissolve(elsewhere, unit, effect()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> operations.dissolve(admin, unit, effect()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> register.enter(elsewhere, new UnitDraft("DEPARTMENT", "Sở", null, "CAO_BANG")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theDatabaseItselfRefusesTwoNamesAtOnce() {
    var unit = unit("Hội F");

    assertThatThrownBy(() ->
            jdbc.sql(
                    "insert into unit.unit_name (unit_id, kind, name, valid) values (:u,"
                        + " 'ASSOCIATION', 'Hội G', daterange('2020-01-01', null))")
                .param("u", unit.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .extracting(e -> UnitConstraints.explain((DataIntegrityViolationException) e))
        .asString()
        .contains("mỗi thời điểm chỉ có một tên");
  }

  @Test
  void oldProvincesStayOnOldDays() {
    var unit = fixture.aUnit("NINH_THUAN", "Báo Ninh Thuận");

    assertThat(units.get(unit, LocalDate.of(2023, 12, 1)).province()).isEqualTo("NINH_THUAN");
    assertThat(units.get(unit, LocalDate.of(2025, 7, 1)).province()).isEqualTo("KHANH_HOA");
  }

  @Test
  void anEstablishedUnitBeginsOnItsDay() {
    var unit =
        register.establish(
            board, new UnitDraft("COMMUNE", "Xã M", null, "CAO_BANG"), effect().act(), DAY);

    assertThat(units.get(unit, DAY).name()).isEqualTo("Xã M");
    assertThatThrownBy(() -> operations.dissolve(board, unit, effect()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("được thành lập từ 01/03/2023");
  }
}
