package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.pledge.KeyTask;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.Inspection;
import vn.giaouoc.work.InspectionService;
import vn.giaouoc.work.InspectionState;

/** August to November 2025: inspection, follow-up of tasks, results of models, final figures. */
@Component
@Profile("demo")
class ExampleSecondHalf {

  private final ExampleWork work;
  private final ExampleFigures figures;
  private final ExamplePaper papers;
  private final InspectionService inspections;
  private final DirectionService directions;
  private final KeyTaskService keyTasks;

  ExampleSecondHalf(
      ExampleWork work,
      ExampleFigures figures,
      ExamplePaper papers,
      InspectionService inspections,
      DirectionService directions,
      KeyTaskService keyTasks) {
    this.work = work;
    this.figures = figures;
    this.papers = papers;
    this.inspections = inspections;
    this.directions = directions;
    this.keyTasks = keyTasks;
  }

  void play(Stage stage) {
    inspect(stage);
    models(stage);
    results(stage);
  }

  /** Two units are inspected; of the two tasks of July one is done by it, the other followed up. */
  private void inspect(Stage stage) {
    stage.on(2025, 9, 5);
    var id = inspections.save(stage.secretary(), inspection(stage, 0, InspectionState.PLANNED, 0));
    stage.on(2025, 9, 19);
    var version = inspections.get(stage.secretary(), id).version();
    inspections.save(stage.secretary(), inspection(stage, id, InspectionState.CONCLUDED, version));
    var tasks = directions.open(stage.secretary());
    for (var task : tasks) {
      if (task.units().contains(stage.unit(1))) {
        directions.followUp(
            stage.officer(2), task.id(), "Đã kiểm tra 02 đơn vị, có kết luận ngày 19/9/2025.");
        directions.done(
            stage.as(stage.cast().overseer()), task.id(), task.version(), "Đạt yêu cầu, đúng hạn.");
      } else {
        directions.followUp(
            stage.officer(7),
            task.id(),
            "Đã gặp gỡ, vận động gia đình chưa đạt; dự kiến xét lại vào tháng 11.");
      }
    }
  }

  private void models(Stage stage) {
    stage.on(2025, 10, 24);
    for (var n = 1; n <= stage.cast().size(); n++) {
      work.completeModel(stage, n);
    }
    work.takeOver(stage, 4, 1);
    work.takeOver(stage, 6, 1);
    work.takeOver(stage, 5, 3);
  }

  private static Inspection inspection(Stage stage, long id, InspectionState state, int version) {
    var over = state == InspectionState.CONCLUDED;
    return new Inspection(
        id,
        state,
        "Kiểm tra việc thực hiện giao ước thi đua năm 2025",
        LocalDate.of(2025, 9, 10),
        LocalDate.of(2025, 9, 12),
        "Kết quả thực hiện chỉ tiêu, mô hình, chế độ báo cáo; đối chiếu minh chứng.",
        "Lãnh đạo Khối phó, Trưởng đoàn\nThư ký khối\nChuyên viên Ủy ban Kiểm tra Tỉnh ủy",
        over
            ? "Hai đơn vị thực hiện nghiêm túc; cần cập nhật minh chứng theo quý và khắc phục việc gửi"
                + " báo cáo chậm."
            : "",
        List.of(
            new Inspection.Visit(
                stage.unit(5),
                over ? LocalDate.of(2025, 9, 10) : null,
                over ? "Chỉ tiêu đạt tiến độ; ký giao ước, đăng ký chậm 02 ngày." : ""),
            new Inspection.Visit(
                stage.unit(7),
                over ? LocalDate.of(2025, 9, 12) : null,
                over ? "Vượt chỉ tiêu tin, bài; báo cáo 6 tháng gửi chậm 02 ngày." : "")),
        version);
  }

  /** Final figures with their proof; unit 7 says why it fell short. */
  private void results(Stage stage) {
    stage.on(2025, 11, 3);
    var task = directions.open(stage.officer(7)).getFirst();
    directions.followUp(
        stage.officer(7),
        task.id(),
        "Địa phương xét lại: vẫn 11/12 gia đình đạt; đơn vị nhận trách nhiệm, đưa vào kế hoạch năm sau.");
    for (var n = 1; n <= stage.cast().size(); n++) {
      stage.on(2025, 11, 3);
      var proof =
          papers.keep(
              stage,
              n,
              "ket-qua-chi-tieu",
              "Danh mục minh chứng chỉ tiêu năm 2025 của " + stage.cast().name(n),
              List.of("Tin, bài, mô hình, nhà hỗ trợ: có danh mục, ngày, nơi thực hiện."));
      figures.enter(stage, n, Checkpoint.YEAR_END, List.of(proof));
    }
    figures.enterForBloc(stage, Checkpoint.YEAR_END);
    judgeKeyTasks(stage);
  }

  private void judgeKeyTasks(Stage stage) {
    for (var task : keyTasks.list(stage.secretary().year().id())) {
      var late = stage.unit(5).equals(task.unit());
      keyTasks.judge(
          stage.secretary(),
          task.id(),
          late ? KeyTask.Grade.FAIR : KeyTask.Grade.GOOD,
          KeyTask.Grade.GOOD,
          KeyTask.Grade.GOOD,
          late ? "Còn 01 vụ việc chuyển sang năm sau theo ý kiến của Ban Chỉ đạo." : null,
          task.version());
    }
  }
}
