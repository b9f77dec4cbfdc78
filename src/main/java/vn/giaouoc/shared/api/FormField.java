package vn.giaouoc.shared.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the forms of the pages call a component of a request body. A refusal that names the form's
 * field is told to a program under the component's own name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FormField {

  /** The form's names for it. */
  String[] value();
}
