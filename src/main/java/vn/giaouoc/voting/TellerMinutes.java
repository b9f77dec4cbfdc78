package vn.giaouoc.voting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The teller minutes (biên bản kiểm phiếu), written from the count and open to correction until
 * signed on paper.
 */
public record TellerMinutes(String body, @Nullable LocalDate signedOn, int version) {}
