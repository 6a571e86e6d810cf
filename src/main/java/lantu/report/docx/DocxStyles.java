package lantu.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the styles and the font table that stand as XML beside the program. */
final class DocxStyles {
  private static final String FONT_TABLE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String FONT_TABLE_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  private DocxStyles() {}

  static void addTo(XWPFDocument document) throws IOException {
    document.createStyles().setStyles(shipped());
    addFontTable(document);
  }

  /**
   * Puts the styles that a document lacks into it, and calls those that it has by the names that
   * the reports use: a style is known by what Word shows, since its short name differs from one
   * program to the next.
   */
  static void mergeInto(XWPFDocument document) throws IOException {
    CTStyles all = own(document);
    List<CTStyle> missing = new ArrayList<>();
    Map<String, String> renamed = new HashMap<>();
    for (CTStyle ours : shipped().getStyleList()) {
      Optional<CTStyle> theirs =
          named(all, ours, String::equals).or(() -> named(all, ours, String::equalsIgnoreCase));
      if (theirs.isPresent()) {
        renamed.put(theirs.get().getStyleId(), ours.getStyleId());
      } else {
        missing.add(ours);
      }
    }
    giveWay(all, renamed);
    new StyleNames(renamed).in(all);
    document.getHeaderList().forEach(one -> new StyleNames(renamed).in(one._getHdrFtr()));
    document.getFooterList().forEach(one -> new StyleNames(renamed).in(one._getHdrFtr()));
    all.getStyleList().forEach(DocxStyles::heading);
    List<STStyleType.Enum> settled =
        all.getStyleList().stream().filter(CTStyle::isSetDefault).map(CTStyle::getType).toList();
    for (CTStyle ours : missing) {
      CTStyle added = all.addNewStyle();
      added.set(ours);
      if (added.isSetDefault() && settled.contains(added.getType())) {
        added.unsetDefault();
      }
    }
    document.getStyles().setStyles(all);
  }

  private static Optional<CTStyle> named(
      CTStyles all, CTStyle ours, BiPredicate<String, String> same) {
    return all.getStyleList().stream()
        .filter(one -> one.getType() == ours.getType() && one.isSetName())
        .filter(one -> same.test(one.getName().getVal(), ours.getName().getVal()))
        .findFirst();
  }

  /** A style of another name gives up its short name where the reports use it. */
  private static void giveWay(CTStyles all, Map<String, String> renamed) throws IOException {
    Set<String> wanted =
        shipped().getStyleList().stream().map(CTStyle::getStyleId).collect(Collectors.toSet());
    for (CTStyle style : all.getStyleList()) {
      String id = style.getStyleId();
      if (wanted.contains(id) && !renamed.containsKey(id)) {
        renamed.put(id, id + "Own");
      }
    }
  }

  /** A heading carries its number in its words, and its level makes the table of contents. */
  private static void heading(CTStyle style) {
    if (!style.getStyleId().matches("Heading[1-4]")) {
      return;
    }
    CTPPrGeneral properties = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
    if (properties.isSetNumPr()) {
      properties.unsetNumPr();
    }
    int level = Integer.parseInt(style.getStyleId().substring("Heading".length()));
    (properties.isSetOutlineLvl() ? properties.getOutlineLvl() : properties.addNewOutlineLvl())
        .setVal(BigInteger.valueOf(level - 1L));
  }

  private static CTStyles own(XWPFDocument document) throws IOException {
    if (document.getStyles() == null) {
      document.createStyles();
      return CTStyles.Factory.newInstance();
    }
    try {
      return document.getStyle();
    } catch (XmlException e) {
      throw new IOException(e);
    }
  }

  private static CTStyles shipped() throws IOException {
    try (InputStream in = resource("word-styles.xml")) {
      return StylesDocument.Factory.parse(in).getStyles();
    } catch (XmlException e) {
      throw new IOException(e);
    }
  }

  private static void addFontTable(XWPFDocument document) throws IOException {
    try (InputStream in = resource("word-fonts.xml")) {
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart part = document.getPackage().createPart(name, FONT_TABLE);
      try (OutputStream out = part.getOutputStream()) {
        in.transferTo(out);
      }
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_RELATION);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        DocxStyles.class.getResourceAsStream("/assets/report/" + name), name);
  }
}
