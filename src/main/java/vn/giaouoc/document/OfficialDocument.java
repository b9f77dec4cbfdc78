package vn.giaouoc.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document: its content, independent of the file it is written to.
 *
 * @param number null for papers that carry none (a pledge)
 * @param date null until it is known: the line keeps gaps for day and month
 * @param year the year printed when the date is not known
 * @param kind name of the type, for example “Báo cáo”
 * @param subject the abstract (trích yếu), in sentence case
 * @param bases legal bases (căn cứ), without the closing semicolon
 * @param addressees who it is addressed to (kính gửi, kính trình); empty for none
 * @param signature null when the body holds the signatures itself
 * @param recipients lines of “Nơi nhận”, without hyphen and stop
 * @param page upright unless said otherwise
 */
public record OfficialDocument(
    DocumentFormat format,
    Issuer issuer,
    @Nullable DocumentNumber number,
    String place,
    @Nullable LocalDate date,
    int year,
    String kind,
    String subject,
    List<String> bases,
    List<String> addressees,
    List<Block> body,
    @Nullable Signature signature,
    List<String> recipients,
    @Nullable PageSetup page) {

  public OfficialDocument {
    bases = List.copyOf(bases);
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    recipients = List.copyOf(recipients);
  }

  /** A document on upright pages. */
  public OfficialDocument(
      DocumentFormat format,
      Issuer issuer,
      @Nullable DocumentNumber number,
      String place,
      @Nullable LocalDate date,
      int year,
      String kind,
      String subject,
      List<String> bases,
      List<String> addressees,
      List<Block> body,
      @Nullable Signature signature,
      List<String> recipients) {
    this(
        format,
        issuer,
        number,
        place,
        date,
        year,
        kind,
        subject,
        bases,
        addressees,
        body,
        signature,
        recipients,
        null);
  }

  /**
   * Where the end begins that stays on one page: the last paragraph with the signatures below it,
   * as these never stand alone on a page. The size of the body when nothing is kept together.
   */
  int closing() {
    var last = body.size() - 1;
    var grid = last >= 0 && body.get(last) instanceof Block.SignatureGrid g ? g : null;
    var before = grid == null ? last : last - 1;
    var few = grid == null ? signature != null : grid.signers().size() <= grid.columns();
    return few && before >= 0 && body.get(before) instanceof Block.Paragraph ? before : body.size();
  }

  /** How its pages are set up. */
  PageSetup setup() {
    return page == null ? PageSetup.PORTRAIT : page;
  }

  /** The same with another number and date. */
  public OfficialDocument numbered(@Nullable Integer value, @Nullable LocalDate day) {
    var theNumber =
        number == null ? null : new DocumentNumber(value, number.type(), number.organ());
    return new OfficialDocument(
        format,
        issuer,
        theNumber,
        place,
        day,
        year,
        kind,
        subject,
        bases,
        addressees,
        body,
        signature,
        recipients,
        page);
  }

  /** “Báo cáo kết quả công tác sáu tháng đầu năm 2023”: kind and abstract in one line. */
  public String title() {
    return subject.isEmpty() ? kind : kind + " " + Wording.lowerFirst(subject);
  }
}
