package vn.giaouoc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database that comes with the program: real PostgreSQL, kept in the data folder between runs.
 * It is used unless {@code spring.datasource.url} names another server.
 */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedPostgresConfiguration {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresConfiguration.class);

  /**
   * A running server with its password; closing it stops the server, unless it was started by
   * another program that uses it still.
   */
  record Server(
      int port, String password, @Nullable EmbeddedPostgres own, @Nullable FileChannel lock)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (own != null) {
        own.close();
      }
      if (lock != null) {
        lock.close();
      }
    }
  }

  /**
   * Starts the server on a free port of 127.0.0.1, with a password made at the first start.
   *
   * @param data folder of the program's data
   * @param program folder for the unpacked server, which several installations may share
   * @param durable false only in tests: no waiting for the disk
   * @param command whether a command runs: it joins the server of a program already running
   */
  @Bean(destroyMethod = "close")
  Server postgresServer(
      @Value("${giaouoc.data}") Path data,
      @Value("${giaouoc.postgres.program:${giaouoc.data}/postgres/program}") Path program,
      @Value("${giaouoc.postgres.durable:true}") boolean durable,
      @Value("${giaouoc.command:false}") boolean command)
      throws IOException {
    var home = data.toAbsolutePath().resolve("postgres");
    Files.createDirectories(home);
    var pidFile = home.resolve("cluster").resolve("postmaster.pid");
    var lock = lock(home.resolve("lock"));
    if (lock == null && command) {
      var port = Integer.parseInt(Files.readAllLines(pidFile).get(3).strip());
      return new Server(port, password(home.resolve("password")), null, null);
    }
    if (lock == null) {
      throw new IllegalStateException(
          "Thư mục dữ liệu "
              + home
              + " đang được một chương trình Giao Ước khác sử dụng. Hãy tắt chương trình đó, hoặc"
              + " chọn thư mục khác bằng biến GIAOUOC_DATA.");
    }
    var password = password(home.resolve("password"));
    stopLeftOver(pidFile);
    var builder =
        EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofSeconds(60))
            .setOverrideWorkingDirectory(program.toAbsolutePath().toFile())
            .setDataDirectory(home.resolve("cluster"))
            .setCleanDataDirectory(false)
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("auth-local", "scram-sha-256")
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("pwfile", home.resolve("password").toString())
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "vi-VN")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8")
            .setConnectConfig("password", password)
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_connections", "60");
    for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      builder.setServerConfig(setting, durable ? "on" : "off");
    }
    var started = builder.start();
    log.info("PostgreSQL chạy ở cổng {} của máy này, dữ liệu trong {}", started.getPort(), home);
    return new Server(started.getPort(), password, started, lock);
  }

  /** Connections to the server above. */
  @Bean
  DataSource dataSource(Server server) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres");
    pool.setUsername("postgres");
    pool.setPassword(server.password());
    pool.setMaximumPoolSize(20);
    return pool;
  }

  /** Takes the folder for this program; null when another program has it. */
  private static @Nullable FileChannel lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      log.debug("{} is locked by this very program", file, e);
    }
    channel.close();
    return null;
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      var secret = new byte[24];
      new SecureRandom().nextBytes(secret);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(secret));
    }
    return Files.readString(file).strip();
  }

  /** A killed program leaves its server running; it is stopped before a new one starts. */
  private static void stopLeftOver(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle.of(pid)
        .filter(p -> p.info().command().orElse("").endsWith("postgres"))
        .ifPresent(p -> {
          p.destroy();
          try {
            p.onExit().get(30, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (Exception e) {
            throw new UncheckedIOException(
                new IOException("Không dừng được PostgreSQL còn sót lại, tiến trình " + pid, e));
          }
        });
  }
}
