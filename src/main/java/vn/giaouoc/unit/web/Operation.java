package vn.giaouoc.unit.web;

/** The forms by which a Board reorganises units. */
enum Operation {
  RENAME(
      "doi-ten",
      "Đổi tên",
      "Đơn vị tiếp tục hoạt động dưới tên mới. Văn bản cũ giữ tên cũ; văn bản mới mang tên có hiệu"
          + " lực vào ngày văn bản."),
  MERGE(
      "sap-nhap",
      "Nhận sáp nhập",
      "Các đơn vị được chọn chấm dứt hoạt động và nhập vào đơn vị này; đơn vị này tiếp tục tồn"
          + " tại."),
  CONSOLIDATE(
      "hop-nhat",
      "Hợp nhất",
      "Đơn vị này và các đơn vị được chọn cùng chấm dứt hoạt động; một đơn vị mới ra đời và kế"
          + " thừa."),
  DIVIDE(
      "chia",
      "Chia",
      "Đơn vị này chấm dứt hoạt động và được chia thành các đơn vị mới. Hãy chọn đơn vị kế thừa"
          + " chính."),
  SPLIT("tach", "Tách", "Một đơn vị mới được tách ra; đơn vị này tiếp tục hoạt động."),
  DISSOLVE(
      "giai-the",
      "Giải thể",
      "Đơn vị chấm dứt hoạt động, không có đơn vị kế thừa. Đơn vị đã giải thể không được xét khen"
          + " thưởng.");

  private final String path;
  private final String vi;
  private final String explanation;

  Operation(String path, String vi, String explanation) {
    this.path = path;
    this.vi = vi;
    this.explanation = explanation;
  }

  /** The last part of its address. */
  String path() {
    return path;
  }

  /** What the button says. */
  String vi() {
    return vi;
  }

  /** What it does, in one or two sentences. */
  String explanation() {
    return explanation;
  }

  /** The operation at this address, or null. */
  static @org.jspecify.annotations.Nullable Operation at(String path) {
    for (var operation : values()) {
      if (operation.path.equals(path)) {
        return operation;
      }
    }
    return null;
  }
}
