package lantu.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A written Word, Excel or PowerPoint file part by part, held to the schemas of ECMA-376 and to
 * what makes an office program offer a repair; the workbooks behind charts too.
 */
final class OfficeParts {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The schemas refer to it without bringing it along. */
  private static final String XML_ATTRIBUTES =
      """
      <xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace"
          xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """;

  private static final List<String> SCHEMAS =
      List.of(
          "wml",
          "sml",
          "pml",
          "dml-main",
          "dml-chart",
          "dml-picture",
          "dml-wordprocessingDrawing",
          "dml-spreadsheetDrawing",
          "shared-documentPropertiesExtended");

  private static final Schema SCHEMA = schema();

  private final SortedMap<String, byte[]> parts = new TreeMap<>();

  private OfficeParts() {}

  static OfficeParts of(byte[] file) throws IOException {
    OfficeParts all = new OfficeParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.parts.put("/" + entry.getName(), zip.readAllBytes());
      }
    }
    return all;
  }

  /** What is against a schema, each fault once with the first part that has it. */
  Set<String> againstTheSchemas() throws Exception {
    Map<String, String> faults = new LinkedHashMap<>();
    Set<String> told = new TreeSet<>();
    for (String name : parts.keySet()) {
      if (name.endsWith(".xlsx")) {
        told.addAll(of(parts.get(name)).againstTheSchemas());
      }
      if (!name.endsWith(".xml")
          || name.equals("/[Content_Types].xml")
          || name.endsWith("core.xml")) {
        continue;
      }
      Validator validator = SCHEMA.newValidator();
      validator.setErrorHandler(
          new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
              faults.putIfAbsent(String.valueOf(fault.getMessage()), name);
            }
          });
      validator.validate(new DOMSource(withoutSpaceMarks(document(name))));
    }
    faults.forEach((fault, name) -> told.add(name + ": " + fault));
    return told;
  }

  /** What makes a program offer to repair the file though each part is well made. */
  List<String> toBeRepaired() throws Exception {
    List<String> faults = new ArrayList<>();
    Document types = document("/[Content_Types].xml");
    Set<String> known = new HashSet<>();
    elements(types, "Default").forEach(one -> known.add("." + one.getAttribute("Extension")));
    elements(types, "Override").forEach(one -> known.add(one.getAttribute("PartName")));
    for (String name : parts.keySet()) {
      if (name.endsWith(".xlsx")) {
        faults.addAll(of(parts.get(name)).toBeRepaired());
      }
      String extension = name.substring(name.lastIndexOf('.'));
      if (!name.startsWith("/[") && !known.contains(name) && !known.contains(extension)) {
        faults.add(name + " has no content type");
      }
      if (name.endsWith(".rels")) {
        relations(name, faults);
      } else if (name.endsWith(".xml")) {
        identities(name, faults);
      }
    }
    return faults;
  }

  private void relations(String name, List<String> faults) throws Exception {
    String owner = name.replace("/_rels/", "/").replaceFirst("\\.rels$", "");
    Set<String> ids = new HashSet<>();
    for (Element relation : elements(document(name), "Relationship").toList()) {
      if (!ids.add(relation.getAttribute("Id"))) {
        faults.add(name + " twice " + relation.getAttribute("Id"));
      }
      String target = URI.create(owner).resolve(relation.getAttribute("Target")).getPath();
      if (!relation.getAttribute("TargetMode").equals("External") && !parts.containsKey(target)) {
        faults.add(name + " leads nowhere: " + target);
      }
    }
    if (!parts.containsKey(owner)) {
      return;
    }
    for (Element element : elements(document(owner), "*").toList()) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        if (RELATIONS.equals(attribute.getNamespaceURI())
            && !ids.contains(attribute.getNodeValue())) {
          faults.add(owner + " uses an unknown relation: " + attribute.getNodeValue());
        }
      }
    }
  }

  /** Numbers that must differ within a part, and names that must. */
  private void identities(String name, List<String> faults) throws Exception {
    Document part = document(name);
    unlike(name, "docPr", elements(part, "docPr").map(one -> one.getAttribute("id")), faults);
    unlike(name, "cNvPr", elements(part, "cNvPr").map(one -> one.getAttribute("id")), faults);
    unlike(name, "sheet", elements(part, "sheet").map(one -> one.getAttribute("name")), faults);
    for (String attribute : List.of("w:id", "w:name")) {
      Stream<String> marks =
          elements(part, "bookmarkStart").map(one -> one.getAttribute(attribute));
      unlike(name, "bookmark", marks, faults);
    }
    elements(part, "sheet")
        .map(one -> one.getAttribute("name"))
        .filter(sheet -> sheet.length() > 31 || sheet.matches(".*[\\[\\]:*?/\\\\].*"))
        .forEach(sheet -> faults.add(name + " bad sheet name " + sheet));
  }

  private static void unlike(String name, String what, Stream<String> all, List<String> faults) {
    Set<String> seen = new HashSet<>();
    all.filter(one -> !seen.add(one)).forEach(one -> faults.add(name + " " + what + " " + one));
  }

  /** Every Excel writes them, and the schema has forgotten them. */
  private static Document withoutSpaceMarks(Document document) {
    if (SHEET.equals(document.getDocumentElement().getNamespaceURI())) {
      elements(document, "t").forEach(one -> one.removeAttribute("xml:space"));
    }
    return document;
  }

  private static Stream<Element> elements(Document document, String name) {
    NodeList all = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements.stream();
  }

  private Document document(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] content = parts.getOrDefault(name, new byte[0]);
    try {
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(name + ": " + new String(content, StandardCharsets.UTF_8), e);
    }
  }

  private static Schema schema() {
    Path folder = Path.of(System.getProperty("lantu.schemas", "target/schemas"));
    List<Source> sources = new ArrayList<>();
    sources.add(new StreamSource(new StringReader(XML_ATTRIBUTES)));
    for (String name : SCHEMAS) {
      sources.add(new StreamSource(folder.resolve(name + ".xsd").toFile()));
    }
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(sources.toArray(Source[]::new));
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }
}
