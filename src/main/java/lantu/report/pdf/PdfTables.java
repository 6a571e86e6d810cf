package lantu.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.DecimalColumn;
import lantu.report.HeaderCell;
import lantu.report.Table;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** One table of a document; its header is repeated on every page. */
final class PdfTables {
  private static final float PADDING = 2;
  private static final float THIN = 0.5f;
  private static final float THICK = 1.2f;
  private static final float LEADING = 1.3f;
  private static final float SMALLEST = 6;
  private static final float SMALLEST_HEADER = 8;
  private static final float STEP = 0.5f;

  private final Table table;
  private final PdfFonts fonts;
  private final float textWidth;

  PdfTables(Table table, PdfFonts fonts, float textWidth) {
    this.table = table;
    this.fonts = fonts;
    this.textWidth = textWidth;
  }

  PdfPTable build() {
    PdfPTable built = new PdfPTable(table.columns().size());
    built.setWidthPercentage(100);
    built.setWidths(table.columns().stream().mapToInt(Column::width).toArray());
    for (HeaderCell.Placed placed : table.placedHeader()) {
      PdfPCell cell = header(placed);
      cell.setColspan(placed.cell().across());
      cell.setRowspan(placed.cell().down());
      int end = placed.row() + placed.cell().down();
      rules(cell, placed.row() == 0, end == table.header().size() ? THIN : 0);
      built.addCell(cell);
    }
    built.setHeaderRows(table.header().size());
    List<DecimalColumn> decimals =
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> DecimalColumn.of(table, column))
            .toList();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      boolean last = row == table.rows().size() - 1;
      for (int column = 0; column < cells.size(); column++) {
        PdfPCell cell = content(cells.get(column), column, decimals.get(column));
        rules(cell, false, last ? THICK : 0);
        built.addCell(cell);
      }
    }
    // A row goes whole to the next page, under the repeated header.
    built.setSplitRows(false);
    return built;
  }

  /** A header cell; a little smaller where that saves a second line. */
  private PdfPCell header(HeaderCell.Placed placed) {
    float room = -2 * PADDING;
    int end = placed.column() + placed.cell().across();
    for (int column = placed.column(); column < end; column++) {
      room += columnWidth(column);
    }
    String words = placed.cell().text();
    Font font = fonts.hei(PdfFonts.SIZE_5_SMALL);
    while (width(words, font) > room && font.getSize() > SMALLEST_HEADER) {
      font = fonts.hei(font.getSize() - STEP);
    }
    if (width(words, font) > room) {
      font = fonts.hei(PdfFonts.SIZE_5_SMALL);
    }
    return cell(PdfText.phrase(words, font), Element.ALIGN_CENTER);
  }

  private float columnWidth(int column) {
    return textWidth * table.columns().get(column).width() / table.width();
  }

  private PdfPCell content(Cell content, int column, DecimalColumn decimals) {
    Align align = table.columns().get(column).align();
    Font font = fonts.song(PdfFonts.SIZE_5_SMALL);
    if (content instanceof Cell.Decimal number && align == Align.DECIMAL) {
      return number(number, column, decimals);
    }
    return cell(
        PdfText.phrase(content.text(), font),
        align == Align.LEFT ? Element.ALIGN_LEFT : Element.ALIGN_CENTER);
  }

  /** A number on one line, its point under the column's other points where there is room. */
  private PdfPCell number(Cell.Decimal number, int column, DecimalColumn decimals) {
    float room = columnWidth(column) - 2 * PADDING;
    Font font = fonts.song(PdfFonts.SIZE_5_SMALL);
    while (width(number.text(), font) > room && font.getSize() > SMALLEST) {
      font = fonts.song(font.getSize() - STEP);
    }
    PdfPCell cell = cell(PdfText.phrase(number.text(), font), Element.ALIGN_RIGHT);
    cell.setNoWrap(true);
    float behind =
        width(decimals.missingDigits(number) + "快".repeat(decimals.missingMark(number)), font);
    if (widest(column, decimals, font) <= room) {
      cell.setPaddingRight(PADDING + behind);
    }
    return cell;
  }

  private float widest(int column, DecimalColumn decimals, Font font) {
    return (float)
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(Cell.Decimal.class::isInstance)
            .map(Cell.Decimal.class::cast)
            .mapToDouble(
                number ->
                    width(
                        number.text()
                            + decimals.missingDigits(number)
                            + "快".repeat(decimals.missingMark(number)),
                        font))
            .max()
            .orElse(0);
  }

  private static float width(String words, Font font) {
    return font.getBaseFont().getWidthPoint(words, font.getSize());
  }

  private static PdfPCell cell(Phrase words, int alignment) {
    PdfPCell cell = new PdfPCell(words);
    cell.setHorizontalAlignment(alignment);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setPadding(PADDING);
    cell.setPaddingTop(PADDING + 1);
    cell.setPaddingBottom(PADDING + 2.5f);
    cell.setLeading(0, LEADING);
    return cell;
  }

  private void rules(PdfPCell cell, boolean first, float below) {
    if (table.rules() == Table.Rules.GRID) {
      cell.setBorderWidth(THIN);
      return;
    }
    cell.setBorder(Rectangle.NO_BORDER);
    if (first) {
      cell.enableBorderSide(Rectangle.TOP);
      cell.setBorderWidthTop(THICK);
    }
    if (below > 0) {
      cell.enableBorderSide(Rectangle.BOTTOM);
      cell.setBorderWidthBottom(below);
    }
  }
}
