package vn.giaouoc.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.meeting.Meeting;
import vn.giaouoc.meeting.MeetingWords;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** What is settled about a meeting, as names and values. */
final class MeetingFacts {

  private MeetingFacts() {}

  static List<MeetingPage.Fact> of(YearHere here, Meeting meeting) {
    var plan = meeting.plan();
    var facts = new ArrayList<MeetingPage.Fact>();
    add(facts, "Thời gian", MeetingWords.when(plan));
    add(facts, "Địa điểm", plan.place() == null ? "" : plan.place());
    add(facts, "Đơn vị đăng cai", Choices.name(here, plan.hostUnit()));
    add(facts, "Đơn vị tổ chức", Choices.name(here, plan.organiserUnit()));
    add(
        facts,
        "Đơn vị phối hợp",
        plan.coOrganisers().stream()
            .map(u -> Choices.name(here, u))
            .collect(Collectors.joining("; ")));
    add(
        facts,
        plan.chairs().size() > 1 ? "Đồng chủ trì" : "Chủ trì",
        plan.chairs().stream()
            .map(c ->
                c.unit() == null
                    ? c.position()
                    : c.position() + " – " + Choices.name(here, c.unit()))
            .collect(Collectors.joining("; ")));
    add(facts, "Thư ký", plan.secretary() == null ? "" : plan.secretary());
    add(facts, "Gửi giấy mời", Vi.time(meeting.calledAt()));
    var also = plan.alsoFor();
    if (also != null) {
      here.open().stream()
          .filter(y -> y.id().equals(also.year()))
          .findFirst()
          .ifPresent(y -> add(facts, "Phục vụ cả năm " + y.number(), also.kind().vi()));
    }
    return facts;
  }

  private static void add(List<MeetingPage.Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new MeetingPage.Fact(name, value));
    }
  }
}
