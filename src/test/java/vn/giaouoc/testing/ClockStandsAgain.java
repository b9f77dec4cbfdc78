package vn.giaouoc.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the shared clock back before each test, whatever the test before did with it. */
class ClockStandsAgain implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext context) {
    context.getApplicationContext().getBean(TestClock.class).goTo(TestClock.FIRST_DAY);
  }
}
