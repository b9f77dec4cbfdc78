package vn.giaouoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class ApplicationStartsTest {

  @Autowired JdbcClient jdbc;

  @Test
  void theDatabaseSortsVietnameseNames() {
    var names =
        jdbc.sql(
                "select x from (values ('Zeta'), ('Đà Nẵng'), ('Em'), ('Dak'), ('Ăn')) t(x) order by x")
            .query(String.class)
            .list();

    assertThat(names).containsExactly("Ăn", "Dak", "Đà Nẵng", "Em", "Zeta");
  }
}
