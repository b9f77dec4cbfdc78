package vn.giaouoc.scoring;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Reproducible;

/** Works out every stored ranking again from its own facts. */
@Component
class RankingReproduction implements Reproducible {

  private final RankingRepository rankings;

  RankingReproduction(RankingRepository rankings) {
    this.rankings = rankings;
  }

  @Override
  @Transactional(readOnly = true)
  public Reproduction reproduce() {
    var ids = rankings.ids();
    var differing = new ArrayList<String>();
    var done = 0;
    for (var id : ids) {
      try {
        var same = rankings.get(id).isReproduced();
        done++;
        if (!same) {
          differing.add("Bảng xếp hạng số " + id + ": tính lại không ra kết quả đã lưu.");
        }
      } catch (RuntimeException e) {
        differing.add("Bảng xếp hạng số " + id + ": không tính lại được từ dữ kiện đã lưu.");
      }
    }
    return new Reproduction("bảng xếp hạng", ids.size(), done, differing);
  }
}
