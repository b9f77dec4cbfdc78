package vn.giaouoc.award.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Says what happens next with the proposal, and who does it. */
final class ProposalNext {

  private ProposalNext() {}

  static AwardProposalPage.Next none() {
    return new AwardProposalPage.Next(
        "", false, false, false, false, false, 0, List.of(), List.of());
  }

  static AwardProposalPage.Next of(YearHere here, @Nullable ProposalView view) {
    var standing = here.standing();
    var state = here.year().state();
    var time = state == BlocYearState.YEAREND_MEETING || state == BlocYearState.PROPOSED;
    var draft = view != null && view.proposal().state() == ProposalState.DRAFT;
    var leads = standing.leads();
    return new AwardProposalPage.Next(
        sentence(here, view, leads),
        time && leads && (view == null || draft),
        view == null && time && leads,
        draft && time && leads,
        view != null
            && draft
            && time
            && view.lacks().isEmpty()
            && (leads || standing.isDeputyHead()),
        view != null && !draft && state == BlocYearState.PROPOSED && leads,
        here.year().version(),
        view != null && draft && time ? view.lacks() : List.of(),
        links(here, state, draft && leads));
  }

  private static String sentence(YearHere here, @Nullable ProposalView view, boolean leads) {
    var state = here.year().state();
    if (view == null) {
      if (state.isBefore(BlocYearState.YEAREND_MEETING)) {
        return "Năm thi đua đang ở bước “%s”. Đề nghị khen thưởng được lập sau khi bình xét tại hội nghị tổng kết."
            .formatted(state.vi());
      }
      return leads
          ? "Lập đề nghị từ kết quả bình xét đã kết thúc; sau đó có thể thêm, sửa, bỏ từng trường hợp."
          : "Khối trưởng chưa lập đề nghị khen thưởng.";
    }
    if (view.proposal().state() == ProposalState.DRAFT) {
      return leads
          ? "Soát danh sách, ghi người ký và căn cứ ở trang tờ trình, rồi ký, gửi Ban Thi đua - Khen thưởng."
          : "Khối trưởng đang lập đề nghị; danh sách dưới đây còn có thể thay đổi.";
    }
    var sent = "Đã trình lúc %s.".formatted(Vi.time(view.proposal().submittedAt()));
    return switch (state) {
      case PROPOSED ->
          sent + " Bổ sung cho đủ hồ sơ rồi chuyển sang thẩm định ở trang Tổng quan của năm.";
      case BOARD_APPRAISAL -> sent + " Ban Thi đua - Khen thưởng đang thẩm định.";
      case COUNCIL -> sent + " Hội đồng Thi đua - Khen thưởng đang xét.";
      case DECIDED, AWARDED, CLOSED -> sent + " Đã có quyết định khen thưởng.";
      default -> sent;
    };
  }

  private static List<Link> links(YearHere here, BlocYearState state, boolean edit) {
    var at = ProposalPages.at(here);
    var links = new ArrayList<Link>();
    if (edit) {
      links.add(new Link(at + "/to-trinh", "Sửa, xem trước tờ trình"));
    }
    switch (state) {
      case YEAREND_MEETING -> {
        links.add(new Link(at + "/dieu-kien", "Rà soát điều kiện"));
        links.add(new Link(here.path() + "/binh-xet", "Kết quả bình xét"));
      }
      case PROPOSED -> {
        links.add(new Link(at + "/ho-so", "Hồ sơ"));
        links.add(new Link(here.path(), "Tổng quan của năm"));
      }
      case BOARD_APPRAISAL -> links.add(new Link(at + "/tham-dinh", "Thẩm định"));
      case COUNCIL -> links.add(new Link(at + "/hoi-dong", "Hội đồng"));
      case DECIDED, AWARDED, CLOSED ->
          links.add(new Link(at + "/quyet-dinh", "Quyết định khen thưởng"));
      default -> {}
    }
    return links;
  }
}
