package vn.giaouoc.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/**
 * Tells a year whether its file was checked. A missing paper only warns: the Board accepts it with
 * a reason when it checks.
 */
@Component
class ArchiveGuards implements GuardAnswers {

  private final ArchiveRepository archive;

  ArchiveGuards(ArchiveRepository archive) {
    this.archive = archive;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.ARCHIVE_CHECKED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    var lacks = new ArrayList<Lack>();
    if (archive.lastCheck(year.id()).isEmpty()) {
      lacks.add(
          Lack.blocking(
              "Ban Thi đua - Khen thưởng chưa kiểm tra hồ sơ lưu trữ của năm.",
              year.path() + "/ban-giao"));
    }
    for (var line : archive.lines(year.id())) {
      if (line.state(year.state()) == ArchiveLine.State.MISSING) {
        lacks.add(
            Lack.warning(
                "Hồ sơ lưu trữ thiếu %s.".formatted(line.sentence()),
                line.paper().link("/khoi/" + year.bloc(), year.path())));
      }
    }
    return lacks;
  }
}
