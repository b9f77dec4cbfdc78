package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.domain.About;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Outside;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;

/**
 * Gathers what reaches the sheets of a year from outside them, and only what its tables ask for.
 */
@Component
class Outsides {

  private final FactBook book;
  private final ExternalRepository externals;
  private final PeerRepository peers;
  private final ClusterRepository clusters;
  private final ObjectProvider<VoteResults> voting;
  private final Blocs blocs;

  Outsides(
      FactBook book,
      ExternalRepository externals,
      PeerRepository peers,
      ClusterRepository clusters,
      ObjectProvider<VoteResults> voting,
      Blocs blocs) {
    this.voting = voting;
    this.book = book;
    this.clusters = clusters;
    this.peers = peers;
    this.externals = externals;
    this.blocs = blocs;
  }

  /**
   * What is there for some units of a year.
   *
   * @param kinds by unit; empty where no table asks for kinds
   * @param clusters by unit; empty where no table asks for clusters
   * @param votes what the members voted, where a table asks for it
   * @param known all facts the system can count
   * @param external what outside bodies gave, by leaf
   * @param peers what the members gave each other; empty until that is closed
   */
  record Gathered(
      Map<UnitId, String> kinds,
      Map<UnitId, String> clusters,
      VoteResults.Votes votes,
      Map<UnitId, Map<String, Fact>> facts,
      Map<String, FactKind> known,
      Map<String, ExternalFigures> external,
      Optional<List<PeerGiven>> peers) {

    /** What fills the sheet of a unit by this table. */
    Outside outside(UnitId unit, ScoreTable table) {
      var values = new HashMap<String, BigDecimal>();
      facts.getOrDefault(unit, Map.of()).forEach((name, fact) -> values.put(name, fact.value()));
      var compared = new HashMap<>(values);
      compared.keySet().retainAll(table.comparedFigures());
      var own = table.ranksByVotes() ? votes.votes().get(unit) : null;
      if (own != null) {
        compared.put("votes", BigDecimal.valueOf(own));
      }
      var about =
          new About(
              table.asksForKinds() ? kinds.getOrDefault(unit, "") : "",
              table.asksForClusters() ? clusters.getOrDefault(unit, "") : "",
              compared,
              table.votedGrades().stream()
                  .filter(grade -> votes.granted(grade, unit))
                  .collect(Collectors.toSet()),
              Set.of(),
              Map.of());
      var given = new HashMap<String, Input>();
      external.forEach((leaf, figures) -> {
        var input = figures.figures().get(unit);
        if (input != null) {
          given.put(leaf, input);
        }
      });
      peers.ifPresent(all -> given.putAll(peers(unit, all)));
      return Outside.of(table, about, values, given);
    }

    /** What the others gave the unit, by leaf. */
    private static Map<String, Input> peers(UnitId unit, List<PeerGiven> all) {
      var points = new HashMap<String, Map<UnitId, BigDecimal>>();
      all.stream()
          .filter(given -> given.unit().equals(unit))
          .forEach(given ->
              given
                  .points()
                  .forEach((leaf, value) ->
                      points
                          .computeIfAbsent(leaf, _ -> new HashMap<>())
                          .put(given.scorer(), value)));
      var inputs = new HashMap<String, Input>();
      points.forEach((leaf, by) -> inputs.put(leaf, new Input.Peers(by)));
      return inputs;
    }

    Elsewhere elsewhere(UnitId unit) {
      return new Elsewhere(facts.getOrDefault(unit, Map.of()), known, external, peers.isPresent());
    }
  }

  /** What these tables ask for of these units. */
  Gathered gather(BlocYear year, Set<UnitId> units, Collection<ScoreTable> tables) {
    var wanted = new HashSet<String>();
    tables.forEach(table -> {
      wanted.addAll(table.filledFacts());
      wanted.addAll(table.comparedFigures());
    });
    return new Gathered(
        tables.stream().anyMatch(ScoreTable::asksForKinds) ? kinds(year) : Map.of(),
        tables.stream().anyMatch(ScoreTable::asksForClusters)
            ? clusters.names(year.id())
            : Map.of(),
        votes(year, tables),
        wanted.isEmpty() ? Map.of() : book.of(year, units, wanted),
        book.kinds(),
        tables.stream().anyMatch(table -> has(table, ExternalLeaf.class))
            ? externals.list(year.id())
            : Map.of(),
        tables.stream().anyMatch(table -> has(table, PeerLeaf.class))
            ? peers.counting(year.id())
            : Optional.empty());
  }

  /** What the members voted in a year, if one of these tables asks for it. */
  VoteResults.Votes votes(BlocYear year, Collection<ScoreTable> tables) {
    var asked = tables.stream().anyMatch(t -> t.ranksByVotes() || !t.votedGrades().isEmpty());
    var results = asked ? voting.getIfAvailable() : null;
    return results == null ? VoteResults.Votes.NONE : results.of(year.id());
  }

  private static boolean has(ScoreTable table, Class<? extends Leaf> rule) {
    return table.leaves().anyMatch(leaf -> rule.isInstance(leaf.rule()));
  }

  /** All facts there are. */
  List<FactKind> facts() {
    return List.copyOf(book.kinds().values());
  }

  /** What a table asks for that nobody gives, or that concerns no unit of the bloc. */
  List<Finding> lint(BlocYear year, ScoreTable table) {
    var findings = new ArrayList<Finding>();
    table
        .leaves()
        .filter(leaf -> leaf.rule() instanceof AutoLeaf)
        .filter(leaf -> !book.kinds().containsKey(((AutoLeaf) leaf.rule()).fact()))
        .forEach(leaf ->
            findings.add(
                warning(
                    leaf,
                    "“%s”: hệ thống không có số liệu “%s” nên ô này không tự điền được. Hãy chọn"
                        + " số liệu khác hoặc để đơn vị tự nhập.",
                    ((AutoLeaf) leaf.rule()).fact())));
    table.comparedFigures().stream()
        .filter(figure -> !book.kinds().containsKey(figure))
        .map(figure ->
            new Finding(
                Finding.Severity.WARNING,
                "",
                "Xếp hạng hoặc xếp loại so sánh số liệu “%s” mà hệ thống không có; mọi đơn vị coi như 0."
                    .formatted(figure)))
        .forEach(findings::add);
    if (table.asksForKinds()) {
      var kinds = Set.copyOf(kinds(year).values());
      table
          .nodes()
          .filter(node -> !node.terms().appliesTo().isEmpty())
          .filter(node -> Collections.disjoint(node.terms().appliesTo(), kinds))
          .forEach(node ->
              findings.add(
                  warning(
                      node,
                      "“%s” chỉ áp dụng cho loại đơn vị %s; khối không có đơn vị nào thuộc loại"
                          + " này.",
                      node.terms().appliesTo().stream()
                          .sorted()
                          .collect(Collectors.joining(", ")))));
    }
    return findings;
  }

  private static Finding warning(Node node, String sentence, String what) {
    return new Finding(
        Finding.Severity.WARNING, node.key(), sentence.formatted(node.title(), what));
  }

  private Map<UnitId, String> kinds(BlocYear year) {
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(member -> member.kind() != null)
        .collect(Collectors.toMap(Member::unit, m -> Objects.requireNonNull(m.kind())));
  }
}
