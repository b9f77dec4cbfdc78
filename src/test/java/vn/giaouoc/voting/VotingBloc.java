package vn.giaouoc.voting;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearAccess;

/** A bloc whose year stands where a test needs it, and rounds in the words of the tests. */
record VotingBloc(TestBloc bloc, YearId year, YearAccess access) {

  static VotingBloc at(String state, TestBloc bloc, JdbcClient jdbc, YearAccess access) {
    var id =
        jdbc.sql(
                """
                insert into year.bloc_year (bloc_id, number, state, opened_at)
                values (:bloc, :number, :state, now()) returning id
                """)
            .param("bloc", bloc.id().value())
            .param("number", bloc.year())
            .param("state", state)
            .query(Long.class)
            .single();
    return new VotingBloc(bloc, new YearId(id), access);
  }

  Standing as(Actor actor) {
    return access.standing(actor, year);
  }

  Standing secretary() {
    return as(bloc.secretary());
  }

  static RoundDraft flag(VotingMethod method) {
    return new RoundDraft(
        VotingPurpose.FLAG,
        "Đề nghị tặng Cờ thi đua năm 2024",
        rules(DecisionMethod.VOTE, method, 1),
        null);
  }

  static RoundRules rules(DecisionMethod decision, VotingMethod method, int seats) {
    return new RoundRules(
        decision,
        method,
        ChoiceKind.CHOOSE_K,
        seats,
        Threshold.atLeast(1, 2, ThresholdBase.MEMBERS),
        Threshold.atLeast(2, 3, ThresholdBase.MEMBERS),
        false,
        TieRule.SECOND_ROUND,
        2);
  }
}
