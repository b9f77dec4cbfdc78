package vn.giaouoc.pledge.domain;

import static vn.giaouoc.pledge.domain.PopulationCode.FAMILIES_OF_STAFF;
import static vn.giaouoc.pledge.domain.PopulationCode.PARTY_AND_MASS_ORGANISATIONS;
import static vn.giaouoc.pledge.domain.PopulationCode.STAFF;
import static vn.giaouoc.pledge.domain.PopulationCode.UNITS_OF_BLOC;
import static vn.giaouoc.pledge.domain.TargetScope.BLOC;
import static vn.giaouoc.pledge.domain.TargetScope.EACH_UNIT;

import java.util.Map;

/** The targets of the pledge signed on 24/02/2023, by their numbers. */
final class DakNongTargets {

  private static final Population UNITS =
      new Population(UNITS_OF_BLOC, "cơ quan, đơn vị Khối thi đua số 2");

  static final Map<String, Measure> ALL =
      Map.ofEntries(
          Map.entry("DN-1.1", units100().atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_TOT")),
          Map.entry(
              "DN-1.2",
              Measure.count(Operator.GE, "1", "cơ quan, đơn vị", UNITS, BLOC)
                  .atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_XUAT_SAC")),
          Map.entry(
              "DN-1.3",
              Measure.share("100", Population.of(PARTY_AND_MASS_ORGANISATIONS), EACH_UNIT)
                  .atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_TOT")),
          Map.entry("DN-1.4", units100().withTitle("cơ quan văn hóa")),
          Map.entry("DN-1.5", units100().withTitle("an toàn về an ninh, trật tự")),
          Map.entry(
              "DN-1.6",
              Measure.share(
                      "95",
                      new Population(FAMILIES_OF_STAFF, "gia đình cán bộ, công chức"),
                      EACH_UNIT)
                  .withTitle("gia đình văn hóa")),
          Map.entry("DN-2.1", units100()),
          Map.entry("DN-3.1", Measure.share("100", Population.of(STAFF), EACH_UNIT)),
          Map.entry("DN-3.2", Measure.qualitative(EACH_UNIT)),
          Map.entry(
              "DN-3.3",
              Measure.count(Operator.GE, "1", "mô hình điển hình tiên tiến", UNITS, EACH_UNIT)),
          Map.entry("DN-4.1", units100()),
          Map.entry("DN-4.2", Measure.zero("đơn thư, khiếu nại", EACH_UNIT)),
          Map.entry("DN-4.3", Measure.qualitative(EACH_UNIT)),
          Map.entry(
              "DN-B1",
              Measure.count(
                  Operator.GE, "1", "hoạt động chung", Population.of(PopulationCode.BLOC), BLOC)),
          Map.entry(
              "DN-B2",
              Measure.count(
                  Operator.EQ, "1", "mô hình mới", Population.of(PopulationCode.BLOC), BLOC)));

  private DakNongTargets() {}

  static Measure get(String id) {
    return java.util.Objects.requireNonNull(ALL.get(id), id);
  }

  private static Measure units100() {
    return Measure.share("100", UNITS, BLOC);
  }
}
