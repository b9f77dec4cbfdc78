package vn.giaouoc.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingResults;
import vn.giaouoc.year.BlocYear;

/** What the award review of a year has said of each unit. */
@Component
class ReviewChoices {

  private final VotingResults results;

  ReviewChoices(VotingResults results) {
    this.results = results;
  }

  /**
   * A unit in a closed round for an award.
   *
   * @param of what the votes are a share of, or null where nothing was counted
   */
  record Choice(
      String award,
      UnitId unit,
      long round,
      String title,
      boolean chosen,
      @Nullable Integer votes,
      @Nullable Integer of,
      String explanation) {}

  /** Every unit that stood in a closed round for an award, first rounds first. */
  List<Choice> of(BlocYear year) {
    var choices = new ArrayList<Choice>();
    for (var view : closed(year)) {
      var award = award(view.round().purpose());
      if (award != null) {
        for (var candidate : view.candidates()) {
          if (candidate.unit() != null) {
            choices.add(choice(award, view, candidate, candidate.unit()));
          }
        }
      }
    }
    return choices;
  }

  /** The round in which the review chose this unit for this award. */
  Optional<Choice> chosen(BlocYear year, String award, UnitId unit) {
    return of(year).stream()
        .filter(c -> c.chosen() && c.award().equals(award) && c.unit().equals(unit))
        .reduce((first, last) -> last);
  }

  /** How the review came about, a sentence a line: the grounds of the submission. */
  String grounds(BlocYear year, String blocName) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s đã tổ chức chấm điểm, xếp hạng và bình xét khen thưởng năm %d theo quy chế của khối."
            .formatted(blocName, year.number()));
    for (var view : closed(year)) {
      if (award(view.round().purpose()) != null) {
        var on = view.round().heldOn();
        var chosen = view.chosen().stream().map(Candidate::name).toList();
        lines.add(
            "%s, tại vòng bình xét “%s”, các đơn vị %s."
                .formatted(
                    on == null ? "Sau đó" : "Ngày " + Vi.date(on),
                    view.round().title(),
                    chosen.isEmpty()
                        ? "không chọn trường hợp nào"
                        : "thống nhất chọn: " + String.join("; ", chosen)));
      }
    }
    return String.join("\n", lines);
  }

  private List<RoundView> closed(BlocYear year) {
    return ReadMemo.once(List.of("award.rounds", year.id()), () -> results.closed(year.id()));
  }

  private static Choice choice(String award, RoundView view, Candidate candidate, UnitId unit) {
    var turnout = view.round().turnout();
    return new Choice(
        award,
        unit,
        view.round().id(),
        view.round().title(),
        candidate.chosen(),
        candidate.votes(),
        turnout == null ? null : (Integer) turnout.of(view.round().rules().threshold().base()),
        candidate.explanation());
  }

  private static @Nullable String award(VotingPurpose purpose) {
    return switch (purpose) {
      case FLAG -> "FLAG_PROVINCE";
      case CERTIFICATE -> "CERTIFICATE_PROVINCE";
      case MODEL, LEADER, DEPUTY, GRADE, RANK, OTHER -> null;
    };
  }
}
