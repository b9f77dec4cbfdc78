package vn.giaouoc.scoring.intake;

import java.util.Objects;
import javax.xml.stream.XMLStreamReader;

/** Small things about the XML of a Word file. */
final class Word {

  private Word() {}

  /** The attribute of this local name, whatever its namespace; empty when there is none. */
  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
      }
    }
    return "";
  }

  static int whole(String text, int otherwise) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
