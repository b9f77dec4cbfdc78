package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import vn.giaouoc.shared.Vi;

/** What was achieved at a checkpoint (kết quả thực hiện chỉ tiêu). */
public sealed interface Figure {

  /** So many out of so many. */
  record Parts(BigDecimal reached, BigDecimal total) implements Figure {
    @Override
    public String vi() {
      return Vi.number(reached) + "/" + Vi.number(total);
    }
  }

  /** A number of things. */
  record Count(BigDecimal number) implements Figure {
    @Override
    public String vi() {
      return Vi.number(number);
    }
  }

  /** A level of an {@link OrdinalScale}. */
  record Level(OrdinalScale scale, String level) implements Figure {
    @Override
    public String vi() {
      return scale.wording(level);
    }
  }

  /** A duty or title without a number. */
  record Done(Achievement achievement) implements Figure {
    @Override
    public String vi() {
      return achievement.vi();
    }
  }

  /** As it stands in a table. */
  String vi();
}
