package vn.giaouoc.council.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.CouncilSitting;
import vn.giaouoc.council.ItemVote;
import vn.giaouoc.council.SittingDraft;
import vn.giaouoc.council.SittingVote;
import vn.giaouoc.council.VoteRule;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** What is typed of a sitting and of its votes. */
final class SittingForms {

  private SittingForms() {}

  static SittingDraft read(Form form) {
    return new SittingDraft(
        form.date("ngay", "Ngày họp"),
        form.optionalText("dia-diem", "Địa điểm", 300),
        form.integer("thanh-vien", "Tổng số thành viên Hội đồng", 1, 200),
        form.integer("co-mat", "Số thành viên có mặt", 0, 200),
        form.integer("van-ban", "Số thành viên xin ý kiến bằng văn bản", 0, 200),
        form.text("chu-tri", "Chủ trì", 200),
        form.text("thu-ky", "Thư ký", 200),
        form.optionalDate("cong-khai-tu", "Công khai từ ngày"),
        form.optionalText("cong-khai-tai", "Nơi công khai", 300),
        form.optionalText("thao-luan", "Ý kiến thảo luận", 10_000));
  }

  static Form filled(@Nullable CouncilSitting s) {
    var values = new HashMap<String, @Nullable String>();
    if (s == null) {
      values.put("co-mat", "0");
      values.put("van-ban", "0");
      values.put("chu-tri", "Chủ tịch Hội đồng");
      values.put("thu-ky", "Thư ký Hội đồng");
    } else {
      values.put("version", Integer.toString(s.version()));
      values.put("ngay", Vi.date(s.heldOn()));
      values.put("dia-diem", s.place());
      values.put("thanh-vien", Integer.toString(s.members()));
      values.put("co-mat", Integer.toString(s.present()));
      values.put("van-ban", Integer.toString(s.inWriting()));
      values.put("chu-tri", s.chair());
      values.put("thu-ky", s.secretary());
      values.put("cong-khai-tu", Vi.date(s.postedFrom()));
      values.put("cong-khai-tai", s.postedAt());
      values.put("thao-luan", s.discussion());
    }
    return Form.filled(values);
  }

  /** The votes as recorded; before that, ballots for all who take part. */
  static Form votes(
      CouncilSitting sitting,
      List<AgendaItem> items,
      Map<String, VoteRule> rules,
      Map<Long, SittingVote> votes) {
    var values = new HashMap<String, @Nullable String>();
    values.put("version", Integer.toString(sitting.version()));
    for (var item : items) {
      var id = item.item().id();
      var vote = votes.get(id);
      var count = vote == null ? null : vote.count();
      values.put(
          "phat-ra-" + id, Integer.toString(count == null ? sitting.takingPart() : count.issued()));
      values.put("dong-y-" + id, count == null ? "" : Integer.toString(count.agree()));
      values.put("khong-dong-y-" + id, count == null ? "" : Integer.toString(count.disagree()));
      values.put("khong-hop-le-" + id, Integer.toString(count == null ? 0 : count.invalid()));
      values.put("khong-thu-ve-" + id, Integer.toString(count == null ? 0 : count.notReturned()));
      var rule = rules.get(item.awardCode());
      var secret = vote == null ? rule != null && rule.secret() : vote.secret();
      values.put("kin-" + id, secret ? "1" : "");
    }
    return Form.filled(values);
  }

  /** The votes typed; an item with neither yes nor no is left for later. */
  static List<ItemVote> readVotes(Form form, List<AgendaItem> items) {
    var votes = new ArrayList<ItemVote>();
    for (var item : items) {
      var id = item.item().id();
      var name = item.item().recipientName();
      if (form.raw("dong-y-" + id).isBlank() && form.raw("khong-dong-y-" + id).isBlank()) {
        continue;
      }
      votes.add(
          new ItemVote(
              id,
              form.checked("kin-" + id),
              new CouncilCount(
                  form.integer("phat-ra-" + id, "Số phiếu phát ra cho " + name, 0, 200),
                  form.integer("dong-y-" + id, "Số đồng ý với " + name, 0, 200),
                  form.integer("khong-dong-y-" + id, "Số không đồng ý với " + name, 0, 200),
                  form.integer("khong-hop-le-" + id, "Số phiếu không hợp lệ của " + name, 0, 200),
                  form.integer(
                      "khong-thu-ve-" + id, "Số phiếu không thu về của " + name, 0, 200))));
    }
    if (votes.isEmpty() && form.ok()) {
      form.refuse("Hãy ghi số đồng ý, không đồng ý cho ít nhất một trường hợp.");
    }
    return votes;
  }
}
