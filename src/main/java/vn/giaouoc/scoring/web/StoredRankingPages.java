package vn.giaouoc.scoring.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** Builds the page on which every stored ranking of the year is worked out again. */
@Component
class StoredRankingPages {

  private final Rankings rankings;

  StoredRankingPages(Rankings rankings) {
    this.rankings = rankings;
  }

  StoredRankingsPage page(YearHere here) {
    var rows = rankings.all(here.standing()).stream().map(StoredRankingPages::row).toList();
    var same = rows.stream().filter(StoredRankingsPage.Row::same).count();
    return new StoredRankingsPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/xep-hang",
        "Đã tính lại %d trên %d bảng xếp hạng đã lưu: %s."
            .formatted(
                rows.size(),
                rows.size(),
                same == rows.size()
                    ? "tất cả cho đúng từng byte của kết quả đã lưu"
                    : (rows.size() - same) + " bảng cho kết quả khác, phải báo cho quản trị"),
        same == rows.size() ? "ok" : "bad",
        rows);
  }

  private static StoredRankingsPage.Row row(StoredRanking stored) {
    return new StoredRankingsPage.Row(
        Long.toString(stored.id()),
        stored.isFinal() ? "Kết quả cuối cùng" : "Kết quả dự kiến",
        Vi.time(stored.at())
            + ", "
            + stored.by()
            + (stored.reason() == null ? "" : " (" + stored.reason() + ")"),
        "Phiên bản " + stored.again().from().tableVersion(),
        List.of(
            "Bộ quy định: " + stored.ruleSet(),
            "Dữ kiện: " + stored.factsSha256(),
            "Kết quả: " + stored.resultSha256()),
        stored.isReproduced());
  }
}
