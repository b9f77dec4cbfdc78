package vn.giaouoc.document;

import org.springframework.stereotype.Service;

/** Writes documents to files. */
@Service
public class DocumentService {

  /** The document as a file; the same content always gives the same bytes. */
  public byte[] render(OfficialDocument doc, PaperFile file) {
    return switch (file) {
      case PDF -> PdfPaper.write(doc);
      case DOCX -> DocxPaper.write(doc);
    };
  }
}
