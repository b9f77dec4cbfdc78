package vn.giaouoc.demo.example;

import vn.giaouoc.plan.PlanText;

/** The long texts of the example's year. */
final class ExampleTexts {

  static final PlanText PLAN =
      new PlanText(
          "Năm 2025 là năm cuối thực hiện nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025,"
              + " năm tổ chức đại hội đảng bộ các cấp, tiến tới Đại hội đại biểu toàn quốc lần thứ"
              + " XIV của Đảng.",
          "Khối gồm các cơ quan tham mưu, giúp việc của Tỉnh ủy, trường chính trị và cơ quan báo"
              + " Đảng; thi đua gắn với chất lượng tham mưu và nền nếp công vụ.",
          """
          1. Phấn đấu 100% đơn vị trong khối hoàn thành tốt nhiệm vụ trở lên.
          2. Đưa phong trào thi đua đi vào thực chất: có chỉ tiêu, có người chịu trách nhiệm, có số liệu kiểm chứng.
          3. Phát hiện, bồi dưỡng và nhân rộng mô hình mới, cách làm hay, điển hình tiên tiến.\
          """,
          """
          1. Quý I: xây dựng kế hoạch, quy chế, bảng điểm; ký kết giao ước; đăng ký thi đua.
          2. Quý II: triển khai phong trào, tổ chức hoạt động chung; báo cáo 6 tháng.
          3. Quý III: hội nghị sơ kết; kiểm tra việc thực hiện giao ước.
          4. Quý IV: tự chấm điểm, kiểm tra chéo, thống nhất điểm; hội nghị tổng kết, bình xét thi đua.\
          """,
          "Kinh phí hoạt động chung do các đơn vị tự bảo đảm, Khối trưởng chi phần tổ chức hội nghị.");

  static final String REGULATION =
      """
      Điều 1. Phạm vi và đối tượng
      Quy chế này quy định tổ chức, hoạt động của Khối thi đua Ví dụ năm 2025 và áp dụng đối với 07 đơn vị thành viên.

      Điều 2. Nguyên tắc
      1. Tự nguyện, bình đẳng, đoàn kết, công khai, dân chủ.
      2. Kết quả thi đua căn cứ vào số liệu và minh chứng; chênh lệch điểm phải được giải trình.

      Điều 3. Hội nghị
      1. Mỗi năm khối họp ít nhất ba lần: ký kết giao ước, sơ kết, tổng kết.
      2. Hội nghị được tiến hành khi có ít nhất hai phần ba số đơn vị dự họp.

      Điều 4. Khối trưởng, Khối phó
      1. Khối trưởng, Khối phó do hội nghị tổng kết bầu, nhiệm kỳ một năm, luân phiên giữa các đơn vị.
      2. Phiếu chấm điểm của Khối trưởng do Khối phó chấm.

      Điều 5. Chấm điểm, bình xét
      1. Đơn vị tự chấm theo bảng điểm của khối; hai tổ kiểm tra chéo đối chiếu minh chứng; khối thống nhất điểm.
      2. Đơn vị có quyền kiến nghị về kết quả dự kiến trong thời hạn 05 ngày làm việc.
      3. Đề nghị tặng Cờ thi đua và bầu Khối trưởng bằng phiếu kín; nội dung khác biểu quyết công khai.

      Điều 6. Hiệu lực
      Quy chế có hiệu lực từ ngày hội nghị ký kết giao ước thông qua.\
      """;

  private ExampleTexts() {}
}
