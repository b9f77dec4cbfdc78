package vn.giaouoc.work;

import java.time.LocalDate;
import vn.giaouoc.shared.UnitId;

/** What one unit shares with the others of its experience. {@code id} is 0 when it is new. */
public record ExchangeNote(
    long id, UnitId unit, String title, String body, LocalDate notedOn, int version) {}
