package vn.giaouoc.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.rule.domain.ParameterValues;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class RuleBookTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Autowired BlocFixture blocs;
  @Autowired RuleBook book;
  @Autowired Rules rules;
  @Autowired JdbcClient jdbc;

  @Test
  void aLowerLayerFillsOnlyWhatTheUpperOnesLeaveOpen() {
    var bloc = blocs.aBloc().inProvince("QUANG_NGAI").make();
    assertThat(rules.value("meeting.quorum", bloc.id(), JUNE).layer()).isNull();

    set(bloc, "meeting.quorum", RuleLayer.BLOC, "1/2", JANUARY, null);
    assertThat(rules.value("meeting.quorum", bloc.id(), JUNE).value()).isEqualTo("1/2");

    set(bloc, "meeting.quorum", RuleLayer.PROVINCE, "3/4", JUNE, LocalDate.of(2024, 6, 30));
    assertThat(rules.value("meeting.quorum", bloc.id(), JUNE).value()).isEqualTo("3/4");
    assertThat(rules.value("meeting.quorum", bloc.id(), JUNE.minusDays(1)).value())
        .isEqualTo("1/2");
    assertThat(rules.value("meeting.quorum", bloc.id(), LocalDate.of(2024, 7, 1)).value())
        .isEqualTo("1/2");
  }

  @Test
  void aNewValueEndsTheOldOneTheDayBefore() {
    var bloc = blocs.aBloc().make();
    set(bloc, "voting.maxRounds", RuleLayer.BLOC, "2", JANUARY, null);

    set(bloc, "voting.maxRounds", RuleLayer.BLOC, "3", JUNE, null);

    assertThat(rules.value("voting.maxRounds", bloc.id(), JUNE.minusDays(1)).integer())
        .isEqualTo(2);
    assertThat(rules.value("voting.maxRounds", bloc.id(), JUNE).integer()).isEqualTo(3);
  }

  @Test
  void twoValuesOfOneTimeAreRefusedInWords() {
    var bloc = blocs.aBloc().make();
    set(bloc, "voting.maxRounds", RuleLayer.BLOC, "2", JUNE, null);

    assertThatThrownBy(() -> set(bloc, "voting.maxRounds", RuleLayer.BLOC, "3", JANUARY, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Đã có giá trị “2 vòng” áp dụng từ 01/06/2024");
    assertThatThrownBy(() -> set(bloc, "voting.maxRounds", RuleLayer.BLOC, "3", JUNE, null))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theDatabaseItselfRefusesAnOverlap() {
    var bloc = blocs.aBloc().make();
    set(bloc, "voting.tellers", RuleLayer.BLOC, "3", JANUARY, null);

    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into rule.parameter_value
                      (code, layer, bloc_id, value, valid, source, certainty)
                    values ('voting.tellers', 'BLOC', ?, '5', daterange('2024-06-01', null),
                      'x', 'DESIGN')
                    """)
                .param(bloc.id().value())
                .update())
        .hasMessageContaining("parameter_value_one_at_a_time");
  }

  @Test
  void aShareAboveOneHundredPercentIsRefused() {
    var bloc = blocs.aBloc().make();

    assertThatThrownBy(() -> set(bloc, "meeting.quorum", RuleLayer.BLOC, "120 %", JANUARY, null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reasons().getFirst().field()).isEqualTo("gia-tri");
              assertThat(refused.reasons().getFirst().sentence()).contains("120 %");
            });
  }

  @Test
  void onlyTheBoardSetsValuesAndOnlyOfItsProvince() {
    var bloc = blocs.aBloc().inProvince("DAK_NONG").make();
    var other = TestBloc.actor("Ban tỉnh khác", Grant.ofProvince(Role.BOARD_HEAD, "HA_NAM"));

    for (var actor : new Actor[] {bloc.leaderHead(), bloc.secretary(), bloc.stranger(), other}) {
      assertThatThrownBy(() -> book.set(actor, draft(bloc, RuleLayer.BLOC)))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> book.set(actor, draft(bloc, RuleLayer.PROVINCE)))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void whatTheLawSaysIsTheSameForAllProvincesAndNoBoardChangesIt() {
    var bloc = blocs.aBloc().make();

    for (var actor : new Actor[] {bloc.board(), bloc.boardHead()}) {
      assertThatThrownBy(() -> book.set(actor, draft(bloc, RuleLayer.LAW)))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
      assertThat(book.layersOf(actor, rules.scope(bloc.id(), JUNE)))
          .containsExactly(RuleLayer.PROVINCE, RuleLayer.BLOC);
    }
  }

  @Test
  void whatAnUpperLayerSaysIsNotLeftToALowerOne() {
    var bloc = blocs.aBloc().inProvince("SOC_TRANG").make();
    var day = LocalDate.of(2025, 8, 1);

    assertThatThrownBy(() -> set(bloc, "council.postingDays", RuleLayer.PROVINCE, "5", day, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Tầng pháp luật đã quy định “10 ngày làm việc” từ 01/07/2025")
        .hasMessageContaining("Nghị định 152/2025/NĐ-CP");
    assertThat(rules.value("council.postingDays", bloc.id(), day).integer()).isEqualTo(10);

    set(bloc, "meeting.quorum", RuleLayer.PROVINCE, "3/4", JANUARY, null);
    assertThatThrownBy(() -> set(bloc, "meeting.quorum", RuleLayer.BLOC, "1/2", JUNE, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Tầng tỉnh đã quy định");
  }

  @Test
  void whatTheLawNoLongerSaysIsLeftToTheProvince() {
    var bloc = blocs.aBloc().inProvince("HAU_GIANG").make();
    var after = LocalDate.of(2024, 1, 1);

    set(bloc, "award.flagGovernmentShare", RuleLayer.PROVINCE, "1/4", after, null);

    assertThat(rules.value("award.flagGovernmentShare", bloc.id(), after).value()).isEqualTo("1/4");
    assertThat(rules.value("award.flagGovernmentShare", bloc.id(), after.minusDays(1)).layer())
        .isEqualTo(RuleLayer.LAW);
    var scope = rules.scope(bloc.id(), JUNE);
    assertThat(book.layersOf(bloc.board(), scope, "award.flagGovernmentShare"))
        .as("the province has decided: nothing is left to the bloc")
        .containsExactly(RuleLayer.PROVINCE);
  }

  @Test
  void aFrozenRuleSetKeepsWhatHeldThenAndEqualOnesAreOne() {
    var bloc = blocs.aBloc().make();
    var scope = rules.scope(bloc.id(), JUNE);
    var before = rules.freeze(scope, JUNE);
    assertThat(rules.freeze(scope, JUNE).id()).isEqualTo(before.id());

    set(bloc, "meeting.quorum", RuleLayer.BLOC, "1/2", JANUARY, null);
    var after = rules.freeze(scope, JUNE);

    assertThat(after.hash()).isNotEqualTo(before.hash());
    assertThat(rules.frozen(before.id()).value("meeting.quorum").value()).isEqualTo("2/3");
    assertThat(rules.frozen(after.id()).value("meeting.quorum").value()).isEqualTo("1/2");
    assertThat(rules.frozen(before.id())).isEqualTo(before);
  }

  @Test
  void theBaseSalaryFollowsTheDayAsked() {
    var bloc = blocs.aBloc().make();

    assertThat(rules.value("award.baseSalary", bloc.id(), LocalDate.of(2026, 6, 30)).dong())
        .isEqualTo(2_340_000);
    assertThat(rules.value("award.baseSalary", bloc.id(), LocalDate.of(2026, 7, 1)).dong())
        .isEqualTo(2_530_000);
  }

  @Test
  void everyDefaultIsAValueOfItsKind() {
    var scope = new RuleScope("DAK_NONG", null);
    for (var described : rules.startingWith("", scope, JUNE)) {
      var parameter = described.parameter();
      assertThat(ParameterValues.read(parameter, parameter.defaultValue()))
          .as(parameter.code())
          .isEqualTo(new ParameterValues.Read.Value(parameter.defaultValue()));
    }
  }

  @Test
  void aParameterNobodyKnowsIsNotThere() {
    assertThatThrownBy(() -> rules.value("x.y", new RuleScope("DAK_NONG", null), JUNE))
        .isInstanceOf(NoSuchElementException.class);
  }

  private void set(
      TestBloc bloc,
      String code,
      RuleLayer layer,
      String value,
      LocalDate from,
      @Nullable LocalDate to) {
    book.set(
        bloc.board(),
        new RuleBook.Draft(
            code,
            layer,
            new RuleScope(bloc.province(), bloc.id()),
            value,
            from,
            to,
            "Quy chế của khối",
            Certainty.VERIFIED));
  }

  private static RuleBook.Draft draft(TestBloc bloc, RuleLayer layer) {
    return new RuleBook.Draft(
        "meeting.quorum",
        layer,
        new RuleScope(bloc.province(), bloc.id()),
        "1/2",
        JANUARY,
        null,
        "x",
        Certainty.DESIGN);
  }
}
