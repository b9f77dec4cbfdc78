package vn.giaouoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one application and
 * one database: a test makes the units and blocs it needs and counts on nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "giaouoc.postgres.durable=false")
@AutoConfigureMockMvc
@Import(TestApplication.class)
@TestExecutionListeners({DependencyInjectionTestExecutionListener.class, ClockStandsAgain.class})
public @interface IntegrationTest {}
