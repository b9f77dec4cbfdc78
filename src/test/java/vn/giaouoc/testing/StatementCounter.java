package vn.giaouoc.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Notes every SQL statement of a test's own thread, so that the test can count those of one page
 * whatever else the application does meanwhile.
 */
public class StatementCounter implements BeanPostProcessor {

  private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

  /** Forgets what was noted so far. */
  public void reset() {
    statements.get().clear();
  }

  /** The statements since the last {@link #reset()}, in their order. */
  public List<String> statements() {
    return List.copyOf(statements.get());
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
  }

  /** The same object, with connections and statements watched that come out of it. */
  private <T> T watched(Class<T> type, T target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementCounter.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                statements.get().add(arguments == null ? sql : arguments[0].toString());
              }
              try {
                return wrap(method.invoke(target, arguments), sqlOf(arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private @Nullable Object wrap(@Nullable Object result, String sql) {
    return switch (result) {
      case Connection connection -> watched(Connection.class, connection, sql);
      case PreparedStatement statement -> watched(PreparedStatement.class, statement, sql);
      case Statement statement -> watched(Statement.class, statement, sql);
      case null, default -> result;
    };
  }

  private static String sqlOf(@Nullable Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
        ? sql
        : "";
  }
}
