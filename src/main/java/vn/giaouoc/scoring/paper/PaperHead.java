package vn.giaouoc.scoring.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.Standing;

/** What the head of a paper of a year needs to know: the members' names then, and the place. */
@Component
class PaperHead {

  private final Blocs blocs;
  private final Provinces provinces;

  PaperHead(Blocs blocs, Provinces provinces) {
    this.blocs = blocs;
    this.provinces = provinces;
  }

  List<Member> members(Standing standing) {
    return blocs.members(standing.year().bloc(), standing.year().number());
  }

  /** Where it is signed, for the date line. */
  String place(Standing standing, Instant at) {
    return provinces.name(standing.province(), Vi.day(at));
  }

  static @Nullable Member member(List<Member> members, @Nullable UnitId unit) {
    return members.stream().filter(m -> m.unit().equals(unit)).findFirst().orElse(null);
  }

  /** Organs of the Party write papers in the Party's form. */
  static DocumentFormat format(@Nullable Member issuer) {
    var kind = issuer == null ? null : issuer.kind();
    return kind != null && kind.startsWith("PARTY") ? DocumentFormat.PARTY : DocumentFormat.STATE;
  }

  /** The office that signs for the bloc, or its deputy's. */
  static String leader(String bloc, boolean deputy) {
    var what = bloc.startsWith("Cụm") ? "Cụm" : "Khối";
    return deputy ? what + " phó" : what + " trưởng";
  }

  /** The first characters of a hash, enough to compare papers by. */
  static String shortened(String sha256) {
    return sha256.length() > 16 ? sha256.substring(0, 16) : sha256;
  }
}
