package vn.giaouoc.voting;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;

/** Writes the teller minutes (biên bản kiểm phiếu) of a closed round, ready for the signatures. */
@Component
class MinutesWriter {

  private final CandidateRepository candidates;
  private final TellerRepository tellers;
  private final Blocs blocs;
  private final Clock clock;

  MinutesWriter(
      CandidateRepository candidates, TellerRepository tellers, Blocs blocs, Clock clock) {
    this.candidates = candidates;
    this.tellers = tellers;
    this.blocs = blocs;
    this.clock = clock;
  }

  String of(BlocYear year, VotingRound round) {
    var day = round.heldOn() == null ? Vi.day(clock.instant()) : round.heldOn();
    var bloc = blocs.get(year.bloc(), day).name();
    var text = new StringBuilder();
    text.append("BIÊN BẢN KIỂM PHIẾU\n%s\n\n".formatted(round.title()));
    text.append(
        "Hôm nay, %s, tại hội nghị tổng kết năm %d của %s, tổ kiểm phiếu gồm:\n"
            .formatted(Vi.longDate(day), year.number(), bloc));
    for (var teller : tellers.list(round.id())) {
      text.append(
          "%d. %s%s\n"
              .formatted(
                  teller.ordinal(),
                  teller.position(),
                  teller.ordinal() == 1 ? " – Tổ trưởng" : " – Thành viên"));
    }
    text.append("\nThể lệ: %s\n".formatted(RoundText.rules(round.rules())));
    count(round, text);
    result(round, candidates.ofRound(round.id()), text);
    text.append(
        "\nBiên bản lập xong và được tổ kiểm phiếu thông qua.\n\nTỔ TRƯỞNG VÀ THÀNH VIÊN TỔ KIỂM"
            + " PHIẾU\n(ký, ghi rõ họ tên)\n");
    return text.toString();
  }

  private static void count(VotingRound round, StringBuilder text) {
    var t = round.turnout();
    if (t == null) {
      return;
    }
    text.append("\nKết quả kiểm phiếu:\n");
    text.append(
        "- Số thành viên có quyền bỏ phiếu: %s; có mặt: %s.\n"
            .formatted(Vi.count(t.members()), Vi.count(t.present())));
    text.append(
        "- Số phiếu phát ra: %s; thu về: %s; không thu về: %s.\n"
            .formatted(Vi.count(t.issued()), Vi.count(t.cast()), Vi.count(t.notReturned())));
    text.append(
        "- Số phiếu hợp lệ: %s; không hợp lệ: %s.\n"
            .formatted(Vi.count(t.valid()), Vi.count(t.invalid())));
  }

  private static void result(VotingRound round, List<Candidate> list, StringBuilder text) {
    text.append("\nSố phiếu của từng trường hợp:\n");
    for (var c : list) {
      var verdict = c.verdict();
      text.append(
          "- %s: %s. %s.\n"
              .formatted(c.name(), c.explanation(), verdict == null ? "" : verdict.vi()));
    }
    text.append("\n%s\n".formatted(round.summary()));
  }
}
