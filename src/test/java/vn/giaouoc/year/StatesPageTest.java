package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/states.md from the table of steps, so that the page cannot lie. */
class StatesPageTest {

  private static final Path PAGE = Path.of("docs", "states.md");
  private static final List<BlocYearState> NUMBERED = List.of(BlocYearState.values());

  @Test
  void thePageOfStatesSaysWhatTheTableSays() throws IOException {
    var expected = page();
    if (Boolean.getBoolean("giaouoc.write")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("stale; write it with mvn test -Dtest=StatesPageTest -Dgiaouoc.write=true")
        .isEqualTo(expected);
  }

  private static String page() {
    return """
    # The states of a bloc's year

    Written by `StatesPageTest` from the enum `Step`; do not edit. Write it anew with
    `mvn test -Dtest=StatesPageTest -Dgiaouoc.write=true`.

    Steps marked “back” return and need a written reason. The steps into and
    out of `BOARD_REVIEW` and `CROSS_CHECK` depend on the settings of the year. The Board may make
    any forward step in the place of others with a written reason, and the head of the Board may let
    a year go on although something is missing; both stand in the history of the year. Lateness
    never blocks a step.

    ```mermaid
    stateDiagram-v2
    %s
    ```

    ## States

    | # | State | Vietnamese | Phase on the bar |
    |---|---|---|---|
    %s

    ## Steps

    | Step | From | To | Button | Who | What must hold |
    |---|---|---|---|---|---|
    %s
    """
        .formatted(
            lines(
                Arrays.stream(Step.values())
                    .filter(s -> !s.isOfOneUnit())
                    .map(StatesPageTest::arrow)
                    .toList()),
            lines(NUMBERED.stream().map(StatesPageTest::state).toList()),
            lines(Arrays.stream(Step.values()).map(StatesPageTest::row).toList()));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String arrow(Step step) {
    return "    "
        + step.from()
        + " --> "
        + step.to()
        + " : "
        + step.name()
        + (step.isReturn() ? " (back)" : "");
  }

  private static String state(BlocYearState state) {
    return "| %d | `%s` | %s | %s |"
        .formatted(NUMBERED.indexOf(state), state, state.vi(), YearPhase.of(state).vi());
  }

  private static String row(Step step) {
    var guards = step.guards().stream().map(g -> "`" + g + "`").collect(Collectors.joining(", "));
    return "| `%s`%s | `%s` | `%s` | %s | %s | %s |"
        .formatted(
            step,
            (step.isReturn() ? " (back)" : "") + (step.isOfOneUnit() ? " (one unit)" : ""),
            step.from(),
            step.to(),
            step.verb(),
            step.movers().stream().map(Enum::name).collect(Collectors.joining(", ")),
            guards.isEmpty() ? "–" : guards);
  }
}
