package vn.giaouoc.demo;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.demo.example.ExampleBloc;
import vn.giaouoc.demo.seed.SeedFile;

/**
 * Fills the demonstration's empty database at its first start, all of it or nothing; a command that
 * only works on the data fills nothing.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ScriptedClock clock;
  private final ExampleBloc example;
  private final SeedLoader seeds;
  private final DemoAccounts accounts;
  private final String today;
  private final boolean command;

  /** Lets every page say that this is the demonstration. */
  @Bean
  static ServletContextInitializer demonstrationMark() {
    return context -> context.setAttribute("giaouoc.demo", true);
  }

  DemoLoader(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ScriptedClock clock,
      ExampleBloc example,
      SeedLoader seeds,
      DemoAccounts accounts,
      @Value("${giaouoc.demo.today:}") String today,
      @Value("${giaouoc.command:false}") boolean command) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.example = example;
    this.seeds = seeds;
    this.accounts = accounts;
    this.today = today;
    this.command = command;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!command && isEmpty()) {
      log.info("Đang nạp dữ liệu trình diễn…");
      transaction.executeWithoutResult(_ -> {
        example.load();
        SeedFile.read().blocs().forEach(seeds::load);
        accounts.administrator();
      });
    }
    if (today.isEmpty()) {
      clock.goOn();
    } else {
      clock.standAt(LocalDate.parse(today));
    }
  }

  private boolean isEmpty() {
    return jdbc.sql("select count(*) from bloc.bloc").query((rs, _) -> rs.getInt(1)).single() == 0;
  }
}
