package lantu.report.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.HeaderCell;
import lantu.report.Table;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** One table of a slide. */
final class PptxTable {
  private static final Color HEAD = new Color(0xE8F0F8);
  private static final Color LINE = new Color(0xC9D1D9);
  private static final double LARGEST = 15;
  private static final double SMALLEST = 10;
  private static final double HIGHEST = 30;

  private final Table table;

  PptxTable(Table table) {
    this.table = table;
  }

  void addTo(XSLFSlide slide, double left, double top, double width, double height) {
    int heads = table.header().size();
    int rows = heads + table.rows().size();
    double row = Math.min(HIGHEST, height / rows);
    double size = Math.clamp(row / 2, SMALLEST, LARGEST);
    XSLFTable built = slide.createTable(rows, table.columns().size());
    built.setAnchor(new Rectangle2D.Double(left, top, width, row * rows));
    List<Integer> widths = table.widths((int) width, (int) Math.round(size / 2));
    for (int column = 0; column < widths.size(); column++) {
      built.setColumnWidth(column, widths.get(column));
    }
    for (int i = 0; i < rows; i++) {
      built.setRowHeight(i, row);
      for (int column = 0; column < widths.size(); column++) {
        frame(built.getCell(i, column), i < heads);
      }
    }
    for (HeaderCell.Placed placed : table.placedHeader()) {
      HeaderCell cell = placed.cell();
      fill(
          built.getCell(placed.row(), placed.column()),
          cell.text(),
          size,
          true,
          TextParagraph.TextAlign.CENTER);
      if (cell.across() > 1 || cell.down() > 1) {
        built.mergeCells(
            placed.row(),
            placed.row() + cell.down() - 1,
            placed.column(),
            placed.column() + cell.across() - 1);
      }
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> cells = table.rows().get(i);
      for (int column = 0; column < cells.size(); column++) {
        fill(
            built.getCell(heads + i, column),
            cells.get(column).text(),
            size,
            false,
            align(table.columns().get(column).align()));
        int across = table.across(cells, column);
        if (across > 1) {
          built.mergeCells(heads + i, heads + i, column, column + across - 1);
        }
      }
    }
  }

  private static TextParagraph.TextAlign align(Align align) {
    return switch (align) {
      case LEFT -> TextParagraph.TextAlign.LEFT;
      case CENTER -> TextParagraph.TextAlign.CENTER;
      case DECIMAL -> TextParagraph.TextAlign.RIGHT;
    };
  }

  private static void frame(XSLFTableCell cell, boolean head) {
    if (head) {
      cell.setFillColor(HEAD);
    }
    cell.setBorderColor(TableCell.BorderEdge.bottom, LINE);
    cell.setBorderWidth(TableCell.BorderEdge.bottom, 0.75);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
  }

  private static void fill(
      XSLFTableCell cell, String words, double size, boolean bold, TextParagraph.TextAlign align) {
    PptxText.fill(cell, List.of(words), size, bold, PptxText.INK, align);
    cell.getTextParagraphs().forEach(paragraph -> paragraph.setSpaceAfter(0d));
    cell.setInsets(new Insets2D(1, 4, 1, 4));
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
  }
}
