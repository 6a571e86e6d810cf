package lantu.report.docx;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Gives styles other short names, where they are made and where they are used.
 *
 * @param renamed short name → the new one
 */
record StyleNames(Map<String, String> renamed) {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final QName VALUE = new QName(WORD, "val");
  private static final QName ID = new QName(WORD, "styleId");
  private static final Set<String> USES =
      Set.of("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle");

  /** Renames in the styles, or in a head or a foot. */
  void in(XmlObject content) {
    try (XmlCursor at = content.newCursor()) {
      while (at.hasNextToken()) {
        if (at.isStart() && WORD.equals(at.getName().getNamespaceURI())) {
          String element = at.getName().getLocalPart();
          if (element.equals("style")) {
            rename(at, ID);
          } else if (USES.contains(element)) {
            rename(at, VALUE);
          }
        }
        at.toNextToken();
      }
    }
  }

  private void rename(XmlCursor at, QName attribute) {
    String name = renamed.get(at.getAttributeText(attribute));
    if (name != null) {
      at.setAttributeText(attribute, name);
    }
  }
}
