package vn.giaouoc.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.audit.AuditVerifier;
import vn.giaouoc.testing.PlainProgram;

/** The program is killed with kill -9 in the middle of a hundred writes and started again. */
class KilledProgramTest {

  private static final int WRITES = 100;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path data;

  @Test
  void everyAcknowledgedWriteIsThereAfterAKillAndTheAuditChainHolds() throws Exception {
    var acknowledged = writeUntilKilled();

    try (var context = PlainProgram.start("--giaouoc.data=" + data)) {
      var stored =
          context
              .getBean(JdbcClient.class)
              .sql("select name from unit.unit_name where name like 'Đơn vị thử nghiệm số %'")
              .query((rs, _) -> rs.getString(1))
              .list();
      var verdict = context.getBean(AuditVerifier.class).verify();

      assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(verdict.sound()).as(verdict.report().toString()).isTrue();
    }
  }

  /** Starts the writer, kills it at the hundredth acknowledged write, answers what it said. */
  private List<String> writeUntilKilled() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var writer =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    var acknowledged = new ArrayList<String>();
    var all = new ArrayList<String>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while (acknowledged.size() < WRITES && (line = out.readLine()) != null) {
        all.add(line);
        if (line.startsWith("acknowledged ")) {
          acknowledged.add(line.substring("acknowledged ".length()));
        }
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).as(String.join("\n", all)).hasSize(WRITES);
    return acknowledged;
  }
}
