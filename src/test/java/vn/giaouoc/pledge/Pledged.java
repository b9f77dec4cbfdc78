package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.testing.TestYear;

/** Writes a pledge like that of Đắk Nông 2023 into a year, for tests. */
public class Pledged {

  private static final Population UNITS = Population.of(PopulationCode.UNITS_OF_BLOC);

  private final PledgeService pledges;
  private final TargetService targets;

  /** Uses these services. */
  public Pledged(PledgeService pledges, TargetService targets) {
    this.pledges = pledges;
    this.targets = targets;
  }

  /** Two clauses and five targets, by short names. */
  public Map<String, Long> draft(TestYear year) {
    var leader = year.standing(year.secretary());
    var first = pledges.addClause(leader, 1, "Xếp loại, danh hiệu", null, null);
    var second = pledges.addClause(leader, 2, "Học tập, mô hình, đoàn kết", null, null);
    var ids = new LinkedHashMap<String, Long>();
    ids.put(
        "grades",
        targets.add(
            leader,
            first,
            "100% đơn vị hoàn thành tốt nhiệm vụ trở lên",
            Measure.share("100", UNITS, TargetScope.BLOC)
                .atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_TOT"),
            null));
    ids.put(
        "families",
        targets.add(
            leader,
            first,
            "95% gia đình cán bộ, công chức đạt gia đình văn hóa",
            Measure.share(
                "95", Population.of(PopulationCode.FAMILIES_OF_STAFF), TargetScope.EACH_UNIT),
            null));
    ids.put(
        "models",
        targets.add(
            leader,
            second,
            "Mỗi đơn vị ít nhất 01 mô hình",
            Measure.count(Operator.GE, "1", "mô hình", UNITS, TargetScope.EACH_UNIT),
            null));
    ids.put(
        "complaints",
        targets.add(
            leader,
            second,
            "không để xảy ra đơn thư, khiếu nại",
            Measure.zero("đơn thư, khiếu nại", TargetScope.EACH_UNIT),
            null));
    ids.put(
        "joint",
        targets.add(
            leader,
            null,
            "ít nhất 01 hoạt động chung của Khối",
            Measure.count(
                Operator.GE,
                "1",
                "hoạt động chung",
                Population.of(PopulationCode.BLOC),
                TargetScope.BLOC),
            null));
    return ids;
  }

  /** The same, adopted as version 1.0. */
  public Map<String, Long> adopted(TestYear year) {
    var ids = draft(year);
    pledges.adopt(year.standing(year.leaderHead()), "Hội nghị ký kết");
    return ids;
  }

  static Figure parts(int reached, int total) {
    return new Figure.Parts(BigDecimal.valueOf(reached), BigDecimal.valueOf(total));
  }

  static Figure count(int n) {
    return new Figure.Count(BigDecimal.valueOf(n));
  }

  static Figure grade(String level) {
    return new Figure.Level(OrdinalScale.UNIT_COMPLETION, level);
  }
}
