package lantu.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the styles and the font table that stand as XML beside the program. */
final class DocxStyles {
  private static final String FONT_TABLE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String FONT_TABLE_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  private DocxStyles() {}

  static void addTo(XWPFDocument document) throws IOException {
    try (InputStream in = resource("word-styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException e) {
      throw new IOException(e);
    }
    addFontTable(document);
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
