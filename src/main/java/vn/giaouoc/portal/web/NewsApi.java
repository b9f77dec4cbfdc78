package vn.giaouoc.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.portal.NewsDraft;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsPhoto;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.shared.PastedText;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Reason;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The news of a year, and whether its results are public. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Tin")
class NewsApi {

  /** An item with its photos. */
  record NewsWhole(NewsItem item, List<NewsPhoto> photos) {}

  /** The publication of the results; null while they are inside. */
  record ResultsWhole(ResultPublication.@Nullable Published published) {}

  record NewsBody(
      @FormField("tieu-de") @NotBlank @Size(max = 300) String title,
      @FormField("noi-dung") @NotBlank @Size(max = 50_000) String body,
      @FormField("ngay") @Nullable LocalDate eventDate,
      @FormField("don-vi") @NotNull UnitId authorUnit,
      @FormField("nguoi-viet") @Nullable @Size(max = 200) String author,
      @FormField("nguon") @Nullable @Size(max = 300) String source,
      @FormField("luot-xem") @Nullable @Min(0) @Max(1_000_000_000) Integer sourceViews,
      @Nullable Integer version) {

    NewsDraft draft() {
      var plain = PastedText.of(body).text();
      return new NewsDraft(title, plain, eventDate, authorUnit, author, source, sourceViews);
    }
  }

  private final NewsService news;
  private final ResultPublication results;

  NewsApi(NewsService news, ResultPublication results) {
    this.news = news;
    this.results = results;
  }

  @Operation(summary = "Tin của năm, bản nháp trước")
  @GetMapping("/news")
  List<NewsItem> list(YearHere here) {
    return news.list(here.standing());
  }

  @Operation(summary = "Một tin, kèm ảnh")
  @GetMapping("/news/{id:\\d{1,18}}")
  NewsWhole get(YearHere here, @PathVariable long id) {
    var standing = here.standing();
    return new NewsWhole(news.get(standing, id), news.photos(standing, List.of(id)));
  }

  @Operation(summary = "Viết tin: bản nháp của một đơn vị thành viên")
  @PostMapping("/news")
  @ResponseStatus(HttpStatus.CREATED)
  Created write(YearHere here, @Valid @RequestBody NewsBody body) {
    return new Created(news.write(here.standing(), body.draft()));
  }

  @Operation(summary = "Sửa tin")
  @PutMapping("/news/{id:\\d{1,18}}")
  NewsWhole save(YearHere here, @PathVariable long id, @Valid @RequestBody NewsBody body) {
    news.save(here.standing(), id, body.draft(), Versions.of(body.version()));
    return get(here, id);
  }

  @Operation(summary = "Đăng tin lên trang công khai")
  @PostMapping("/news/{id:\\d{1,18}}/publication")
  NewsWhole publish(YearHere here, @PathVariable long id) {
    news.publish(here.standing(), id);
    return get(here, id);
  }

  @Operation(summary = "Gỡ tin khỏi trang công khai, kèm lý do")
  @PostMapping("/news/{id:\\d{1,18}}/withdrawal")
  NewsWhole withdraw(YearHere here, @PathVariable long id, @Valid @RequestBody Reason body) {
    news.withdraw(here.standing(), id, body.reason());
    return get(here, id);
  }

  @Operation(summary = "Thêm ảnh có chú thích vào tin (multipart)")
  @PostMapping(path = "/news/{id:\\d{1,18}}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Created addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestPart MultipartFile file,
      @RequestParam @NotBlank @Size(max = 500) String caption,
      @RequestParam(required = false) @Size(max = 200) @Nullable String credit) {
    var upload = Upload.of("file", file, caption);
    return new Created(news.addPhoto(here.standing(), id, upload, caption, credit));
  }

  @Operation(summary = "Bỏ ảnh khỏi tin; tệp vẫn được giữ")
  @DeleteMapping("/news/{id:\\d{1,18}}/photos/{photo:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removePhoto(YearHere here, @PathVariable long id, @PathVariable long photo) {
    news.removePhoto(here.standing(), id, photo);
  }

  @Operation(summary = "Kết quả bình xét của năm đã công khai chưa, theo căn cứ nào")
  @GetMapping("/results-publication")
  ResultsWhole results(YearHere here) {
    return new ResultsWhole(results.of(here.year().id()).orElse(null));
  }

  @Operation(summary = "Công khai kết quả bình xét, kèm căn cứ")
  @PostMapping("/results-publication")
  ResultsWhole publishResults(YearHere here, @Valid @RequestBody Reason body) {
    results.publish(here.standing(), body.reason());
    return results(here);
  }

  @Operation(summary = "Thôi công khai kết quả bình xét, kèm lý do")
  @PostMapping("/results-publication/withdrawal")
  ResultsWhole withdrawResults(YearHere here, @Valid @RequestBody Reason body) {
    results.withdraw(here.standing(), body.reason());
    return results(here);
  }
}
