package vn.giaouoc.award.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.Remark;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.Quota;

/** Everything the rules have to say about a proposal; all of them run, none stops the others. */
public final class ProposalRules {

  private ProposalRules() {}

  /**
   * What the rules need to know.
   *
   * @param leader the unit that leads this year
   * @param ranks place of each ranked unit, from 1; empty without a ranking
   * @param barring sentences of what bars a unit
   * @param warning sentences of what is to be weighed about a unit
   */
  public record Facts(
      Quota quota,
      @Nullable UnitId leader,
      Map<UnitId, Integer> ranks,
      Map<UnitId, List<String>> barring,
      Map<UnitId, List<String>> warning) {}

  /** All remarks on these items. */
  public static List<Remark> on(List<ProposalItem> items, Facts facts) {
    var remarks = new ArrayList<Remark>();
    exclusions(items, facts, remarks);
    duplicates(items, remarks);
    quota(items, facts, remarks);
    for (var item : items) {
      flags(item, items, facts, remarks);
      if (item.unit() != null && item.round() == null) {
        remarks.add(
            Remark.warns(
                "R-077",
                "%s (%s) chưa gắn với kết quả bình xét nào của khối."
                    .formatted(item.recipientName(), item.wording())));
      }
    }
    return remarks;
  }

  private static void exclusions(List<ProposalItem> items, Facts facts, List<Remark> remarks) {
    var units = new HashSet<UnitId>();
    for (var item : items) {
      var unit = item.unit();
      if (unit != null && units.add(unit)) {
        facts
            .barring()
            .getOrDefault(unit, List.of())
            .forEach(s -> remarks.add(Remark.blocks("R-060", "Chưa xét khen thưởng. " + s)));
        facts
            .warning()
            .getOrDefault(unit, List.of())
            .forEach(s -> remarks.add(Remark.warns("R-045", "Cần cân nhắc. " + s)));
      }
    }
  }

  private static void duplicates(List<ProposalItem> items, List<Remark> remarks) {
    for (var i = 0; i < items.size(); i++) {
      for (var j = i + 1; j < items.size(); j++) {
        var a = items.get(i);
        var b = items.get(j);
        if (a.unit() == null || !a.unit().equals(b.unit())) {
          continue;
        }
        if (a.awardCode().equals(b.awardCode())
            && Objects.equals(a.specialCampaign(), b.specialCampaign())) {
          remarks.add(
              Remark.blocks(
                  "R-055",
                  "%s được đề nghị hai lần cùng một hình thức %s. Hãy bỏ một dòng."
                      .formatted(a.recipientName(), a.wording())));
        } else if (!(a.awardCode().startsWith("FLAG_") && b.awardCode().startsWith("FLAG_"))
            && Objects.equals(a.specialCampaign(), b.specialCampaign())) {
          remarks.add(
              Remark.warns(
                  "R-055",
                  ("%s được đề nghị cả %s và %s. Luật Thi đua, khen thưởng, Điều 5: không tặng nhiều"
                          + " hình thức cho một thành tích.")
                      .formatted(a.recipientName(), a.wording(), b.wording())));
        }
      }
    }
  }

  private static void quota(List<ProposalItem> items, Facts facts, List<Remark> remarks) {
    var flags = count(items, "FLAG_PROVINCE");
    var certificates = count(items, "CERTIFICATE_PROVINCE");
    for (var sentence : facts.quota().exceeded(flags, certificates)) {
      remarks.add(new Remark("QUOTA", facts.quota().blocks(), sentence));
    }
  }

  private static int count(List<ProposalItem> items, String award) {
    return items.stream()
        .filter(i -> i.awardCode().equals(award) && i.specialCampaign() == null)
        .mapToInt(ProposalItem::count)
        .sum();
  }

  private static void flags(
      ProposalItem item, List<ProposalItem> items, Facts facts, List<Remark> remarks) {
    var unit = item.unit();
    if (unit == null || !item.awardCode().startsWith("FLAG_")) {
      return;
    }
    var rank = facts.ranks().get(unit);
    if (item.awardCode().equals("FLAG_PROVINCE") && rank != null && rank > facts.quota().flags()) {
      remarks.add(
          Remark.warns(
              "R-040",
              "%s xếp thứ %d; cờ thi đua dành cho đơn vị dẫn đầu. Hãy nêu rõ lý do trong tờ trình."
                  .formatted(item.recipientName(), rank)));
    }
    if (item.awardCode().equals("FLAG_GOVERNMENT")
        && items.stream()
            .noneMatch(i -> i.awardCode().equals("FLAG_PROVINCE") && unit.equals(i.unit()))) {
      remarks.add(
          Remark.warns(
              "R-041",
              ("%s được đề nghị Cờ thi đua của Chính phủ nhưng không có trong danh sách dẫn đầu khối"
                      + " được đề nghị cờ của tỉnh.")
                  .formatted(item.recipientName())));
    }
    if (unit.equals(facts.leader())) {
      remarks.add(
          Remark.warns(
              "R-048",
              ("%s đang là Khối trưởng và là đơn vị lập tờ trình này. Điều này được phép; phiếu chấm"
                      + " của đơn vị do Khối phó hoặc Ban Thi đua - Khen thưởng chấm.")
                  .formatted(item.recipientName())));
    }
  }
}
