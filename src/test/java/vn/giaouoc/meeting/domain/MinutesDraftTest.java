package vn.giaouoc.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesDraftTest {

  private static final MinutesFacts FACTS =
      new MinutesFacts(
          "Hội nghị ký kết giao ước thi đua năm 2023",
          "ngày 24 tháng 02 năm 2023",
          "Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
          List.of("Phó Bí thư Đảng ủy Khối", "Phó Hiệu trưởng Trường Chính trị tỉnh"),
          "Chuyên viên Văn phòng Đảng ủy Khối",
          List.of("Trường Chính trị tỉnh: Phó Hiệu trưởng"),
          List.of("Báo Đắk Nông (lý do: đi công tác)"),
          "4/5 đơn vị có mặt, cần 4 (ít nhất 2/3 số đơn vị thành viên): đủ",
          List.of("Ban Thi đua - Khen thưởng: Phó Ban"),
          List.of("Thông qua kế hoạch", "Ký kết giao ước"),
          List.of(
              new MinutesFacts.Said("Tham luận", "Trường Chính trị tỉnh", "Xây dựng mô hình mới."),
              new MinutesFacts.Said("Ý kiến chỉ đạo", "Phó Ban", "Chú trọng thực chất."),
              new MinutesFacts.Said("Tham luận", "Trường Cao đẳng", "Về chuyển đổi số.")),
          List.of("Kế hoạch hoạt động năm 2023, phiên bản 1.0"),
          List.of(new MinutesFacts.Voted("Thông qua nội dung giao ước?", 4, 0, 0, true)),
          List.of("Các đơn vị đăng ký trước ngày 28/02."),
          null);

  @Test
  void theMinutesTellWhenWhereAndWhoChaired() {
    assertThat(MinutesDraft.of(FACTS))
        .contains(
            "Thời gian: ngày 24 tháng 02 năm 2023.",
            "Địa điểm: Hội trường Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh.",
            "Chủ trì: Phó Bí thư Đảng ủy Khối; Phó Hiệu trưởng Trường Chính trị tỉnh.");
  }

  @Test
  void theMinutesNameWhoWasAbsentAndWhyAndTheQuorum() {
    assertThat(MinutesDraft.of(FACTS))
        .contains(
            "Đơn vị vắng:\n- Báo Đắk Nông (lý do: đi công tác)",
            "Số đơn vị dự: 4/5 đơn vị có mặt, cần 4");
  }

  @Test
  void whatWasSaidIsGatheredByKind() {
    assertThat(MinutesDraft.of(FACTS))
        .contains(
            """
            Tham luận:
            - Trường Chính trị tỉnh: Xây dựng mô hình mới.
            - Trường Cao đẳng: Về chuyển đổi số.
            Ý kiến chỉ đạo:
            - Phó Ban: Chú trọng thực chất.\
            """);
  }

  @Test
  void aVoteIsTold() {
    assertThat(MinutesDraft.of(FACTS))
        .contains(
            "- Thông qua nội dung giao ước: tán thành 4, không tán thành 0, không có ý kiến 0. Được"
                + " thông qua.");
  }

  @Test
  void sectionsWithoutContentAreLeftOutAndTheRestNumberedOn() {
    var bare =
        new MinutesFacts(
            "Hội nghị",
            "ngày 05 tháng 3 năm 2024",
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("Thống nhất."),
            "Đoàn kết, đổi mới");

    assertThat(MinutesDraft.of(bare))
        .contains("Địa điểm: ….", "III. Kết luận của chủ trì", "IV. Chủ đề thi đua năm sau")
        .doesNotContain("Biểu quyết", "Diễn biến");
  }
}
