package vn.giaouoc.year.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.year.YearHere;

/** Files handed in within a year, and fetching any file one may see. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Minh chứng")
class EvidenceApi {

  /** What is said of a file besides its content. */
  record Told(
      @Nullable @Size(max = 300) String title,
      @Nullable @Size(max = 60) String documentNumber,
      @Nullable LocalDate documentDate,
      @Nullable @Size(max = 1000) String note) {}

  private final EvidenceStore store;

  EvidenceApi(EvidenceStore store) {
    this.store = store;
  }

  @Operation(summary = "Các tệp đã nộp trong năm, mới nhất trước")
  @GetMapping("/blocs/{bloc}/years/{year}/evidence")
  List<Evidence> list(YearHere here) {
    return store.ofYear(here.year().id());
  }

  @Operation(summary = "Đơn vị nộp một tệp (multipart: file và các trường mô tả)")
  @PostMapping(
      path = "/blocs/{bloc}/years/{year}/units/{unit:\\d{1,18}}/evidence",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Created keep(
      YearHere here,
      @PathVariable long unit,
      @RequestPart MultipartFile file,
      @Valid @ModelAttribute Told told) {
    var id = new UnitId(unit);
    here.standing().mustBelongTo(id);
    return keep(here, new Owner(id, here.year().bloc(), here.year().id()), file, told);
  }

  @Operation(summary = "Khối trưởng hoặc Ban nộp một tệp của khối (multipart)")
  @PostMapping(
      path = "/blocs/{bloc}/years/{year}/evidence",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Created keepForBloc(
      YearHere here, @RequestPart MultipartFile file, @Valid @ModelAttribute Told told) {
    here.standing().mustLeadOrBoard();
    return keep(here, new Owner(null, here.year().bloc(), here.year().id()), file, told);
  }

  @Operation(summary = "Nội dung một tệp; tải tệp của đơn vị khác được ghi nhật ký")
  @GetMapping("/evidence/{id:\\d{1,18}}/content")
  ResponseEntity<Resource> content(Actor actor, @PathVariable long id) {
    var file = store.fetch(actor, new EvidenceId(id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.evidence().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.evidence().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(file.content());
  }

  private Created keep(YearHere here, Owner owner, MultipartFile file, Told told) {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    var title = told.title() == null ? "" : told.title();
    var upload =
        new Upload(
            "file", name, file, title, told.documentNumber(), told.documentDate(), told.note());
    return new Created(store.keep(here.standing().actor(), owner, upload).id().value());
  }
}
