package vn.giaouoc.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaouoc.document.MinutesPaper.Attendee;
import vn.giaouoc.document.MinutesPaper.Contribution;
import vn.giaouoc.document.PledgePaper.Clause;
import vn.giaouoc.document.PledgePaper.Movement;
import vn.giaouoc.document.PledgePaper.Party;
import vn.giaouoc.document.PledgePaper.Target;
import vn.giaouoc.document.SubmissionPaper.Nominee;

/**
 * Papers as a bloc makes them. Those of Đắk Nông hold what is known of its pledge of 24/02/2023;
 * those of the “Khối thi đua Ví dụ” are examples.
 */
final class SamplePapers {

  private static final String LEADER = "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh";
  private static final String SCHOOL = "Trường Chính trị tỉnh";
  private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh";
  private static final String COLLEGE = "Trường Cao đẳng Cộng đồng Đắk Nông";
  private static final String NEWSPAPER = "Báo Đắk Nông";
  private static final LocalDate DAY = LocalDate.of(2023, 2, 24);

  private SamplePapers() {}

  static Map<String, OfficialDocument> all() {
    return Map.of(
        "giao-uoc", pledge(),
        "giay-moi", invitation(),
        "bien-ban", minutes(),
        "bao-cao-6-thang", report(),
        "bao-cao-tong-ket", report(ReportPaper.Period.WHOLE_YEAR),
        "to-trinh", submission());
  }

  static OfficialDocument pledge() {
    var head =
        new Letterhead(
            DocumentFormat.STATE,
            new Issuer("Ủy ban nhân dân tỉnh Đắk Nông", "Khối thi đua số 2"),
            null,
            "",
            "Đắk Nông",
            DAY,
            2023);
    return new PledgePaper(
            head,
            "Khối thi đua số 2",
            "Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
            null,
            List.of(
                "Quyết định số 354/QĐ-UBND, ngày 12/3/2018 của Ủy ban nhân dân tỉnh Đắk Nông ban"
                    + " hành Quy định tổ chức và hoạt động cụm, khối thi đua tỉnh Đắk Nông"),
            List.of(
                new Party(LEADER, "Phó Bí thư Đảng ủy Khối", null),
                new Party(SCHOOL, "Phó Hiệu trưởng Trường Chính trị tỉnh", null),
                new Party(FRONT, null, null),
                new Party(COLLEGE, null, null),
                new Party(NEWSPAPER, null, null)),
            List.of(
                new Movement(
                    "Phong trào thi đua chào mừng kỷ niệm 20 năm thành lập tỉnh", "", "", "")),
            clauses(),
            List.of(
                "Tiếp tục đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
                "Thực hiện nghiêm túc kỷ luật, kỷ cương hành chính, văn hóa công sở",
                "Gương mẫu thực hành tiết kiệm, chống lãng phí; kiên quyết đấu tranh chống tham"
                    + " nhũng, tiêu cực",
                "Phát huy tinh thần đấu tranh tự phê bình và phê bình của tổ chức đảng và đảng viên"),
            List.of(
                "Tổ chức ít nhất 01 hoạt động chung của Khối",
                "Cuối năm, bình chọn, giới thiệu 01 mô hình mới, cách làm hay về công tác thi đua"
                    + " hiệu quả, thiết thực nhất để tuyên dương và nhân rộng trong Khối"),
            List.of())
        .document();
  }

  private static List<Clause> clauses() {
    return List.of(
        new Clause(
            "Điều 1. Xếp loại và danh hiệu",
            List.of(
                new Target(
                    "Cơ quan, đơn vị Khối thi đua số 2 được xếp loại hoàn thành tốt nhiệm vụ trở lên",
                    "%",
                    "100",
                    "Toàn khối"),
                new Target(
                    "Cơ quan, đơn vị hoàn thành xuất sắc nhiệm vụ",
                    "cơ quan, đơn vị",
                    "≥ 01",
                    "Toàn khối"),
                new Target(
                    "Tổ chức đảng, đoàn thể của các đơn vị đạt hoàn thành tốt nhiệm vụ trở lên",
                    "%",
                    "100",
                    "Từng đơn vị"),
                new Target("Đơn vị đạt danh hiệu cơ quan văn hóa", "%", "100", "Toàn khối"),
                new Target("Đơn vị đạt an toàn về an ninh, trật tự", "%", "100", "Toàn khối"),
                new Target("Gia đình cán bộ, công chức đạt gia đình văn hóa", "%", "95", ""))),
        new Clause(
            "Điều 2. Phong trào thi đua",
            List.of(
                new Target(
                    "Đơn vị trong Khối hưởng ứng và thực hiện có hiệu quả các phong trào thi đua các"
                        + " cấp phát động và tổ chức phát động các phong trào thi đua yêu nước",
                    "%",
                    "100",
                    "Toàn khối"))),
        new Clause(
            "Điều 3. Học tập, mô hình",
            List.of(
                new Target(
                    "Cán bộ, công chức, viên chức, người lao động tham gia học tập, quán triệt các"
                        + " chỉ thị, nghị quyết của Đảng",
                    "%",
                    "100",
                    "Từng đơn vị"),
                new Target(
                    "Mô hình điển hình tiên tiến được đăng ký và triển khai thực hiện có hiệu quả",
                    "mô hình",
                    "≥ 01",
                    "Từng đơn vị"))),
        new Clause(
            "Điều 4. Đoàn kết, kỷ cương",
            List.of(
                new Target(
                    "Đơn vị trong Khối thi đua xây dựng đoàn kết nội bộ trong cơ quan",
                    "%",
                    "100",
                    "Toàn khối"),
                new Target("Tình trạng đơn thư, khiếu nại", "đơn thư", "0", "Từng đơn vị"))));
  }

  static OfficialDocument invitation() {
    return new InvitationPaper(
            new Letterhead(
                DocumentFormat.PARTY,
                new Issuer("Tỉnh ủy Đắk Nông", LEADER),
                null,
                "ĐUK",
                "Đắk Nông",
                null,
                2023),
            "Hội nghị ký kết giao ước thi đua năm 2023 của Khối thi đua số 2",
            List.of(
                "Phó Ban Thi đua, khen thưởng tỉnh",
                "Đại diện lãnh đạo các đơn vị Khối thi đua số 2"),
            "ngày 24 tháng 02 năm 2023",
            "Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
            "Phó Bí thư Đảng ủy Khối; Phó Hiệu trưởng Trường Chính trị tỉnh",
            List.of("Thảo luận dự thảo giao ước thi đua năm 2023", "Ký kết giao ước thi đua"),
            List.of("Dự thảo giao ước thi đua năm 2023"),
            null,
            Signature.onBehalfOf("Ban Thường vụ", "Phó Bí thư"),
            List.of("Như kính mời", "Lưu Văn phòng Đảng ủy"))
        .document();
  }

  static OfficialDocument minutes() {
    return new MinutesPaper(
            new Letterhead(
                DocumentFormat.STATE, new Issuer(null, LEADER), 4, "KTĐ2", "Đắk Nông", DAY, 2023),
            "Hội nghị ký kết giao ước thi đua năm 2023 của Khối thi đua số 2",
            "ngày 24 tháng 02 năm 2023",
            null,
            "Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
            List.of(
                new Attendee(LEADER, "Phó Bí thư Đảng ủy Khối", "Có mặt"),
                new Attendee(SCHOOL, "Phó Hiệu trưởng", "Có mặt"),
                new Attendee(FRONT, "", "Có mặt"),
                new Attendee(COLLEGE, "", "Có mặt"),
                new Attendee(NEWSPAPER, "", "Có mặt"),
                new Attendee("Ban Thi đua, khen thưởng tỉnh", "Phó Ban", "Có mặt")),
            List.of("Phó Bí thư Đảng ủy Khối", "Phó Hiệu trưởng Trường Chính trị tỉnh"),
            "Chuyên viên Đảng ủy Khối",
            List.of(
                "Các đơn vị thảo luận dự thảo giao ước thi đua năm 2023",
                "Các đơn vị thống nhất ký kết giao ước thi đua"),
            List.of(
                new Contribution(
                    "Đại diện các đơn vị", "thống nhất với nội dung giao ước thi đua năm 2023")),
            List.of(),
            List.of(
                "Mỗi đơn vị đăng ký và triển khai thực hiện có hiệu quả ít nhất 01 mô hình điển hình"
                    + " tiên tiến",
                "Cuối năm, bình chọn, giới thiệu 01 mô hình mới, cách làm hay"),
            List.of("Các đơn vị Khối thi đua số 2", "Lưu: VT"))
        .document();
  }

  static OfficialDocument report() {
    return report(ReportPaper.Period.HALF_YEAR);
  }

  static OfficialDocument report(ReportPaper.Period period) {
    return new ReportPaper(
            period,
            new Letterhead(
                DocumentFormat.STATE,
                new Issuer("Ủy ban nhân dân tỉnh Ví dụ", "Sở Ví dụ"),
                null,
                "SVD",
                "Ví dụ",
                LocalDate.of(2024, 6, 28),
                2024),
            "của Sở Ví dụ",
            List.of("Trưởng Khối thi đua Ví dụ", "Ban Thi đua - Khen thưởng tỉnh"),
            "Sáu tháng đầu năm, đơn vị đã bám sát giao ước thi đua đã ký, phân công từng phòng chịu"
                + " trách nhiệm một chỉ tiêu và kiểm điểm hằng quý.",
            List.of(
                new ReportPaper.TargetResult(
                    "Gia đình cán bộ, công chức đạt gia đình văn hóa",
                    "%",
                    "≥ 95",
                    "91,7",
                    "Chưa đạt: 11/12 gia đình, cần 12"),
                new ReportPaper.TargetResult(
                    "Mô hình điển hình tiên tiến", "mô hình", "≥ 01", "01", "Đạt"),
                new ReportPaper.TargetResult(
                    "Tình trạng đơn thư, khiếu nại", "đơn thư", "0", "0", "Đạt")),
            List.of(
                new ReportPaper.Section(
                    "Phong trào thi đua",
                    List.of("Phát động 02 đợt thi đua ngắn ngày chào mừng các ngày lễ lớn")),
                new ReportPaper.Section(
                    "Mô hình mới, cách làm hay",
                    List.of("Mô hình “Ngày không viết, ngày không hẹn” tại bộ phận một cửa"))),
            List.of("Việc đăng ký gia đình văn hóa còn chậm do chờ hướng dẫn mới"),
            List.of("Hoàn thành chỉ tiêu gia đình văn hóa trước ngày 30/9"),
            List.of(),
            Signature.inPlaceOf("Giám đốc", "Phó Giám đốc"),
            List.of("Như trên", "Các phòng chuyên môn", "Lưu: VT, VP"))
        .document();
  }

  static OfficialDocument submission() {
    return new SubmissionPaper(
            new Letterhead(
                DocumentFormat.STATE,
                new Issuer("Ủy ban nhân dân tỉnh Ví dụ", "Sở Ví dụ"),
                9,
                "SVD",
                "Ví dụ",
                LocalDate.of(2024, 12, 12),
                2024),
            "Về việc đề nghị khen thưởng năm 2024 của Khối thi đua Ví dụ",
            List.of("Chủ tịch Ủy ban nhân dân tỉnh", "Ban Thi đua - Khen thưởng tỉnh"),
            List.of(
                "Căn cứ Luật Thi đua, khen thưởng",
                "Căn cứ kết quả bình xét tại Hội nghị tổng kết Khối thi đua Ví dụ ngày 10/12/2024"),
            List.of(
                "Hội nghị tổng kết có mặt 8/8 đơn vị thành viên. Các đơn vị đã chấm điểm, kiểm tra"
                    + " chéo, giải trình và thống nhất thứ hạng trước khi bỏ phiếu."),
            List.of(
                new Nominee(
                    "Cờ thi đua của tỉnh",
                    "Sở Ví dụ",
                    "Dẫn đầu phong trào thi đua năm 2024 của khối",
                    "7/8 (87,5 %)",
                    "Xếp thứ 1"),
                new Nominee(
                    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                    "Báo Ví dụ",
                    "Có thành tích xuất sắc trong phong trào thi đua năm 2024",
                    "8/8 (100 %)",
                    "Xếp thứ 2")),
            List.of(
                "Biên bản bình xét và biên bản kiểm phiếu",
                "Bảng tổng hợp điểm của khối",
                "Báo cáo thành tích của các tập thể được đề nghị"),
            Signature.of("Giám đốc"),
            List.of("Như trên", "Các đơn vị Khối thi đua Ví dụ", "Lưu: VT"))
        .document();
  }
}
