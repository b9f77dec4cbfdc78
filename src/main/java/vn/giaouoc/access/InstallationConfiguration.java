package vn.giaouoc.access;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the {@link Installation} before the first migration, and tells the pages. */
@Configuration
class InstallationConfiguration {

  @Bean
  static FlywayMigrationStrategy onlyADatabaseOfThisUse(Installation installation) {
    return flyway -> {
      var database = flyway.getConfiguration().getDataSource();
      installation.check(database);
      flyway.migrate();
      installation.mark(database);
    };
  }

  @Bean
  ServletContextInitializer demonstrationBand(Installation installation) {
    return context -> context.setAttribute("giaouoc.demo", installation.demonstration());
  }
}
