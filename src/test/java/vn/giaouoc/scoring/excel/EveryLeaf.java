package vn.giaouoc.scoring.excel;

import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Set;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.EvidenceRule;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RankLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TargetLeaf;

/** A table with every kind of leaf and texts that look like formulas. */
final class EveryLeaf {

  private static final List<ChoiceLeaf.Option> OPTIONS =
      List.of(option("x", "4"), option("y", "1"), option("z", "0"));

  private EveryLeaf() {}

  static ScoreTable table(DenominatorPolicy policy, RoundAt at) {
    var plain =
        aTable()
            .scale("70")
            .policy(policy)
            .highest("75")
            .caps("3", "4")
            .with(
                group(
                    "I",
                    "18",
                    direct("direct", "5"),
                    criterion(
                        "I.2",
                        "13",
                        leaf("binary", "3", new BinaryLeaf()),
                        maybe(
                            "choice",
                            "4",
                            choice(option("x", "4"), option("y", "1"), zeroing("z"))),
                        leaf("bands", "6", bands(true, "50..=6", "..50=2")))),
                group(
                    "II",
                    "12",
                    leaf("ratio", "7", new RatioLeaf(dec("0.25"))),
                    leaf("third", "7", new RatioLeaf(null)),
                    leaf("minus", "5", new MinusPerLeaf(dec("0.5"), "lần"))),
                group(
                    "V",
                    "20",
                    leaf("under", "5", new TargetLeaf(dec("50"), TargetLeaf.Over.BEST_RATE, null)),
                    leaf(
                        "linear",
                        "5",
                        new TargetLeaf(dec("80"), TargetLeaf.Over.LINEAR, dec("20"))),
                    leaf("none", "5", new TargetLeaf(dec("100"), TargetLeaf.Over.NONE, null)),
                    leaf("events", "4", new EventAverageLeaf(OPTIONS)),
                    leaf("best", "4", new BestOfLeaf(OPTIONS)),
                    leaf("rank", "3", new RankLeaf(true, List.of(dec("3"), dec("1")))),
                    leaf("peer", "4", new PeerLeaf(1))),
                bonus("III", "5", leaf("bonus", "5", count("1.5"))),
                deduction(
                    "IV",
                    "4",
                    leaf("late", "4", count("1")),
                    leaf("auto", "4", new AutoLeaf("absences", count("0.5"))),
                    leaf("outside", "2", new ExternalLeaf("Sở Nội vụ", bands(false, "0..=1"))),
                    leaf(
                        "both",
                        "2",
                        new MinusPlusLeaf(null, dec("1"), dec("2"), null, true, dec("0"), "buổi"))))
            .grades(grade("Tốt", "45", null), grade("Khá", "25", "45"), grade("Yếu", "0", "25"))
            .build();
    return new ScoreTable(
        "=HYPERLINK(\"http://127.0.0.1\")",
        plain.basis(),
        plain.scale(),
        plain.rounding(),
        plain.policy(),
        plain.exactSums(),
        plain.bonusCap(),
        plain.deductionCap(),
        plain.lowest(),
        plain.highest(),
        plain.groups(),
        plain.grades(),
        plain.order(),
        plain.exclusive(),
        at);
  }

  private static CriterionLeaf maybe(String key, String maximum, Leaf rule) {
    return new CriterionLeaf(
        key,
        key,
        "- nội dung " + key,
        dec(maximum),
        rule,
        Set.of(Applicability.NOT_ARISEN, Applicability.NOT_ASSIGNED),
        NotArisen.NEUTRAL,
        EvidenceRule.NONE,
        "",
        null);
  }
}
