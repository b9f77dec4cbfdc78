package vn.giaouoc.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteWordsTest {

  @ParameterizedTest
  @CsvSource({
    "/khoi/{bloc}/nam/{year}, /khoi/1/nam/2026, true",
    "/khoi/{bloc}/nam/{year}, /khoi/1/thang/2026, false",
    "/khoi/{bloc}/nam/{year}, /khoi/1/nam, false",
    "/khoi/{bloc}, /khoi/a%2Fb, true",
    "/khoi/{id:\\d+}.pdf, /khoi/7.pdf, true",
    "/thể, /th%E1%BB%83, true",
    "/khoi, /khoi;v=1, true",
    "/tinh/**, /tinh/vendor/a.js, true",
    "/tep/{*rest}, /tep/a/b/c, true",
    "/, /, true",
    "/, /khoi, false",
  })
  void onlyARouteThatMayBeMeantIsAsked(String route, String address, boolean asked) {
    var words = RouteWords.of(RequestMappingInfo.paths(route).build());
    var request = RequestPath.parse(address, "");

    assertThat(words.mayMean(RouteWords.of(request))).isEqualTo(asked);
    if (PathPatternParser.defaultInstance.parse(route).matches(PathContainer.parsePath(address))) {
      assertThat(asked).as("what Spring would take is always asked").isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"/khoi/{bloc}, true", "/gioi-thieu, true", "/bloc/of/many, true"})
  void aRouteOfSeveralPatternsIsAlwaysAsked(String address, boolean asked) {
    var words = RouteWords.of(RequestMappingInfo.paths("/khoi/{bloc}", "/gioi-thieu").build());

    assertThat(words.mayMean(RouteWords.of(RequestPath.parse(address, "")))).isEqualTo(asked);
  }
}
