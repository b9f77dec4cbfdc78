package vn.giaouoc.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import vn.giaouoc.access.Actors;

/**
 * What protects every request. Whoever is not named here as public must be signed in; what one may
 * then do is asked of the use case, never here.
 *
 * <p>Spring Security keeps nothing in the session: it holds the account's id ({@link
 * SignedInSession}), and the actor is made anew each request.
 */
@Configuration
class SecurityConfiguration {

  /** Nothing but our own files; no inline script or style; never inside a frame. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /**
   * Without the first two first requests at once insert the same session attribute and one fails;
   * with the second the time of the last request is written once a minute, not with every cell that
   * is typed.
   */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOnPostgreSql() {
    var upserts = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    return repository -> {
      upserts.customize(repository);
      repository.setUpdateSessionQuery(
          """
          with now (session_id, last_access, inactive, expiry, principal) as
            (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text))
          update %TABLE_NAME% s set session_id = now.session_id, last_access_time = now.last_access,
            max_inactive_interval = now.inactive, expiry_time = now.expiry,
            principal_name = now.principal
          from now where s.primary_id = ?
            and (s.last_access_time <= now.last_access - 60000 or s.session_id <> now.session_id
              or s.max_inactive_interval <> now.inactive
              or s.principal_name is distinct from now.principal)
          """);
    };
  }

  /** Files, the health check and the public pages: no session is even looked for. */
  @Bean
  @Order(1)
  SecurityFilterChain files(HttpSecurity http) throws Exception {
    return headers(
            http.securityMatcher(
                "/tinh/**", "/health", "/favicon.ico", "/cong-khai", "/cong-khai/**"))
        .authorizeHttpRequests(a -> a.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  /** What programs call: a token each time, no session, no form token. */
  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, Actors actors) throws Exception {
    return headers(http.securityMatcher("/api/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new BearerActorFilter(actors), AuthorizationFilter.class)
        .authorizeHttpRequests(a ->
            a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/api/v1/openapi/**", "/api/v1/openapi")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(e ->
            e.authenticationEntryPoint((request, response, why) ->
                ApiProblems.write(
                    response,
                    401,
                    "Cần khóa API còn hiệu lực trong tiêu đề Authorization: Bearer.")))
        .build();
  }

  /** Everything a person sees. */
  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, Actors actors) throws Exception {
    var lost = new LostSession();
    return headers(http)
        .addFilterBefore(new SessionActorFilter(actors), CsrfFilter.class)
        .authorizeHttpRequests(a ->
            a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/", "/cong-khai", "/cong-khai/**")
                .permitAll()
                .requestMatchers("/dang-nhap", "/dang-nhap/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/dang-xuat")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(e -> e.authenticationEntryPoint(lost).accessDeniedHandler(lost))
        .build();
  }

  private static HttpSecurity headers(HttpSecurity http) throws Exception {
    return http.headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()")))
        .securityContext(
            c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .sessionManagement(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }
}
