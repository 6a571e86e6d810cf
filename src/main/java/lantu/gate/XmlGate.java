package lantu.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantu.value.Refusal;

/**
 * Goes through XML once, keeping nothing of it, and counts. No DOCTYPE passes, so that nothing can
 * be included or expanded by the parser behind.
 */
final class XmlGate {
  /** Beyond any table or document of an office; what a parser builds of so many fits in memory. */
  static final int MOST_ELEMENTS = 1_000_000;

  private static final int DEEPEST = 200;

  private final String name;
  private int elements;

  /** For one file, by what sentences call it; the elements of all its parts count together. */
  XmlGate(String name) {
    this.name = name;
  }

  /**
   * Goes through one document.
   *
   * @param look sees each element as it begins
   * @throws Refusal {@code gate.xml.*}
   */
  void check(InputStream xml, Consumer<XMLStreamReader> look) throws IOException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(xml);
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Refusal("gate.xml.doctype", name);
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            elements++;
            if (depth > DEEPEST) {
              throw new Refusal("gate.xml.deep", name, DEEPEST);
            }
            if (elements > MOST_ELEMENTS) {
              throw new Refusal("gate.xml.many", name, MOST_ELEMENTS);
            }
            look.accept(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new Refusal(e, "gate.xml.damaged", name);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The platform's own limit is lower and would speak of damage.
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
    return factory;
  }
}
