package vn.giaouoc.transfer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.giaouoc.cli.Launcher;
import vn.giaouoc.cli.RootCommand;
import vn.giaouoc.testing.PlainProgram;

/** Installations of the program, each a database on one server of its own and a data folder. */
final class Installations implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final Path home;

  Installations(Path home) throws IOException {
    this.home = home;
    this.server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "vi-VN")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8")
            .setServerConfig("fsync", "off")
            .start();
  }

  /** A new installation with an empty database. */
  Place make(String name) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " template template0");
    }
    return new Place(name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /**
   * What a command said.
   *
   * @param errors its lines on the error stream
   */
  record Said(int code, List<String> errors) {}

  /** One installation of the demonstration. */
  final class Place implements Launcher {

    private final String name;

    private Place(String name) {
      this.name = name;
    }

    Path data() {
      return home.resolve(name);
    }

    /** Starts the program; with {@code --giaouoc.command=true} as a command does. */
    ConfigurableApplicationContext start(String... more) {
      var options =
          new ArrayList<>(
              List.of(
                  "--spring.profiles.active=demo",
                  "--giaouoc.demo.today=2026-01-12",
                  "--giaouoc.data=" + data(),
                  "--spring.datasource.url=" + server.getJdbcUrl("postgres", name),
                  "--spring.datasource.username=postgres",
                  "--spring.datasource.password=unused"));
      options.addAll(List.of(more));
      return PlainProgram.start(options.toArray(String[]::new));
    }

    /** Runs a command on this installation. */
    Said run(String... words) {
      var errors = new StringWriter();
      var code = RootCommand.line(this).setErr(new PrintWriter(errors, true)).execute(words);
      return new Said(code, errors.toString().lines().toList());
    }

    @Override
    public void serve(boolean demonstration, List<String> options) {
      throw new AssertionError("no command of these tests keeps a server running");
    }

    @Override
    public ConfigurableApplicationContext open(boolean demonstration, List<String> options) {
      return start("--giaouoc.command=true");
    }
  }
}
