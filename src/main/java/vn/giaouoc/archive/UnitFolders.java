package vn.giaouoc.archive;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.archive.domain.FileSlug;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** What the units of a year are called in names of files: their place in the list, their name. */
record UnitFolders(String bloc, Map<UnitId, Member> members) {

  static UnitFolders of(YearHere here) {
    return new UnitFolders(
        here.bloc().name(),
        here.members().stream().collect(Collectors.toMap(Member::unit, Function.identity())));
  }

  /** “03-bao-dak-nong”, “00-khoi” for the bloc itself; only a number where it is no member. */
  String of(@Nullable UnitId unit) {
    if (unit == null) {
      return "00-khoi";
    }
    var member = members.get(unit);
    return member == null
        ? "don-vi-" + unit
        : "%02d-%s".formatted(member.ordinal(), FileSlug.of(member.name()));
  }

  /** The unit's name, the bloc's for null, empty where it is no member. */
  String name(@Nullable UnitId unit) {
    if (unit == null) {
      return bloc;
    }
    var member = members.get(unit);
    return member == null ? "" : member.name();
  }
}
