package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The mistakes one leaf may contain. */
final class LeafLint {

  private final CriterionLeaf leaf;
  private final List<Finding> findings = new ArrayList<>();

  private LeafLint(CriterionLeaf leaf) {
    this.leaf = leaf;
  }

  static List<Finding> of(CriterionLeaf leaf) {
    var lint = new LeafLint(leaf);
    lint.rule(leaf.rule());
    if (leaf.guide().isBlank()) {
      lint.warn("chưa có hướng dẫn chấm. Hãy bổ sung.");
    }
    if (!leaf.evidence().compulsory() && leaf.evidence().text().isBlank()) {
      lint.warn("chưa nói cần minh chứng gì. Hãy bổ sung.");
    }
    return lint.findings;
  }

  private void rule(Leaf rule) {
    switch (rule) {
      case ChoiceLeaf choice -> options(choice.options(), 2);
      case EventAverageLeaf events -> options(events.options(), 2);
      case BestOfLeaf best -> options(best.levels(), 1);
      case BandsLeaf bands -> bands(bands);
      case MinusPerLeaf minus -> per(minus.per());
      case CountLeaf count -> per(count.per());
      case RatioLeaf ratio -> step(ratio.step());
      case TargetLeaf target -> target(target);
      case MinusPlusLeaf both -> minusPlus(both);
      case RankLeaf rank -> rank(rank);
      case AutoLeaf auto -> auto(auto);
      case BorrowedLeaf other -> rule(other.of());
      case DirectLeaf _, BinaryLeaf _, PeerLeaf _ -> {}
    }
  }

  private void auto(AutoLeaf auto) {
    if (Leaf.wrongKind()
        .equals(auto.of().problem(new Input.Figure(BigDecimal.ONE), leaf.maximum()))) {
      add(
          Finding.Severity.RULE,
          "hệ thống chỉ cho một con số, không tính được theo cách “%s”. Hãy chọn cách khác."
              .formatted(auto.of().type().vi()));
    }
    rule(auto.of());
  }

  private void target(TargetLeaf target) {
    if (target.base().signum() < 0 || target.base().compareTo(Decimals.HUNDRED) > 0) {
      add(Finding.Severity.SUM, "phần điểm khi đạt chỉ tiêu phải từ 0 đến 100 %. Hãy sửa.");
    }
  }

  private void minusPlus(MinusPlusLeaf both) {
    if (both.per().signum() < 0 || both.plus().signum() < 0) {
      add(Finding.Severity.SUM, "điểm trừ và điểm cộng mỗi lần không được âm. Hãy sửa.");
    }
    if (both.least().compareTo(leaf.maximum()) > 0) {
      add(Finding.Severity.SUM, "mức thấp nhất lớn hơn điểm tối đa. Hãy sửa cho khớp.");
    }
    if (both.base() != null && both.base().compareTo(leaf.maximum()) > 0) {
      add(Finding.Severity.SUM, "điểm khởi đầu lớn hơn điểm tối đa. Hãy sửa cho khớp.");
    }
    step(both.step());
  }

  private void rank(RankLeaf rank) {
    if (rank.places().stream().anyMatch(this::outside)) {
      add(
          Finding.Severity.SUM,
          "có thứ hạng cho điểm ngoài khoảng từ 0 đến %s. Hãy sửa điểm của thứ hạng."
              .formatted(Vi.number(leaf.maximum())));
    }
    for (int i = 1; i < rank.places().size(); i++) {
      if (rank.places().get(i).compareTo(rank.places().get(i - 1)) > 0) {
        add(
            Finding.Severity.BAND_GAP,
            "thứ hạng %d được nhiều điểm hơn thứ hạng %d. Hãy sửa cho giảm dần."
                .formatted(i + 1, i));
      }
    }
  }

  private void options(List<ChoiceLeaf.Option> options, int least) {
    if (options.size() < least) {
      add(Finding.Severity.BAND_GAP, "cần ít nhất %d mức để chọn. Hãy thêm mức.".formatted(least));
    }
    var keys = new HashSet<String>();
    for (var option : options) {
      if (!keys.add(option.key())) {
        add(
            Finding.Severity.BAND_GAP,
            "có hai mức trùng mã “%s”. Hãy đặt mã khác nhau.".formatted(option.key()));
      }
      if (outside(option.points())) {
        add(
            Finding.Severity.SUM,
            "mức “%s” được %s điểm, ngoài khoảng từ 0 đến %s. Hãy sửa điểm của mức."
                .formatted(option.text(), Vi.number(option.points()), Vi.number(leaf.maximum())));
      }
    }
    if (options.stream().noneMatch(o -> Decimals.same(o.points(), leaf.maximum()))) {
      warn(
          "không có mức nào đạt điểm tối đa %s. Hãy xem lại.".formatted(Vi.number(leaf.maximum())));
    }
  }

  private void bands(BandsLeaf leafRule) {
    var bands =
        leafRule.bands().stream()
            .sorted(
                Comparator.comparing(
                        BandsLeaf.Band::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(BandsLeaf.Band::above))
            .toList();
    if (bands.isEmpty()) {
      add(Finding.Severity.BAND_GAP, "chưa có khoảng điểm nào. Hãy thêm khoảng.");
      return;
    }
    for (var band : bands) {
      if (outside(band.points())) {
        add(
            Finding.Severity.SUM,
            "khoảng “%s” được %s điểm, ngoài khoảng từ 0 đến %s. Hãy sửa điểm của khoảng."
                .formatted(
                    band.vi(leafRule.unit()), Vi.number(band.points()), Vi.number(leaf.maximum())));
      }
    }
    if (bands.stream().noneMatch(b -> b.points().compareTo(leaf.maximum()) >= 0)) {
      warn(
          "không có khoảng nào đạt điểm tối đa %s. Hãy xem lại."
              .formatted(Vi.number(leaf.maximum())));
    }
    var first = bands.getFirst().from();
    if (first != null && first.signum() > 0) {
      add(
          Finding.Severity.BAND_GAP,
          "không có khoảng nào cho giá trị dưới %s. Hãy sửa cho liền nhau."
              .formatted(Vi.number(first)));
    }
    for (int i = 1; i < bands.size(); i++) {
      seam(bands.get(i - 1), bands.get(i));
    }
    end(leafRule, bands.getLast());
  }

  private void end(BandsLeaf rule, BandsLeaf.Band last) {
    var most = last.below();
    var percent = rule.share() || rule.unit().equals("%");
    if (most == null || (percent && last.contains(Fraction.of(Decimals.HUNDRED)))) {
      return;
    }
    add(
        Finding.Severity.BAND_GAP,
        "không có khoảng nào cho giá trị %s. Hãy sửa cho liền nhau."
            .formatted(
                last.upTo() ? "trên " + Vi.number(most) : "từ " + Vi.number(most) + " trở lên"));
  }

  private void seam(BandsLeaf.Band lower, BandsLeaf.Band higher) {
    var below = lower.below();
    var from = higher.from();
    var order = below == null || from == null ? 1 : below.compareTo(from);
    if (order > 0 || (order == 0 && lower.upTo() && !higher.above())) {
      add(
          Finding.Severity.BAND_GAP,
          "hai khoảng chồng lên nhau%s. Hãy sửa cho liền nhau."
              .formatted(from == null ? "" : " ở giá trị " + Vi.number(from)));
    } else if (order < 0) {
      add(
          Finding.Severity.BAND_GAP,
          "hở khoảng %s %s đến %s%s. Hãy sửa cho liền nhau."
              .formatted(
                  lower.upTo() ? "trên" : "từ",
                  Vi.number(below),
                  higher.above() ? "" : "dưới ",
                  Vi.number(from)));
    } else if (!lower.upTo() && higher.above()) {
      add(
          Finding.Severity.BAND_GAP,
          "không có khoảng nào cho đúng giá trị %s. Hãy sửa cho liền nhau."
              .formatted(Vi.number(from)));
    }
  }

  private void per(BigDecimal per) {
    if (per.signum() <= 0) {
      add(Finding.Severity.SUM, "điểm mỗi lần phải lớn hơn 0. Hãy sửa.");
    } else if (per.compareTo(leaf.maximum()) > 0) {
      add(
          Finding.Severity.SUM,
          "điểm mỗi lần (%s) lớn hơn mức tối đa (%s). Hãy sửa cho khớp."
              .formatted(Vi.number(per), Vi.number(leaf.maximum())));
    }
  }

  private void step(@Nullable BigDecimal step) {
    if (step != null && step.compareTo(leaf.maximum()) > 0) {
      warn("bước làm tròn lớn hơn điểm tối đa. Hãy xem lại.");
    }
  }

  private boolean outside(BigDecimal points) {
    return points.signum() < 0 || points.compareTo(leaf.maximum()) > 0;
  }

  private void warn(String what) {
    add(Finding.Severity.WARNING, what);
  }

  private void add(Finding.Severity severity, String what) {
    findings.add(new Finding(severity, leaf.key(), "“" + leaf.title() + "”: " + what));
  }
}
