package vn.giaouoc.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.testing.IntegrationTest;

/** The benchmark itself takes too long for the build; that it still has its data does not. */
@IntegrationTest
class CrowdTest {

  @Autowired private BeanFactory beans;

  @Test
  void aBlocOfTheBenchmarkStillLoads() {
    assertThat(new Crowd(beans).load(1)).hasSize(Crowd.UNITS_OF_BLOC);
  }
}
