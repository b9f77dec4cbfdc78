package vn.giaouoc.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The whole demonstration, loaded once for all tests that only look at it. */
@SpringBootTest(properties = {"giaouoc.postgres.durable=false", "giaouoc.demo.today=2026-01-12"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
abstract class LoadedDemonstration {

  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @DynamicPropertySource
  static void dataFolder(DynamicPropertyRegistry registry) {
    var folder = "target/test-data/" + UUID.randomUUID();
    registry.add("giaouoc.data", () -> folder);
  }

  /** The first column of what the statement answers. */
  List<String> lines(String sql) {
    return jdbc.sql(sql).query((rs, _) -> rs.getString(1)).list();
  }
}
