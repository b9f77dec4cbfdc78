package vn.giaouoc.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.meeting.domain.MinutesDraft;
import vn.giaouoc.meeting.domain.MinutesFacts;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;

/** Turns what is recorded of a meeting into the names and sentences of its minutes. */
@Component
class MinutesDrafter {

  private final MeetingReader reader;
  private final Blocs blocs;

  MinutesDrafter(MeetingReader reader, Blocs blocs) {
    this.reader = reader;
    this.blocs = blocs;
  }

  /** The text of the minutes as of now. */
  String write(Meeting meeting, BlocYear year) {
    var members = blocs.members(year.bloc(), year.number());
    return MinutesDraft.of(facts(reader.whole(meeting), members));
  }

  private static MinutesFacts facts(MeetingRecord record, List<Member> members) {
    var plan = record.meeting().plan();
    var names = members.stream().collect(Collectors.toMap(Member::unit, Member::name));
    var marked = !record.attendance().isEmpty();
    return new MinutesFacts(
        plan.title(),
        MeetingWords.when(plan),
        plan.place(),
        plan.chairs().stream().map(c -> chair(c, names)).toList(),
        plan.secretary(),
        units(record, members, true),
        units(record, members, false),
        marked
            ? MeetingReader.quorum(record.meeting(), members, record.attendance()).sentence()
            : null,
        record.participants().stream().map(MinutesDrafter::participant).toList(),
        plan.agenda(),
        record.contributions().stream()
            .map(c -> new MinutesFacts.Said(c.kind().vi(), who(c, names), c.body()))
            .toList(),
        record.adoptions().stream().map(Adoption::label).toList(),
        record.motions().stream()
            .map(m ->
                new MinutesFacts.Voted(
                    m.question(), m.votesFor(), m.votesAgainst(), m.abstentions(), m.carried()))
            .toList(),
        record.conclusions().stream().map(Conclusion::body).toList(),
        record.meeting().nextTheme());
  }

  private static List<String> units(MeetingRecord record, List<Member> members, boolean there) {
    var lines = new ArrayList<String>();
    for (var member : members) {
      record.attendance().stream()
          .filter(a -> a.unit().equals(member.unit()) && a.presence().counts() == there)
          .map(a -> member.name() + detail(a))
          .forEach(lines::add);
    }
    return lines;
  }

  private static String detail(Attendance a) {
    return switch (a.presence()) {
      case PRESENT -> a.representative() == null ? "" : ": " + a.representative();
      case REPRESENTED ->
          a.representative() == null
              ? " (cử người dự thay)"
              : ": " + a.representative() + " (dự thay)";
      case ABSENT -> a.reason() == null ? " (không nêu lý do)" : " (lý do: " + a.reason() + ")";
    };
  }

  private static String participant(Participant p) {
    return p.attendanceClass().vi()
        + ": "
        + p.description()
        + (p.people() == null ? "" : " (" + Vi.count(p.people()) + " người)");
  }

  static String chair(Chair chair, Map<UnitId, String> names) {
    var unit = unit(chair.unit(), names);
    return unit == null ? chair.position() : chair.position() + " – " + unit;
  }

  private static String who(Contribution c, Map<UnitId, String> names) {
    var unit = unit(c.unit(), names);
    if (unit == null) {
      return c.speaker() == null ? "" : c.speaker();
    }
    return c.speaker() == null ? unit : unit + " (" + c.speaker() + ")";
  }

  private static @Nullable String unit(@Nullable UnitId unit, Map<UnitId, String> names) {
    return unit == null ? null : names.get(unit);
  }
}
