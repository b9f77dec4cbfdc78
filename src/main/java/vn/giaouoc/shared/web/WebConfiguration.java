package vn.giaouoc.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.generated.precompiled.DynamicTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The web layer: typed templates, arguments that controllers may ask for, static files. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

  private final List<HandlerMethodArgumentResolver> arguments;

  WebConfiguration(List<HandlerMethodArgumentResolver> arguments) {
    this.arguments = arguments;
  }

  /** Every page as a typed method. */
  @Bean
  static Templates templates() {
    return new DynamicTemplates(TemplateEngine.createPrecompiled(ContentType.Html));
  }

  @Bean
  static WebMvcRegistrations routes() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
      }
    };
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(arguments);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ReadOnce()).excludePathPatterns("/tinh/**");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/tinh/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(7)).cachePublic());
  }
}
