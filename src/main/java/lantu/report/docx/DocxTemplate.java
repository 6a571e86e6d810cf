package lantu.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import lantu.value.Refusal;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A Word document of the office's own that lends a report its styles, head and foot. Its words are
 * left out; the page stays that of the standard.
 */
final class DocxTemplate {
  private DocxTemplate() {}

  /**
   * An empty document with the styles, head and foot of another one.
   *
   * @param bytes a file that has gone through the gate for files from outside
   * @throws Refusal {@code report.docx.template} if it is no Word document
   */
  static XWPFDocument open(byte[] bytes) {
    try {
      OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
      XWPFDocument document = new XWPFDocument(parts);
      if (!document
          .getPackagePart()
          .getContentType()
          .equals(XWPFRelation.DOCUMENT.getContentType())) {
        throw new Refusal("report.docx.template");
      }
      clear(document);
      DocxStyles.mergeInto(document);
      return document;
    } catch (IOException | InvalidFormatException e) {
      throw new Refusal(e, "report.docx.template");
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The library says so in many ways when a part is not what its name promises.
      throw new Refusal(e, "report.docx.template");
    }
  }

  /** Takes all words away and leaves the last section's head and foot. */
  private static void clear(XWPFDocument document) {
    CTBody body = document.getDocument().getBody();
    CTSectPr kept = CTSectPr.Factory.newInstance();
    if (body.isSetSectPr()) {
      CTSectPr section = body.getSectPr();
      kept.setHeaderReferenceArray(section.getHeaderReferenceArray());
      kept.setFooterReferenceArray(section.getFooterReferenceArray());
      if (section.isSetTitlePg()) {
        kept.setTitlePg(section.getTitlePg());
      }
    }
    while (!document.getBodyElements().isEmpty()) {
      document.removeBodyElement(0);
    }
    body.set(CTBody.Factory.newInstance());
    body.setSectPr(kept);
  }
}
