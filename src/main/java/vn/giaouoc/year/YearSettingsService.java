package vn.giaouoc.year;

import static vn.giaouoc.year.BlocYearState.BOARD_REVIEW;
import static vn.giaouoc.year.BlocYearState.CROSS_CHECK;
import static vn.giaouoc.year.BlocYearState.SELF_SCORING;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;

/** Changes the settings of a year. Only the Board may: they choose which steps the year has. */
@Service
public class YearSettingsService {

  private final YearRepository years;
  private final ApplicationEventPublisher events;

  YearSettingsService(YearRepository years, ApplicationEventPublisher events) {
    this.years = years;
    this.events = events;
  }

  /**
   * Saves the settings, unless they would take away the step on which the year stands.
   *
   * @param settings with the version the editor saw
   */
  @Transactional
  public void change(Standing standing, YearSettings settings) {
    standing.mustBeBoard();
    var year = years.lock(standing.year().id());
    var old = years.settings(year.id()).orElse(YearSettings.DEFAULT);
    var state = year.state();
    if (state == BOARD_REVIEW && !settings.boardReview()) {
      throw Refused.at(
          "ban-gop-y",
          "Năm thi đua đang ở bước Ban góp ý nên chưa bỏ được bước này. Hãy chuyển bước trước.");
    }
    if ((state == CROSS_CHECK || state == SELF_SCORING)
        && (settings.crossCheck() != old.crossCheck()
            || settings.crossCheckOrder() != old.crossCheckOrder())) {
      throw Refused.at(
          "kiem-tra-cheo",
          "Năm thi đua đang tự chấm điểm hoặc kiểm tra chéo nên chưa đổi được thứ tự. Hãy chuyển"
              + " bước trước.");
    }
    years.updateSettings(year.id(), settings);
    var before = old.words();
    var changed =
        settings.words().entrySet().stream()
            .filter(e -> !e.getKey().equals("version"))
            .filter(e -> !e.getValue().equals(before.get(e.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    events.publishEvent(
        Change.by(standing.actor(), "year.change-settings")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .saying("Thay đổi thiết lập năm thi đua " + year.number())
            .before(
                changed.keySet().stream()
                    .collect(Collectors.toMap(key -> key, key -> before.getOrDefault(key, ""))))
            .after(changed));
  }
}
