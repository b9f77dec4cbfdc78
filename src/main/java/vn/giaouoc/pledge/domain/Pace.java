package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giaouoc.shared.Vi;

/** A number against its line: at the year's end whether it holds, in mid-year whether it may. */
record Pace(JudgeRules rules, Measure m, Tally tally, Operator line, Needed needed, Checkpoint at) {

  static String word(Light light, Checkpoint at) {
    var midyear = at == Checkpoint.MIDYEAR;
    return switch (light) {
      case GREEN -> midyear ? "Đúng tiến độ" : "Đạt";
      case AMBER -> midyear ? "Chậm tiến độ" : "Chưa đủ kết quả";
      case RED -> midyear ? "Có nguy cơ không đạt" : "Không đạt";
      case GREY -> "Chưa có số liệu";
    };
  }

  Verdict verdict() {
    var reached = tally.reached();
    if (line.holds(reached, needed.count())) {
      return line.isUpward() ? met() : within();
    }
    if (!line.isUpward()) {
      return say(
          Light.RED, "Không đạt", "đã quá mức cho phép, không bù lại được trong năm: không đạt.");
    }
    if (line == Operator.EQ && reached.compareTo(needed.count()) > 0) {
      return say(Light.RED, "Không đạt", "nhiều hơn đúng số đã giao ước: không đạt.");
    }
    return at == Checkpoint.MIDYEAR ? underway() : missed();
  }

  private Verdict met() {
    var over = tally.reached().subtract(needed.count());
    if (over.signum() > 0 && m.kind() != MeasureKind.ZERO) {
      var word = at == Checkpoint.MIDYEAR ? "Đã vượt mức cả năm" : "Vượt";
      return new Verdict(
          Light.GREEN, word, true, figure(), why("đạt và vượt " + Vi.number(over) + "."));
    }
    var word = at == Checkpoint.MIDYEAR ? "Đã đạt mức cả năm" : "Đạt";
    return say(Light.GREEN, word, "đạt.");
  }

  private Verdict within() {
    if (at == Checkpoint.MIDYEAR
        && tally.reached().compareTo(needed.count()) == 0
        && needed.count().signum() > 0) {
      return say(
          Light.AMBER, "Đã chạm mức", "đã dùng hết mức cho phép của cả năm: cần theo dõi chặt.");
    }
    if (tally.missing() > 0) {
      return say(Light.AMBER, "Chưa đủ kết quả", "trong mức cho phép, nhưng chưa đủ số liệu.");
    }
    return say(Light.GREEN, word(Light.GREEN, at), "trong mức cho phép.");
  }

  private Verdict missed() {
    var lack = needed.count().subtract(tally.reached());
    if (tally.missing() > 0 && couldStillReach(lack)) {
      return say(Light.AMBER, "Chưa đủ kết quả", "còn thiếu " + Vi.number(lack) + ".");
    }
    return say(Light.RED, "Không đạt", "thiếu " + shortOf(lack) + ": không đạt.");
  }

  private String shortOf(BigDecimal lack) {
    return lack.signum() == 0 ? "mức trên" : Vi.number(lack);
  }

  /** Units that are silent may still fill the gap: one each, or anything where they count more. */
  private boolean couldStillReach(BigDecimal lack) {
    var asked = Asked.of(m);
    return asked == Asked.PARTS
        || asked == Asked.COUNT
        || lack.compareTo(BigDecimal.valueOf(tally.missing())) <= 0;
  }

  private Verdict underway() {
    var estimate = Asked.of(m) == Asked.LEVEL;
    var green = estimate ? needed.count() : part(rules.paceGreen(), RoundingMode.CEILING);
    var amber =
        estimate
            ? part(rules.paceGreen(), RoundingMode.CEILING)
            : part(rules.paceAmber(), RoundingMode.FLOOR);
    var lines =
        estimate
            ? "mức xếp loại dự kiến được so với mức cả năm (%s), dưới %s là có nguy cơ"
                .formatted(Vi.number(green), Vi.number(amber))
            : "đúng tiến độ là từ %s trở lên (%s%% mức cả năm), dưới %s (%s%%) là có nguy cơ"
                .formatted(
                    Vi.number(green),
                    Vi.number(rules.paceGreen()),
                    Vi.number(amber),
                    Vi.number(rules.paceAmber()));
    var light =
        tally.reached().compareTo(green) >= 0
            ? Light.GREEN
            : tally.reached().compareTo(amber) >= 0 ? Light.AMBER : Light.RED;
    var word = word(light, at);
    return say(light, word, lines + ": " + lower(word) + ".");
  }

  private BigDecimal part(BigDecimal percent, RoundingMode mode) {
    var exact = percent.multiply(needed.count()).movePointLeft(2);
    return needed.count().stripTrailingZeros().scale() <= 0 ? exact.setScale(0, mode) : exact;
  }

  private Verdict say(Light light, String word, String conclusion) {
    return new Verdict(light, word, false, figure(), why(conclusion));
  }

  private String figure() {
    var reached = Vi.number(tally.reached());
    return tally.total().signum() == 0 ? reached : reached + "/" + Vi.number(tally.total());
  }

  private String why(String conclusion) {
    var silent =
        tally.missing() == 0 ? "" : " Còn %d đơn vị chưa nhập số liệu.".formatted(tally.missing());
    return "%s. Đến %s có %s; %s%s"
        .formatted(demand(), at.vi(), Vi.number(tally.reached()), conclusion, silent);
  }

  private String demand() {
    var unit = m.unit() == null ? "" : " " + m.unit().text();
    var whole = at == Checkpoint.MIDYEAR ? "Cả năm cần " : "Cần ";
    return switch (m.kind()) {
      case ZERO -> "Không được để xảy ra" + unit;
      case SHARE -> {
        var of = m.population() == null ? "" : " " + m.population().text();
        var verb = line.isUpward() ? whole : "Nhiều nhất được ";
        yield "%s%s trong %s%s (%s)"
            .formatted(
                verb, Vi.number(needed.count()), Vi.number(tally.total()), of, needed.rule());
      }
      default -> (line.isUpward() ? whole : "Cả năm ") + needed.rule() + unit;
    };
  }

  private static String lower(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
