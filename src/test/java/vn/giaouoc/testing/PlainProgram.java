package vn.giaouoc.testing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import vn.giaouoc.GiaoUocApplication;

/** The program as it is delivered, although tests lie on the same class path. */
public final class PlainProgram {

  private PlainProgram() {}

  /** Starts it with these options, without opening a port. */
  public static ConfigurableApplicationContext start(String... options) {
    var app = new SpringApplication(GiaoUocApplication.class);
    app.addInitializers(
        context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
    var all = java.util.Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--server.port=-1";
    return app.run(all);
  }

  /** Leaves out every class that stands among the tests. */
  private static final class WithoutTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
      return reader.getResource().getURI().toString().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
