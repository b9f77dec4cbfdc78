package vn.giaouoc.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.unit.UnitRegister;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearRecords;

/**
 * What differs from production in tests: the clock stands still, the data folder is thrown away.
 */
@TestConfiguration
public class TestApplication {

  /** The clock of all tests. */
  @Bean
  TestClock testClock() {
    return new TestClock();
  }

  /** Makes units and blocs. */
  @Bean
  BlocFixture blocFixture(
      UnitRegister units, BlocRegister blocs, MemberLists lists, Leadership leadership) {
    return new BlocFixture(units, blocs, lists, leadership);
  }

  /** Makes years in any state. */
  @Bean
  YearFixture yearFixture(BlocFixture blocs, YearRecords records, YearAccess access) {
    return new YearFixture(blocs, records, access);
  }

  /** A data folder of its own for every run. */
  @Bean
  DynamicPropertyRegistrar dataFolder() {
    var folder = Path.of("target", "test-data", UUID.randomUUID().toString());
    return registry -> registry.add("giaouoc.data", folder::toString);
  }

  /** Counts the statements of a page. */
  @Bean
  static StatementCounter statementCounter() {
    return new StatementCounter();
  }
}
