package vn.giaouoc.scoring.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/** The general settings of a draft: scale, policy, caps, grades, order of comparison. */
public record TableSettingsPage(YearFrame frame, String tablePath, List<Option> groups, int steps) {

  static TableSettingsPage of(YearHere here, TableVersion draft) {
    return new TableSettingsPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/bang/" + draft.number(),
        draft.table().nodes().map(TableSettingsPage::option).toList(),
        TableSettingsForm.places(draft.table()));
  }

  private static Option option(Node node) {
    return new Option(node.key(), node.title());
  }

  /** Where points may be rounded. */
  public List<Option> roundings() {
    return Option.of(RoundAt.class, RoundAt::vi);
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
    return IntStream.rangeClosed(1, steps).boxed().toList();
  }
}
