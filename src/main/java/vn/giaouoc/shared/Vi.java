package vn.giaouoc.shared;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Vietnamese officials write: dates, numbers, order of names. Text is always NFC. */
public final class Vi {

  /** The time zone of every province. */
  public static final String ZONE = "Asia/Ho_Chi_Minh";

  private static final ZoneId ZONE_ID = ZoneId.of(ZONE);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DATE_OUT = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter TIME_OUT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

  private Vi() {}

  /** 24/02/2023; empty for null. */
  public static String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE_OUT.format(date);
  }

  /** 16:44 26/02/2021, in the province's time; empty for null. */
  public static String time(@Nullable Instant instant) {
    return instant == null ? "" : TIME_OUT.format(instant.atZone(ZONE_ID));
  }

  /**
   * “ngày 05 tháng 01 năm 2026”: day below 10 and months 1 and 2 with a leading zero (NĐ
   * 30/2020/NĐ-CP, Phụ lục I).
   */
  public static String longDate(LocalDate date) {
    var month = date.getMonthValue();
    return "ngày %02d tháng %s năm %d"
        .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : "" + month, date.getYear());
  }

  /** The day in the province at this instant. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(ZONE_ID).toLocalDate();
  }

  /** Reads d/M/yyyy strictly; null when it is no such day (31/02/2024). */
  public static @Nullable LocalDate parseDate(String text) {
    var trimmed = text.strip();
    try {
      return trimmed.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(trimmed)
          : LocalDate.parse(trimmed, DATE);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  /** 12,5; no trailing zeros, decimal comma, no grouping; empty for null. */
  public static String number(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.toPlainString().replace('.', ',');
  }

  /** 12,50: exactly so many decimals as the value's scale has. */
  public static String fixed(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString().replace('.', ',');
  }

  /** 01, 04, 12: small counts with a leading zero, as official texts write them. */
  public static String count(long n) {
    return n >= 0 && n < 10 ? "0" + n : Long.toString(n);
  }

  /** The text in Unicode NFC, no-break spaces as spaces, without blanks at both ends. */
  public static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u00a0', ' ')
        .replaceAll("\\r\\n?", "\n")
        .strip();
  }

  /** The order of a Vietnamese dictionary: đ after d, tones last. */
  public static Comparator<String> order() {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
    collator.setStrength(Collator.TERTIARY);
    return collator::compare;
  }
}
