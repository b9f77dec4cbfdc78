package vn.giaouoc.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.giaouoc.shared.Vi;

/** Writes a document as PDF/A-2b. The same content always gives the same bytes. */
final class PdfPaper {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String PRODUCER = "Giao Ước";

  // The renderer tells of every font and stylesheet it reads; only its warnings are news.
  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPaper() {}

  static byte[] write(OfficialDocument doc) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    for (var face : TypeFace.values()) {
      var slant = face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(face::open, TypeFace.FAMILY, face.weight(), slant, true);
    }
    builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
    builder.useColorProfile(SRGB);
    builder.useUnicodeLineBreaker(new BlankBreaker());
    builder.withProducer(PRODUCER);
    var markup = PdfMarkup.of(doc);
    builder.withHtmlContent(markup, null);
    builder.toStream(out);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      var pdf = renderer.getPdfDocument();
      fixTime(pdf, doc);
      pdf.setDocumentId((long) markup.hashCode());
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Dates the file by the document, not by the clock, so that its bytes can be compared. */
  private static void fixTime(PDDocument pdf, OfficialDocument doc) throws IOException {
    var day = doc.date() == null ? LocalDate.of(doc.year(), 1, 1) : doc.date();
    var time = day.atTime(LocalTime.NOON).atZone(ZoneId.of(Vi.ZONE));
    pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(time));
    pdf.getDocumentInformation().setModificationDate(null);
    var metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      var written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
      var fixed = text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^<\"']*", written);
      var replaced = new PDMetadata(pdf);
      replaced.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
      pdf.getDocumentCatalog().setMetadata(replaced);
    }
  }
}
