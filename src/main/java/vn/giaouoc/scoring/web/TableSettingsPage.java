package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/** The general settings of a draft: scale, policy, caps, grades, order of comparison. */
public record TableSettingsPage(YearFrame frame, String tablePath, List<Option> groups) {

  static TableSettingsPage of(YearHere here, TableVersion draft) {
    return new TableSettingsPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/bang/" + draft.number(),
        draft.table().groups().stream().map(TableSettingsPage::option).toList());
  }

  private static Option option(CriterionGroup group) {
    return new Option(group.key(), group.title());
  }

  /** The ways to form the total. */
  public List<Option> policies() {
    return Option.of(DenominatorPolicy.class, DenominatorPolicy::vi);
  }

  /** The comparisons; the group compared is chosen beside. */
  public List<Option> comparisons() {
    return Option.of(TieStep.Kind.class, TieStep.Kind::vi);
  }

  /** The places of the chain, from 1. */
  public List<Integer> places() {
    return List.of(1, 2, 3, 4, 5, 6);
  }
}
