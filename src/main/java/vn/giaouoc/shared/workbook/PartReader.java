package vn.giaouoc.shared.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Refused;

/**
 * Reads one XML part from the beginning to the end. Document types are refused, so no entity is
 * ever resolved.
 */
final class PartReader implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  private PartReader(InputStream in, XMLStreamReader xml) {
    this.in = in;
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
    return factory;
  }

  static PartReader open(PackageParts parts, String name) throws IOException {
    var in = parts.read(name);
    try {
      return new PartReader(in, FACTORY.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      in.close();
      throw PackageParts.broken();
    }
  }

  /**
   * Goes on to the next thing.
   *
   * @return the kind of {@link XMLStreamConstants}; {@code END_DOCUMENT} at the end
   */
  int next() {
    try {
      if (!xml.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Refused.because(
            "Tệp có khai báo XML lạ (DTD) mà Excel không bao giờ ghi nên không nhận. Hãy chép dữ"
                + " liệu sang một tệp .xlsx mới rồi nạp lại.");
      }
      return event;
    } catch (XMLStreamException e) {
      throw PackageParts.broken();
    }
  }

  /** Goes on to the next element that begins; false at the end. */
  boolean nextElement() {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** The name of the element at hand, without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element at hand, whatever its prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute, or what stands for it where it is missing. */
  String attribute(String name, String otherwise) {
    var value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** A whole number from 0; {@code -1} where it is missing or none. */
  int count(String attribute) {
    var text = attribute(attribute, "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  /** The text at hand. */
  String text() {
    return xml.getText();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
