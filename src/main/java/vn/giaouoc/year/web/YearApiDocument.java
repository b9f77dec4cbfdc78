package vn.giaouoc.year.web;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.api.OpenApiConfiguration;
import vn.giaouoc.year.YearHere;

/** The OpenAPI document says nothing of the argument that reads bloc and year of the address. */
@Configuration
class YearApiDocument {

  YearApiDocument() {
    OpenApiConfiguration.isNumber(EvidenceId.class);
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(YearHere.class);
  }
}
