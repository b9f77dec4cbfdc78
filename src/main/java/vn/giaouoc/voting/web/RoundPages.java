package vn.giaouoc.voting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.OpenChoice;
import vn.giaouoc.voting.RoundState;
import vn.giaouoc.voting.RoundText;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.Standpoint;
import vn.giaouoc.voting.Teller;
import vn.giaouoc.voting.TellerMinutes;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.Verdict;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.voting.VotingRound;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.year.YearHere;

/** Builds the page of one round. */
@Component
class RoundPages {

  private final VotingQuery query;
  private final ModelService models;
  private final Templates templates;

  RoundPages(VotingQuery query, ModelService models, Templates templates) {
    this.query = query;
    this.models = models;
    this.templates = templates;
  }

  JteModel detail(YearHere here, long id, Form form) {
    return templates.votingDetail(page(here, id), form);
  }

  RoundPage page(YearHere here, long id) {
    var standing = here.standing();
    var view = query.round(standing, id);
    var round = view.round();
    var entered = query.entered(standing, id);
    var names =
        here.members().stream().collect(Collectors.toMap(Member::unit, Function.identity()));
    var may = RoundRights.of(standing, view, query.rounds(standing));
    var rows = voters(here, view, entered, names);
    var minutes = query.minutes(standing, id);
    return new RoundPage(
        here.frame("binh-xet"),
        here.path() + "/binh-xet/" + id,
        round.title(),
        round.about(),
        round.state().vi(),
        tone(round.state()),
        RoundText.rules(round.rules()),
        round.basis() == null ? "" : round.basis(),
        round.version(),
        RoundNext.of(view, entered.standpoints().size(), rows, entered.by().size()),
        may,
        view.candidates().stream().map(RoundPages::candidate).toList(),
        may.edit() ? addable(here, view) : List.of(),
        adds(round.purpose()),
        rows,
        own(here, round, rows),
        round.rules().decision() != DecisionMethod.VOTE,
        sheets(here, view, entered, may.count()),
        entered.differences(),
        tellers(query.tellers(standing, id), names),
        here.members().stream().map(m -> new Option("" + m.unit(), m.name())).toList(),
        result(here, view),
        minutes.map(m -> minutes(m, standing.isTeller() || standing.leads())).orElse(null));
  }

  static String tone(RoundState state) {
    return switch (state) {
      case PREPARED -> "muted";
      case OPEN -> "info";
      case CLOSED -> "ok";
      case CANCELLED -> "warn";
    };
  }

  private static RoundPage.CandidateRow candidate(Candidate c) {
    var verdict = c.verdict();
    var tone =
        c.chosen() ? "ok" : verdict == Verdict.TIED ? "warn" : verdict == null ? "" : "muted";
    return new RoundPage.CandidateRow(
        Long.toString(c.id()),
        c.name(),
        c.votes() == null ? "" : c.votes().toString(),
        c.chosen() ? Verdict.CHOSEN.vi() : verdict == null ? "" : verdict.vi(),
        tone,
        c.explanation());
  }

  private List<Option> addable(YearHere here, RoundView view) {
    var there = view.candidates();
    if (view.round().purpose() == VotingPurpose.MODEL) {
      var taken = there.stream().map(Candidate::model).toList();
      return models.list(here.standing()).stream()
          .filter(m -> !taken.contains(m.id()))
          .map(m -> new Option(Long.toString(m.id()), m.name()))
          .toList();
    }
    var taken = there.stream().map(Candidate::unit).toList();
    return here.members().stream()
        .filter(m -> !taken.contains(m.unit()))
        .map(m -> new Option("" + m.unit(), m.name()))
        .toList();
  }

  private static List<RoundPage.VoterRow> voters(
      YearHere here, RoundView view, VotingQuery.Entered entered, Map<UnitId, Member> names) {
    var said =
        entered.standpoints().stream()
            .collect(Collectors.toMap(Standpoint::unit, Function.identity()));
    var rows = new ArrayList<RoundPage.VoterRow>();
    var mine = here.standing().actor().units();
    var units =
        entered.voters().isEmpty()
            ? here.members().stream().map(Member::unit).toList()
            : entered.voters().keySet().stream()
                .sorted(Comparator.comparingInt(u -> ordinal(names, u)))
                .toList();
    for (var unit : units) {
      var member = names.get(unit);
      rows.add(
          new RoundPage.VoterRow(
              "" + unit,
              member == null ? "Đơn vị " + unit : member.name(),
              entered.voters().getOrDefault(unit, true),
              said(view, said.get(unit)),
              agreed(said.get(unit)),
              mine.contains(unit)));
    }
    return rows;
  }

  private static Set<String> agreed(@Nullable Standpoint standpoint) {
    return standpoint == null
        ? Set.of()
        : standpoint.choices().entrySet().stream()
            .filter(e -> e.getValue() == OpenChoice.AGREE)
            .map(e -> e.getKey().toString())
            .collect(Collectors.toSet());
  }

  private static RoundPage.Adds adds(VotingPurpose purpose) {
    return switch (purpose) {
      case OTHER -> RoundPage.Adds.TEXT;
      case MODEL -> RoundPage.Adds.MODEL;
      case FLAG, CERTIFICATE, LEADER, DEPUTY, GRADE, RANK -> RoundPage.Adds.UNIT;
    };
  }

  private static int ordinal(Map<UnitId, Member> names, UnitId unit) {
    var member = names.get(unit);
    return member == null ? Integer.MAX_VALUE : member.ordinal();
  }

  private static String said(RoundView view, @Nullable Standpoint standpoint) {
    if (standpoint == null) {
      return "";
    }
    var agreed =
        view.candidates().stream()
            .filter(c -> standpoint.choices().get(c.id()) == OpenChoice.AGREE)
            .map(Candidate::name)
            .toList();
    if (view.round().rules().decision() != DecisionMethod.VOTE) {
      return agreed.isEmpty() ? "Không đồng ý" : "Đồng ý";
    }
    return agreed.isEmpty()
        ? "Không đồng ý trường hợp nào"
        : "Đồng ý: " + String.join(", ", agreed);
  }

  private static RoundPage.@Nullable VoterRow own(
      YearHere here, VotingRound round, List<RoundPage.VoterRow> rows) {
    if (round.state() != RoundState.OPEN || !round.rules().rollCall()) {
      return null;
    }
    return rows.stream()
        .filter(r -> here.standing().isHeadOf(UnitId.of(r.id())))
        .findFirst()
        .orElse(null);
  }

  private static List<RoundPage.SheetView> sheets(
      YearHere here, RoundView view, VotingQuery.Entered entered, boolean mayCount) {
    if (!view.round().rules().papers()) {
      return List.of();
    }
    return IntStream.of(1, 2)
        .mapToObj(seat -> {
          var sheet = entered.sheets().get(seat);
          var by = Objects.requireNonNullElse(entered.by().get(seat), "");
          var lines = new ArrayList<Option>();
          if (sheet != null) {
            lines.add(new Option(Integer.toString(sheet.issued()), "Phát ra"));
            lines.add(new Option(Integer.toString(sheet.valid()), "Hợp lệ"));
            lines.add(new Option(Integer.toString(sheet.invalid()), "Không hợp lệ"));
            lines.add(new Option(Integer.toString(sheet.notReturned()), "Không thu về"));
            view.candidates()
                .forEach(c ->
                    lines.add(
                        new Option(
                            Integer.toString(sheet.votes().getOrDefault(c.id(), 0)), c.name())));
          }
          var mine = by.isEmpty() || by.equals(here.standing().actor().name());
          return new RoundPage.SheetView(Integer.toString(seat), by, mayCount && mine, lines);
        })
        .toList();
  }

  private static List<String> tellers(List<Teller> team, Map<UnitId, Member> names) {
    return team.stream()
        .map(t -> {
          var unit = t.unit();
          var member = unit == null ? null : names.get(unit);
          return t.position()
              + (member == null ? "" : " – " + member.name())
              + (t.ordinal() == 1 ? " (Tổ trưởng)" : "");
        })
        .toList();
  }

  private static RoundPage.Result result(YearHere here, RoundView view) {
    var round = view.round();
    var turnout = round.turnout();
    var tied =
        view.candidates().stream()
            .filter(c -> c.verdict() == Verdict.TIED)
            .map(c -> new Option(Long.toString(c.id()), c.name()))
            .toList();
    return new RoundPage.Result(
        round.summary(),
        turnout == null ? "" : RoundText.turnout(round, turnout),
        round.tieOpen() ? tieHint(round) : "",
        tied,
        round.tieSeats(),
        round.tieSettled() == null ? "" : round.tieSettled(),
        round.confirmedOn() == null ? "" : Vi.date(round.confirmedOn()),
        round.cancelReason() == null ? "" : round.cancelReason(),
        "01/01/" + (here.year().number() + 1));
  }

  private static String tieHint(VotingRound round) {
    var repeatable = round.roundNo() < round.rules().maxRounds();
    return switch (RoundText.settledBy(round.rules().tieRule(), repeatable)) {
      case SECOND_ROUND -> "Khối trưởng lập vòng biểu quyết tiếp theo.";
      case LEADER_CASTS -> "Lãnh đạo Khối trưởng quyết định.";
      case BOARD_DECIDES, HIGHER_SCORE -> "Ban Thi đua - Khen thưởng quyết định.";
    };
  }

  private static RoundPage.Minutes minutes(TellerMinutes m, boolean mayWrite) {
    return new RoundPage.Minutes(
        m.body(), Vi.date(m.signedOn()), mayWrite && m.signedOn() == null, m.version());
  }

  static boolean settles(TieRule by, boolean leaderHead, boolean board) {
    return switch (by) {
      case LEADER_CASTS -> leaderHead;
      case BOARD_DECIDES -> board;
      case SECOND_ROUND, HIGHER_SCORE -> false;
    };
  }
}
