package vn.giaouoc.scoring;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The names the member units bore in a year, for sentences. */
@Component
class MemberNames {

  private final Blocs blocs;

  MemberNames(Blocs blocs) {
    this.blocs = blocs;
  }

  /** All of them, in one statement. */
  Map<UnitId, String> of(BlocYear year) {
    return blocs.members(year.bloc(), year.number()).stream()
        .collect(Collectors.toMap(Member::unit, Member::name));
  }

  /** The name of one; {@link NoSuchElementException} if it is no member. */
  String of(BlocYear year, UnitId unit) {
    var name = of(year).get(unit);
    if (name == null) {
      throw new NoSuchElementException("unit " + unit + " is no member of year " + year.id());
    }
    return name;
  }
}
