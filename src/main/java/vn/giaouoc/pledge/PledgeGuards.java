package vn.giaouoc.pledge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** What a year still lacks of its pledge, its signatures and its registrations. */
@Component
class PledgeGuards implements GuardAnswers {

  private final PledgeRepository pledges;
  private final TargetRepository targets;
  private final SignatureRepository signatures;
  private final RegistrationRepository registrations;
  private final Blocs blocs;
  private final Deadlines deadlines;
  private final Clock clock;

  PledgeGuards(
      PledgeRepository pledges,
      TargetRepository targets,
      SignatureRepository signatures,
      RegistrationRepository registrations,
      Blocs blocs,
      Deadlines deadlines,
      Clock clock) {
    this.pledges = pledges;
    this.targets = targets;
    this.signatures = signatures;
    this.registrations = registrations;
    this.blocs = blocs;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(
        Guard.PLEDGE_DRAFTED, Guard.PLEDGE_SIGNED_OR_REFUSED_BY_ALL, Guard.REGISTRATIONS_SENT);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case PLEDGE_DRAFTED -> drafted(year);
      case PLEDGE_SIGNED_OR_REFUSED_BY_ALL -> signed(year);
      case REGISTRATIONS_SENT -> registered(year);
      default -> throw new IllegalArgumentException("not a guard of the pledge: " + guard);
    };
  }

  private List<Lack> drafted(BlocYear year) {
    var page = year.path() + "/giao-uoc";
    var lacks = new ArrayList<Lack>();
    if (pledges.clauses(year.id()).isEmpty()) {
      lacks.add(Lack.blocking("Chưa có dự thảo giao ước: hãy thêm ít nhất một nội dung.", page));
    }
    if (targets.list(year.id()).isEmpty()) {
      lacks.add(Lack.warning("Giao ước chưa có chỉ tiêu nào.", page));
    }
    return lacks;
  }

  private List<Lack> signed(BlocYear year) {
    var page = year.path() + "/giao-uoc";
    if (!pledges.find(year.id()).orElse(Pledge.EMPTY).number().isAdopted()) {
      return List.of(
          Lack.blocking("Giao ước chưa được thông qua thành bản 1.0 nên chưa ai ký được.", page));
    }
    var answers = signatures.list(year.id());
    var deadline = deadlines.find(year.id(), DeadlineCode.PLEDGE).orElse(null);
    var lacks = new ArrayList<Lack>();
    for (var member : members(year)) {
      var own = answers.stream().filter(s -> s.unit().equals(member.unit())).toList();
      if (own.isEmpty()) {
        lacks.add(unsigned(member, deadline, page + "/ky"));
      } else if (own.stream().noneMatch(PledgeSignature::isSigned)) {
        lacks.add(
            Lack.warning(
                "%s từ chối ký giao ước, lý do: %s"
                    .formatted(member.name(), own.getLast().reason()),
                page + "/ky"));
      }
    }
    return lacks;
  }

  /** Before the last day the year waits; after it the unit is only marked as unsigned. */
  private Lack unsigned(Member member, @Nullable Deadline deadline, String page) {
    var due = deadline == null ? null : deadline.dueFor(member.unit());
    if (due == null) {
      return Lack.blocking(member.name() + " chưa ký giao ước và chưa từ chối ký.", page);
    }
    return Vi.day(clock.instant()).isAfter(due)
        ? Lack.warning(
            "%s chưa ký giao ước, đã quá hạn %s.".formatted(member.name(), Vi.date(due)), page)
        : Lack.blocking(
            "%s chưa ký giao ước và chưa từ chối ký (hạn %s)."
                .formatted(member.name(), Vi.date(due)),
            page);
  }

  private List<Lack> registered(BlocYear year) {
    var sent = registrations.list(year.id());
    var lacks = new ArrayList<Lack>();
    for (var member : members(year)) {
      var own = sent.get(member.unit());
      if (own == null || !own.isSent()) {
        lacks.add(
            Lack.warning(
                member.name() + " chưa gửi đăng ký thi đua.",
                year.path() + "/giao-uoc/dang-ky/" + member.unit()));
      }
    }
    return lacks;
  }

  private List<Member> members(BlocYear year) {
    return blocs.members(year.bloc(), year.number());
  }
}
