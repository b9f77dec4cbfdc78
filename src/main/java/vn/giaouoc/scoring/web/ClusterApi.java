package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.scoring.ClusterService;
import vn.giaouoc.scoring.Clusters;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.NamesFields;
import vn.giaouoc.year.YearHere;

/** The clusters of a year. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-clusters")
@Tag(name = "Cụm trong khối")
class ClusterApi {

  /** The cluster of one unit; an empty name for none. */
  record MemberJson(@NotNull UnitId unit, @Nullable @Size(max = 100) String cluster) {}

  /** The clusters; no members when the bloc is not divided. */
  record ClustersJson(
      List<MemberJson> members, @Nullable String by, @Nullable Instant at, int version) {

    static ClustersJson of(Clusters clusters) {
      return new ClustersJson(
          clusters.names().entrySet().stream()
              .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingLong(UnitId::value)))
              .map(e -> new MemberJson(e.getKey(), e.getValue()))
              .toList(),
          clusters.by(),
          clusters.at(),
          clusters.version());
    }
  }

  record ClustersBody(@NotNull @Size(max = 500) List<@Valid MemberJson> members, int version)
      implements NamesFields {

    @Override
    public @Nullable String nameOf(String formField) {
      return formField.startsWith("cum-")
          ? "members." + formField.substring("cum-".length()) + ".cluster"
          : null;
    }
  }

  private final ClusterService clusters;

  ClusterApi(ClusterService clusters) {
    this.clusters = clusters;
  }

  @Operation(summary = "Đơn vị nào thuộc cụm nào khi xếp hạng")
  @GetMapping
  ClustersJson show(YearHere here) {
    return ClustersJson.of(clusters.of(here.standing()));
  }

  @Operation(summary = "Chia cụm: mọi đơn vị có cụm, hoặc không đơn vị nào")
  @PutMapping
  ClustersJson divide(YearHere here, @Valid @RequestBody ClustersBody body) {
    var names = new LinkedHashMap<UnitId, String>();
    body.members().forEach(m -> names.put(m.unit(), m.cluster() == null ? "" : m.cluster()));
    clusters.divide(here.standing(), names, body.version());
    return show(here);
  }
}
