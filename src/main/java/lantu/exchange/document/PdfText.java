package lantu.exchange.document;

import java.io.IOException;
import java.util.List;
import lantu.value.Refusal;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF by its place on the page, and counts what that takes. */
final class PdfText extends PDFTextStripper {
  private static final int MOST_FORMS = 50_000;

  /** Two thousand full pages have below two million signs and about as many steps. */
  static final int MOST_STEPS = 5_000_000;

  private final String name;
  private int steps;
  private int forms;

  PdfText(String name) {
    this.name = name;
    setSortByPosition(true);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    step();
    super.processTextPosition(text);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > MOST_FORMS) {
      throw new Refusal("gate.pdf.long", name);
    }
    super.showForm(form);
  }

  /** Pages that draw one another many times over would never come to an end. */
  private void step() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new Refusal("gate.pdf.long", name);
    }
  }
}
