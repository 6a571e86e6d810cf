package lantu.report.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lantu.report.Align;
import lantu.report.Cell;
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
  private static final float SMALLEST_TEXT = 8;
  private static final float STEP = 0.5f;
  private static final float DENSE = 7.5f;

  /** A little more than half a character of the table's type, in hundredths of a point. */
  private static final int HALF_WIDTH = 470;

  private static final int DENSE_HALF_WIDTH = 390;

  private final Table table;
  private final PdfFonts fonts;

  /** Of the columns, in hundredths of a point. */
  private final List<Integer> widths;

  private final Map<Integer, Sides> ofColumns = new HashMap<>();

  PdfTables(Table table, PdfFonts fonts, float textWidth) {
    this.table = table;
    this.fonts = fonts;
    this.widths =
        table.widths(Math.round(textWidth * 100), table.dense() ? DENSE_HALF_WIDTH : HALF_WIDTH);
  }

  PdfPTable build() {
    PdfPTable built = new PdfPTable(table.columns().size());
    built.setWidthPercentage(100);
    built.setWidths(widths.stream().mapToInt(Integer::intValue).toArray());
    for (HeaderCell.Placed placed : table.placedHeader()) {
      PdfPCell cell = header(placed);
      cell.setColspan(placed.cell().across());
      cell.setRowspan(placed.cell().down());
      int end = placed.row() + placed.cell().down();
      rules(cell, placed.row() == 0, end == table.header().size() ? THIN : 0);
      built.addCell(cell);
    }
    built.setHeaderRows(table.header().size());
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      boolean last = row == table.rows().size() - 1;
      for (int column = 0; column < cells.size(); column += table.across(cells, column)) {
        PdfPCell cell = content(cells.get(column), column);
        cell.setColspan(table.across(cells, column));
        rules(cell, false, last ? THICK : 0);
        built.addCell(cell);
      }
    }
    // A row goes whole to the next page; only one longer than a page is split.
    built.setSplitRows(true);
    built.setSplitLate(true);
    return built;
  }

  private PdfPCell header(HeaderCell.Placed placed) {
    float room = -2 * PADDING;
    int end = placed.column() + placed.cell().across();
    for (int column = placed.column(); column < end; column++) {
      room += columnWidth(column);
    }
    return cell(lines(placed.cell().text(), fonts::hei, room), Element.ALIGN_CENTER);
  }

  /** Words, a little smaller where that saves a second line. */
  private static Phrase lines(String words, Function<Float, Font> fonts, float room) {
    Font fitting = fitting(words, fonts, room, SMALLEST_TEXT);
    boolean fits = PdfFonts.width(words, fitting) <= room;
    return PdfText.phrase(words, fits ? fitting : fonts.apply(PdfFonts.SIZE_5_SMALL));
  }

  private static Font fitting(
      String words, Function<Float, Font> fonts, float room, float smallest) {
    Font font = fonts.apply(PdfFonts.SIZE_5_SMALL);
    while (PdfFonts.width(words, font) > room && font.getSize() > smallest) {
      font = fonts.apply(font.getSize() - STEP);
    }
    return font;
  }

  private float columnWidth(int column) {
    return widths.get(column) / 100f;
  }

  private PdfPCell content(Cell content, int column) {
    if (table.dense()) {
      return dense(content);
    }
    Align align = table.columns().get(column).align();
    if (content instanceof Cell.Decimal number && align == Align.DECIMAL) {
      return number(number, column);
    }
    return cell(
        lines(content.text(), fonts::song, columnWidth(column) - 2 * PADDING),
        align == Align.LEFT ? Element.ALIGN_LEFT : Element.ALIGN_CENTER);
  }

  private PdfPCell dense(Cell content) {
    boolean strong = content instanceof Cell.Spread spread && spread.strong();
    Font font = strong ? fonts.hei(DENSE) : fonts.song(DENSE);
    PdfPCell cell = cell(PdfText.phrase(content.text(), font), Element.ALIGN_LEFT);
    cell.setPaddingTop(1);
    cell.setPaddingBottom(2);
    cell.setLeading(0, 1.15f);
    return cell;
  }

  /** How much room the numbers of a column take on either side of their points. */
  private record Sides(double before, double behind) {}

  private Sides sides(int column) {
    List<Cell.Decimal> numbers =
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(Cell.Decimal.class::isInstance)
            .map(Cell.Decimal.class::cast)
            .toList();
    Font font = fonts.song(PdfFonts.SIZE_5_SMALL);
    return new Sides(
        numbers.stream().mapToDouble(n -> PdfFonts.width(whole(n), font)).max().orElse(0),
        numbers.stream().mapToDouble(n -> PdfFonts.width(tail(n), font)).max().orElse(0));
  }

  /** A number on one line, its point under the column's other points where there is room. */
  private PdfPCell number(Cell.Decimal number, int column) {
    float room = columnWidth(column) - 2 * PADDING;
    Font font = fonts.song(PdfFonts.SIZE_5_SMALL);
    Sides sides = ofColumns.computeIfAbsent(column, this::sides);
    boolean aligned = sides.before() + sides.behind() <= room;
    Font fitting = aligned ? font : fitting(number.text(), fonts::song, room, SMALLEST);
    PdfPCell cell = cell(PdfText.phrase(number.text(), fitting), Element.ALIGN_RIGHT);
    cell.setNoWrap(true);
    if (aligned) {
      double spare = (room - sides.before() - sides.behind()) / 2;
      cell.setPaddingRight(
          (float) (PADDING + spare + sides.behind() - PdfFonts.width(tail(number), font)));
    }
    return cell;
  }

  private static String whole(Cell.Decimal number) {
    return number.text().substring(0, number.text().length() - tail(number).length());
  }

  /** Point, decimals and mark. */
  private static String tail(Cell.Decimal number) {
    int decimals = number.decimals();
    String text = number.text();
    int point = decimals == 0 ? 0 : decimals + 1;
    return text.substring(text.length() - number.mark().length() - point);
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
    if (table.framed()) {
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
