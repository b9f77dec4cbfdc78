package vn.giaouoc.scoring;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.intake.AnnexFiles;
import vn.giaouoc.shared.Change;
import vn.giaouoc.year.Standing;

/** The score table as a file for consultation, or as the annex of the bloc's regulation. */
@Service
public class TableAnnex {

  private final ScoreTableService tables;
  private final ApplicationEventPublisher events;

  TableAnnex(ScoreTableService tables, ApplicationEventPublisher events) {
    this.tables = tables;
    this.events = events;
  }

  /** One version as a workbook (.xlsx); recorded. */
  @Transactional
  public byte[] excel(Standing standing, int number) {
    return AnnexFiles.excel(taken(standing, number, "Excel").table());
  }

  /** One version as a Word file (.docx); recorded. */
  @Transactional
  public byte[] word(Standing standing, int number) {
    return AnnexFiles.word(taken(standing, number, "Word").table());
  }

  private TableVersion taken(Standing standing, int number, String program) {
    var version = tables.version(standing, number);
    events.publishEvent(
        Change.by(standing.actor(), "scoring.export-table")
            .on("score-table", version.id())
            .in(standing.year().bloc(), standing.year().id())
            .saying("Tải bảng điểm, phiên bản " + number + ", dạng " + program));
    return version;
  }
}
