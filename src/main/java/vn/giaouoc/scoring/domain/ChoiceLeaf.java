package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** L3: the points of the option chosen. */
public record ChoiceLeaf(List<Option> options) implements Leaf {

  /**
   * One option.
   *
   * @param key stays the same when the text is mended
   * @param zeroParent choosing it makes the whole criterion zero
   */
  public record Option(String key, String text, BigDecimal points, boolean zeroParent) {
    public Option {
      points = Decimals.plain(points);
    }

    /** What a person chooses from, for example “2 điểm: tất cả đúng hạn”. */
    public String label() {
      return Vi.number(points) + " điểm: " + text;
    }
  }

  public ChoiceLeaf {
    options = List.copyOf(options);
  }

  @Override
  public LeafType type() {
    return LeafType.CHOICE;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return input instanceof Input.Chosen chosen && find(chosen.option()) != null
        ? null
        : "Mức đã chọn không có trong bảng điểm. Hãy chọn lại.";
  }

  @Override
  public Points score(Asked asked) {
    var option = find(((Input.Chosen) asked.input()).option());
    if (option == null) {
      throw new IllegalArgumentException("no such option: " + asked.input());
    }
    return new Points(
        Fraction.of(Decimals.clamp(option.points(), BigDecimal.ZERO, asked.maximum())),
        option.zeroParent());
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    return "chọn “" + show(asked.input()) + "”: " + Vi.number(points) + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return rule(options);
  }

  static String rule(List<Option> options) {
    return options.stream()
        .map(o ->
            Vi.number(o.points())
                + " điểm: "
                + o.text()
                + (o.zeroParent() ? " (cả tiêu chí 0 điểm)" : ""))
        .collect(Collectors.joining("; ", "", "."));
  }

  @Override
  public String show(Input input) {
    return input instanceof Input.Chosen chosen ? textOf(options, chosen.option()) : input.vi();
  }

  /** The points of an option; zero when there is no such option. */
  BigDecimal pointsOf(String key) {
    return pointsOf(options, key);
  }

  private @Nullable Option find(String key) {
    return find(options, key);
  }

  static BigDecimal pointsOf(List<Option> options, String key) {
    var option = find(options, key);
    return option == null ? BigDecimal.ZERO : option.points();
  }

  /** The text of an option; its key when there is no such option. */
  static String textOf(List<Option> options, String key) {
    var option = find(options, key);
    return option == null ? key : option.text();
  }

  static @Nullable Option find(List<Option> options, String key) {
    for (var option : options) {
      if (option.key().equals(key)) {
        return option;
      }
    }
    return null;
  }
}
