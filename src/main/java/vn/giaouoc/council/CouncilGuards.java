package vn.giaouoc.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year whether its proposal is appraised, and whether the Council has agreed. */
@Component
class CouncilGuards implements GuardAnswers {

  private final AppraisalRepository appraisals;
  private final OpinionRepository opinions;
  private final SittingRepository sittings;
  private final ProposalQuery proposals;
  private final Clock clock;

  CouncilGuards(
      AppraisalRepository appraisals,
      OpinionRepository opinions,
      SittingRepository sittings,
      ProposalQuery proposals,
      Clock clock) {
    this.appraisals = appraisals;
    this.opinions = opinions;
    this.sittings = sittings;
    this.proposals = proposals;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.OPINIONS_COLLECTED, Guard.COUNCIL_AGREED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return guard == Guard.OPINIONS_COLLECTED ? appraisal(year) : council(year);
  }

  private List<Lack> appraisal(BlocYear year) {
    var page = year.path() + "/khen-thuong/tham-dinh";
    var lacks = new ArrayList<Lack>();
    var items = proposals.submitted(year.id());
    if (items.isEmpty()) {
      return List.of(Lack.blocking("Chưa có đề nghị khen thưởng được trình.", page));
    }
    var proposal = items.getFirst().proposal();
    var done = appraisals.ofProposal(proposal);
    for (var item : items) {
      var appraisal = done.get(item.id());
      if (appraisal == null) {
        lacks.add(
            Lack.blocking(
                "Chưa thẩm định %s (%s).".formatted(item.recipientName(), item.wording()),
                page + "/" + item.id()));
      } else if (appraisal.verdict() == AppraisalVerdict.RETURN) {
        lacks.add(
            Lack.blocking(
                "%s được trả lại: hãy trả hồ sơ về Khối trưởng, hoặc sửa kết quả thẩm định."
                    .formatted(item.recipientName()),
                page + "/" + item.id()));
      }
    }
    var today = Vi.day(clock.instant());
    for (var opinion : opinions.list(year.id(), proposal)) {
      if (opinion.answeredOn() == null) {
        lacks.add(
            Lack.warning(
                "%s: %s (hạn %s)."
                    .formatted(
                        opinion.bodyName(),
                        opinion.state(today).toLowerCase(java.util.Locale.ROOT),
                        Vi.date(opinion.dueOn())),
                page));
      } else if (Boolean.TRUE.equals(opinion.objection())) {
        lacks.add(
            Lack.warning(
                "%s có ý kiến khác: %s".formatted(opinion.bodyName(), opinion.answerText()), page));
      }
    }
    if (appraisals.report(year.id(), proposal).map(AppraisalReport::signedOn).isEmpty()) {
      lacks.add(Lack.warning("Chưa ký báo cáo thẩm định.", page + "/bao-cao"));
    }
    return lacks;
  }

  private List<Lack> council(BlocYear year) {
    var page = year.path() + "/khen-thuong/hoi-dong";
    var sitting = sittings.alive(year.id());
    if (sitting.isEmpty()) {
      return List.of(Lack.blocking("Hội đồng chưa họp xét.", page));
    }
    return sitting.get().state() == SittingState.CLOSED
        ? List.of()
        : List.of(
            Lack.blocking(
                "Phiên họp Hội đồng ngày %s chưa kết thúc."
                    .formatted(Vi.date(sitting.get().heldOn())),
                page));
  }
}
