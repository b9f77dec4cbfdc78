package vn.giaouoc;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import vn.giaouoc.shared.Vi;

/**
 * The web application. It is started by {@link Main}, or by a test. Beans are named by their full
 * class name, so that two modules may each have a class of the same simple name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Giao Ước", sharedModules = "shared")
public class GiaoUocApplication {

  /** The one clock of the program. Nothing asks the system for the time but through it. */
  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock clock() {
    return Clock.system(ZoneId.of(Vi.ZONE));
  }
}
