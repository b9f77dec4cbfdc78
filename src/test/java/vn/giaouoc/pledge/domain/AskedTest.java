package vn.giaouoc.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  @ParameterizedTest(name = "{0} asks for {1}, of each unit: {2}")
  @CsvSource({
    "DN-1.1, LEVEL, true",
    "DN-1.2, LEVEL, true",
    "DN-1.3, PARTS, true",
    "DN-1.4, ACHIEVEMENT, true",
    "DN-1.6, PARTS, true",
    "DN-2.1, ACHIEVEMENT, true",
    "DN-3.1, PARTS, true",
    "DN-3.2, ACHIEVEMENT, true",
    "DN-3.3, COUNT, true",
    "DN-4.2, COUNT, true",
    "DN-B1, COUNT, false",
    "DN-B2, COUNT, false"
  })
  void whatIsAskedFollowsFromTheMeasure(String target, Asked asked, boolean ofEachUnit) {
    var m = DakNongTargets.get(target);

    assertThat(Asked.of(m)).isEqualTo(asked);
    assertThat(Asked.ofEachUnit(m)).isEqualTo(ofEachUnit);
  }
}
