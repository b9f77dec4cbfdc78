package vn.giaouoc.archive.domain;

import static vn.giaouoc.archive.domain.Keeping.AWARD;
import static vn.giaouoc.archive.domain.Keeping.HALF_YEAR;
import static vn.giaouoc.archive.domain.Keeping.LETTERS;
import static vn.giaouoc.archive.domain.Keeping.OTHER;
import static vn.giaouoc.archive.domain.Keeping.YEARLY;
import static vn.giaouoc.year.BlocYearState.AWARDED;
import static vn.giaouoc.year.BlocYearState.BLOC_SCORING;
import static vn.giaouoc.year.BlocYearState.BOARD_APPRAISAL;
import static vn.giaouoc.year.BlocYearState.COUNCIL;
import static vn.giaouoc.year.BlocYearState.DECIDED;
import static vn.giaouoc.year.BlocYearState.DRAFTING;
import static vn.giaouoc.year.BlocYearState.LAUNCH_MEETING;
import static vn.giaouoc.year.BlocYearState.MIDYEAR_MEETING;
import static vn.giaouoc.year.BlocYearState.OBJECTION;
import static vn.giaouoc.year.BlocYearState.PLEDGED;
import static vn.giaouoc.year.BlocYearState.PROPOSED;
import static vn.giaouoc.year.BlocYearState.RUNNING_H1;
import static vn.giaouoc.year.BlocYearState.SELF_SCORING;

import vn.giaouoc.year.BlocYearState;

/**
 * The papers of a bloc's year that this program makes or registers, by their number among the 27 of
 * the dossier. Paper ballots (17) are sealed by the tellers, news (27) is on the public page:
 * neither belongs to the file.
 */
public enum YearPaper {
  BLOC_ACT(1, "Quyết định thành lập, kiện toàn khối", DRAFTING, OTHER, ""),
  LEADERS(2, "Văn bản công nhận Khối trưởng", DRAFTING, OTHER, ""),
  INVITATIONS(3, "Giấy mời hội nghị", LAUNCH_MEETING, LETTERS, "/hoi-nghi"),
  CONSULTATION(4, "Công văn lấy ý kiến dự thảo", LAUNCH_MEETING, LETTERS, "/ke-hoach/gop-y"),
  REGULATION(5, "Quy chế hoạt động", PLEDGED, OTHER, "/ke-hoach/quy-che"),
  PLAN(6, "Kế hoạch hoạt động", PLEDGED, YEARLY, "/ke-hoach"),
  SCORE_TABLE(7, "Bảng tiêu chí chấm điểm", SELF_SCORING, OTHER, "/cham-diem/bang"),
  PLEDGE(8, "Giao ước thi đua, chữ ký các đơn vị", PLEDGED, OTHER, "/giao-uoc"),
  REGISTRATIONS(9, "Đăng ký thi đua", RUNNING_H1, OTHER, "/giao-uoc/dang-ky"),
  ACTIVITIES(10, "Kết quả hoạt động chung", AWARDED, OTHER, "/thuc-hien/hoat-dong"),
  MIDYEAR_REPORTS(11, "Báo cáo 6 tháng", MIDYEAR_MEETING, HALF_YEAR, "/thuc-hien"),
  MINUTES(12, "Biên bản hội nghị", AWARDED, OTHER, "/hoi-nghi"),
  INSPECTIONS(13, "Kết luận kiểm tra", BLOC_SCORING, OTHER, "/thuc-hien/kiem-tra"),
  SELF_SCORES(14, "Phiếu tự chấm điểm", BLOC_SCORING, OTHER, "/cham-diem"),
  RANKING(15, "Bảng tổng hợp điểm, xếp hạng", OBJECTION, OTHER, "/cham-diem/xep-hang"),
  YEAR_REPORTS(16, "Báo cáo tổng kết năm", AWARDED, YEARLY, "/thuc-hien"),
  TELLER_MINUTES(18, "Biên bản kiểm phiếu", PROPOSED, OTHER, "/binh-xet"),
  REVIEW_MINUTES(19, "Biên bản bình xét, suy tôn", PROPOSED, AWARD, "/hoi-nghi"),
  SUBMISSION(20, "Tờ trình đề nghị khen thưởng", PROPOSED, AWARD, "/khen-thuong/to-trinh"),
  ACHIEVEMENTS(21, "Báo cáo thành tích", BOARD_APPRAISAL, AWARD, "/khen-thuong/ho-so"),
  APPRAISAL(22, "Báo cáo thẩm định", COUNCIL, AWARD, "/khen-thuong/tham-dinh"),
  COUNCIL_MINUTES(23, "Biên bản họp Hội đồng", DECIDED, AWARD, "/khen-thuong/hoi-dong"),
  DECISIONS(24, "Quyết định khen thưởng", DECIDED, AWARD, "/khen-thuong/quyet-dinh"),
  NOTICES(25, "Thông báo trường hợp không được khen", AWARDED, LETTERS, "/khen-thuong/quyet-dinh"),
  HANDOVER(26, "Biên bản bàn giao Khối trưởng", AWARDED, OTHER, "");

  private final int number;
  private final String vi;
  private final BlocYearState due;
  private final Keeping keeping;
  private final String page;

  YearPaper(int number, String vi, BlocYearState due, Keeping keeping, String page) {
    this.number = number;
    this.vi = vi;
    this.due = due;
    this.keeping = keeping;
    this.page = page;
  }

  /** The paper of that number; {@link IllegalArgumentException} if it is not in the file. */
  public static YearPaper of(int number) {
    for (var paper : values()) {
      if (paper.number == number) {
        return paper;
      }
    }
    throw new IllegalArgumentException("no paper " + number);
  }

  /** Its number among the papers of the dossier. */
  public int number() {
    return number;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** The state from which on it should be there. */
  public BlocYearState due() {
    return due;
  }

  /** By which rule it is kept. */
  public Keeping keeping() {
    return keeping;
  }

  /**
   * Where it is made.
   *
   * @param bloc address of the bloc, for example {@code /khoi/3}
   * @param year address of the year, for example {@code /khoi/3/nam/2024}
   */
  public String link(String bloc, String year) {
    return switch (this) {
      case BLOC_ACT, LEADERS -> bloc;
      case HANDOVER -> bloc + "/ban-giao/" + year.substring(year.lastIndexOf('/') + 1);
      default -> year + page;
    };
  }
}
