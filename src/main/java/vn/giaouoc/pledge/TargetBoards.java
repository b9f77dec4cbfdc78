package vn.giaouoc.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.JudgeRules;
import vn.giaouoc.pledge.domain.Tally;
import vn.giaouoc.pledge.domain.TargetJudge;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.pledge.domain.Verdict;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** Draws the traffic-light matrix of a year, for its page and for the reports. */
@Service
public class TargetBoards {

  private final TargetRepository targets;
  private final FigureRepository figures;
  private final Blocs blocs;
  private final LightParameters parameters;

  TargetBoards(
      TargetRepository targets, FigureRepository figures, Blocs blocs, LightParameters parameters) {
    this.targets = targets;
    this.figures = figures;
    this.blocs = blocs;
    this.parameters = parameters;
  }

  /** The dated parameters of the lights for this year. */
  public JudgeRules rules(BlocYear year) {
    return parameters.of(year);
  }

  /** The judge of this year's targets. */
  public TargetJudge judge(BlocYear year) {
    return new TargetJudge(rules(year));
  }

  /** The matrix at a checkpoint; three statements, however many units and targets. */
  @Transactional(readOnly = true)
  public TargetBoard board(BlocYear year, Checkpoint at) {
    return board(year, at, blocs.members(year.bloc(), year.number()));
  }

  /** The same, for a caller who has the members already. */
  @Transactional(readOnly = true)
  public TargetBoard board(BlocYear year, Checkpoint at, List<Member> members) {
    var judge = judge(year);
    var values = new HashMap<Key, TargetValue>();
    for (var value : figures.current(year.id(), at)) {
      values.put(new Key(value.target(), value.unit()), value);
    }
    var rows =
        targets.list(year.id()).stream().map(t -> row(judge, t, at, members, values)).toList();
    return new TargetBoard(at, members, rows);
  }

  private record Key(long target, @Nullable UnitId unit) {}

  private static TargetBoard.Row row(
      TargetJudge judge,
      Target target,
      Checkpoint at,
      List<Member> members,
      Map<Key, TargetValue> values) {
    var m = target.measure();
    var ofBloc = values.get(new Key(target.id(), null));
    if (!Asked.ofEachUnit(m)) {
      var verdict = judge.one(m, ofBloc == null ? null : ofBloc.figure(), at);
      return new TargetBoard.Row(target, List.of(), verdict, ofBloc);
    }
    var cells = new ArrayList<TargetBoard.Cell>();
    var verdicts = new ArrayList<Verdict>();
    var given = new ArrayList<@Nullable Figure>();
    for (var member : members) {
      var value = values.get(new Key(target.id(), member.unit()));
      var figure = value == null ? null : value.figure();
      given.add(figure);
      var verdict = judge.one(m, figure, at);
      verdicts.add(verdict);
      var own = m.scope() == TargetScope.EACH_UNIT;
      cells.add(
          new TargetBoard.Cell(
              own ? verdict : null, value, figure != null && Tally.counts(m, figure)));
    }
    var bloc =
        m.scope() == TargetScope.EACH_UNIT
            ? judge.eachUnit(verdicts, at)
            : judge.bloc(m, given, at);
    return new TargetBoard.Row(target, cells, bloc, null);
  }
}
