package vn.giaouoc.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Vi;

/** Turns what a person types into a search box into patterns over folded names. */
@Repository
public class Abbreviations {

  private final JdbcClient jdbc;

  Abbreviations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Two sets of {@code like} patterns to be matched against {@code shared.fold(name)}: every word
   * as typed, and every word with its abbreviations written out. A name fits when it fits all
   * patterns of either set. Both are empty when nothing was typed.
   */
  public record Patterns(List<String> typed, List<String> expanded) {

    public Patterns {
      typed = List.copyOf(typed);
      expanded = List.copyOf(expanded);
    }

    /** The first set, for a statement's parameter. */
    public String[] typedArray() {
      return typed.toArray(String[]::new);
    }

    /** The second set, for a statement's parameter. */
    public String[] expandedArray() {
      return expanded.toArray(String[]::new);
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
      return typed.isEmpty();
    }
  }

  /** The patterns for this text; tone marks and their style do not matter. */
  public Patterns patterns(String text) {
    var words = words(text);
    if (words.isEmpty()) {
      return new Patterns(List.of(), List.of());
    }
    var known = meanings(words);
    var expanded =
        words.stream()
            .map(w -> known.getOrDefault(w.toUpperCase(Locale.ROOT), w))
            .flatMap(w -> words(w).stream())
            .toList();
    return new Patterns(fold(words), fold(expanded));
  }

  private Map<String, String> meanings(List<String> words) {
    return jdbc
        .sql(
            "select upper(short) as short, meaning from unit.abbreviation where upper(short) = any(:words)")
        .param("words", words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toArray(String[]::new))
        .query((rs, _) -> Map.entry(rs.getString(1), rs.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> fold(List<String> words) {
    return jdbc.sql("select '%' || shared.fold(w) || '%' from unnest(:words::text[]) w")
        .param("words", words.stream().map(Abbreviations::escape).toArray(String[]::new))
        .query((rs, _) -> rs.getString(1))
        .list();
  }

  private static List<String> words(String text) {
    return Arrays.stream(Vi.clean(text).split("[\\s,;“”\"]+"))
        .filter(w -> !w.isEmpty())
        .limit(12)
        .toList();
  }

  private static String escape(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
