package vn.giaouoc.access.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;

/**
 * What went wrong, for a person.
 *
 * @param sentences what it is and what to do
 * @param links where to go on
 * @param reference what to tell the administrator, or empty
 */
public record Problem(
    int status, String title, List<String> sentences, List<Link> links, String reference) {

  /** Nothing there, or nothing that the reader may see: never said which. */
  static final Problem NOT_FOUND =
      of(
          404,
          "Không tìm thấy trang này",
          "Địa chỉ không đúng, nội dung không còn, hoặc tài khoản của bạn không có quyền xem.");

  static final Problem FORM_TOO_OLD =
      of(
          403,
          "Biểu mẫu không còn hiệu lực",
          "Yêu cầu không kèm mã của biểu mẫu, hoặc mã đã cũ. Hãy quay lại trang trước, tải lại"
              + " trang rồi gửi lại.");

  static final Problem OVERTAKEN =
      of(
          409,
          "Nội dung đã thay đổi",
          "Có người khác vừa thay đổi nội dung này nên việc của bạn chưa được thực hiện. Hãy quay"
              + " lại, tải lại trang để xem nội dung mới rồi làm lại.");

  static final Problem TOO_LARGE =
      of(
          413,
          "Tệp quá lớn",
          "Tệp lớn hơn 25 MB nên không nhận được. Hãy giảm dung lượng (quét ở độ phân giải thấp"
              + " hơn, tách thành nhiều tệp) rồi gửi lại.");

  static final Problem NOT_UNDERSTOOD =
      of(
          400,
          "Yêu cầu không hợp lệ",
          "Thông tin gửi đến bị thiếu hoặc sai dạng. Hãy quay lại trang trước, tải lại trang rồi"
              + " thử lại.");

  static Problem of(int status, String title, String... sentences) {
    return new Problem(status, title, List.of(sentences), List.of(), "");
  }

  static Problem bug(String reference) {
    return new Problem(
        500,
        "Chương trình gặp lỗi",
        List.of(
            "Việc vừa rồi chưa được thực hiện và chưa có gì được lưu dở dang. Hãy thử lại; nếu vẫn"
                + " lỗi, hãy báo quản trị hệ thống mã số dưới đây."),
        List.of(),
        reference);
  }

  /** The problem of a plain status. */
  static Problem of(int status) {
    return switch (status) {
      case 403 -> FORM_TOO_OLD;
      case 404, 405 -> NOT_FOUND;
      case 409 -> OVERTAKEN;
      case 413 -> TOO_LARGE;
      default -> status >= 500 ? bug("") : NOT_UNDERSTOOD.withStatus(status);
    };
  }

  Problem withStatus(int theStatus) {
    return new Problem(theStatus, title, sentences, links, reference);
  }
}
