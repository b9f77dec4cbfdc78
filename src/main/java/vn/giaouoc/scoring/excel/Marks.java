package vn.giaouoc.scoring.excel;

import vn.giaouoc.scoring.domain.ColumnRole;

/** The hidden marks by which a filled-in workbook is read again, wherever its cells have moved. */
final class Marks {

  /** The sheet that holds what concerns the whole workbook. */
  static final String LISTS = "Danh mục";

  static final String SHEET = "gu:phieu";
  static final String TABLE = "gu:bang-diem";
  static final String COLUMN = "gu:cot";
  static final String KEY = "gu:khoa";
  static final String FIRST = "gu:gia-tri";
  static final String SECOND = "gu:so-thu-hai";
  static final String APPLIES = "gu:ap-dung";
  static final String COMMENT = "gu:nhan-xet";
  static final String VERSION = "gu:phien-ban";

  /** Before every mark. */
  static final String PREFIX = "gu:";

  /** What a group says that got no money. */
  static final String UNFUNDED = "Không được cấp kinh phí";

  private Marks() {}

  /** Over columns that are read by nobody but printed for their role. */
  static String shown(ColumnRole role) {
    return "gu:xem:" + role.name();
  }
}
