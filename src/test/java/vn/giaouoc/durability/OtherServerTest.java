package vn.giaouoc.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.PlainProgram;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;
import vn.giaouoc.unit.Units;

/** The program on a PostgreSQL server that it did not start. */
class OtherServerTest {

  @TempDir Path data;

  @Test
  void theProgramWorksOnADatabaseServerOfTheOperator() throws IOException {
    try (var server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "vi-VN")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8")
            .start()) {
      try (var context =
          PlainProgram.start(
              "--giaouoc.data=" + data,
              "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
              "--spring.datasource.username=postgres",
              "--spring.datasource.password=unused")) {
        var unit =
            context
                .getBean(UnitRegister.class)
                .enter(
                    Actor.SYSTEM,
                    new UnitDraft("DEPARTMENT", "Sở trên máy chủ khác", null, "DAK_NONG"));

        assertThat(context.getBean(Units.class).get(unit, LocalDate.of(2024, 1, 15)).name())
            .isEqualTo("Sở trên máy chủ khác");
      }
      assertThat(Files.exists(data.resolve("postgres")))
          .as("no server of its own was started")
          .isFalse();
    }
  }
}
