package vn.giaouoc.demo.example;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.ArchiveService;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.DeliveryService;
import vn.giaouoc.bloc.HandoverItem;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.year.Step;

/** March and April 2026: awards, handover, and the end of the year. */
@Component
@Profile("demo")
class ExampleAwards {

  private final DeliveryService deliveries;
  private final AwardQuery awards;
  private final DirectionService directions;
  private final Handovers handovers;
  private final ArchiveService archive;
  private final ExampleNews news;

  ExampleAwards(
      DeliveryService deliveries,
      AwardQuery awards,
      DirectionService directions,
      Handovers handovers,
      ArchiveService archive,
      ExampleNews news) {
    this.deliveries = deliveries;
    this.awards = awards;
    this.directions = directions;
    this.handovers = handovers;
    this.archive = archive;
    this.news = news;
  }

  void play(Stage stage) {
    award(stage);
    handOver(stage);
    close(stage);
  }

  private void award(Stage stage) {
    for (var award : awards.awards(stage.board())) {
      deliveries.checkObject(
          stage.board(), award.id(), award.version(), DeliveryService.usualText(award));
    }
    stage.on(2026, 3, 27);
    var ceremony =
        deliveries.ceremony(
            stage.board(),
            stage.today(),
            ExampleMeeting.HALL,
            "Lễ trao thưởng phong trào thi đua năm 2025",
            "Chủ tịch UBND tỉnh Ví dụ");
    deliveries.deliver(
        stage.board(),
        ceremony,
        awards.awards(stage.board()).stream().map(Award::id).toList(),
        "Lãnh đạo đơn vị");
    stage.on(2026, 3, 30);
    stage.step(stage.cast().boardOfficer(), Step.RECORD_CEREMONY);
    news.ofCeremony(stage);
  }

  private void handOver(Stage stage) {
    stage.on(2026, 4, 3);
    var secretary = stage.cast().secretary();
    handovers.open(secretary, stage.bloc(), 2025);
    for (var item : HandoverItem.values()) {
      var note =
          item == HandoverItem.FLAG
              ? "Đã trao tại Hội nghị tổng kết ngày 19/12/2025"
              : item == HandoverItem.OPEN_TASKS ? "01 việc chuyển sang kế hoạch năm 2026" : null;
      handovers.tick(secretary, stage.bloc(), 2025, item, note);
    }
    handovers.sign(stage.cast().head(1), stage.bloc(), 2025);
    handovers.sign(stage.cast().head(4), stage.bloc(), 2025);
  }

  /** The one task that failed is closed with its reason; then the year ends. */
  private void close(Stage stage) {
    stage.on(2026, 4, 10);
    var overseer = stage.as(stage.cast().overseer());
    for (var task : directions.open(overseer)) {
      directions.drop(
          overseer,
          task.id(),
          task.version(),
          "Đơn vị chưa đạt chỉ tiêu; chuyển thành nhiệm vụ trong kế hoạch thi đua năm 2026.");
    }
    stage.on(2026, 4, 15);
    archive.confirm(
        stage.board(),
        "Bản giấy có chữ ký, đóng dấu của các tài liệu còn thiếu do văn thư đơn vị Khối trưởng giữ.");
    stage.step(stage.cast().boardHead(), Step.CLOSE);
  }
}
