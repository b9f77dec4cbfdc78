package vn.giaouoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What the command line answers before anything is started. */
class CommandLineTest {

  private final List<String> served = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(String... words) {
    return RootCommand.line(new Noting())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "demo", "audit", "export", "import", "recompute"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("giaouoc " + command);
    assertThat(served).isEmpty();
  }

  @Test
  void springsOwnOptionsPassThrough() {
    assertThat(run("serve", "--server.port=8090")).isEqualTo(RootCommand.STAYS_UP);
    assertThat(served).containsExactly("--server.port=8090");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xuat", "export", "import", "export a.zip b.zip", "recompute x", "audit"})
  void aSlipOfTheKeyboardIsOneLineAndCodeTwo(String words) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(errors.toString().lines()).hasSize(1);
    assertThat(served).isEmpty();
  }

  private final class Noting implements Launcher {

    @Override
    public void serve(boolean demonstration, List<String> options) {
      served.addAll(options);
    }

    @Override
    public ConfigurableApplicationContext open(boolean demonstration, List<String> options) {
      throw new IllegalStateException("started");
    }
  }
}
