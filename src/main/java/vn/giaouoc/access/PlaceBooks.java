package vn.giaouoc.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks every module for its places. */
@Component
public class PlaceBooks {

  private final List<Places> sources;

  PlaceBooks(List<Places> sources) {
    this.sources = sources;
  }

  /** All places on that day. */
  public PlaceBook on(LocalDate day) {
    return new PlaceBook(sources.stream().flatMap(s -> s.on(day).stream()).toList());
  }
}
