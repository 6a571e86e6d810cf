package lantu.report.docx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.namespace.QName;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.DecimalColumn;
import lantu.report.HeaderCell;
import lantu.report.Table;
import lantu.report.office.PackedRows;
import lantu.report.office.RowXml;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** One table of a document. Widths are twips, rules eighths of a point. */
final class DocxTable {
  private static final int THIN = 4;
  private static final int THICK = 12;

  /** A digit or point of the 10 pt table text, half a character wide. */
  private static final int DIGIT = 100;

  /** The same of the 8 pt type of a dense table. */
  private static final int SMALL_DIGIT = 80;

  /** Left and right of a cell's content. */
  private static final int PADDING = 60;

  private static final String PREFIX = "w";
  private static final String NAMES = CTRow.type.getName().getNamespaceURI();
  private static final RowXml ROW = new RowXml(new QName(NAMES, "tr", PREFIX));

  private final Table table;
  private final List<Integer> widths;

  DocxTable(Table table, int textWidth) {
    this.table = table;
    this.widths = table.widths(textWidth, table.dense() ? SMALL_DIGIT : DIGIT);
  }

  /** Adds the table at the end of a document that will be written with its rows. */
  void addTo(XWPFDocument document, PackedRows packed) throws IOException {
    CTTbl content = document.createTable().getCTTbl();
    while (content.sizeOfTrArray() > 0) {
      content.removeTr(0);
    }
    frame(content.getTblPr());
    CTTblGrid grid = content.getTblGrid() == null ? content.addNewTblGrid() : content.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    try (XmlCursor cursor = content.newCursor()) {
      // An office's own document may have named them in another way; said twice, it is left out.
      cursor.toNextToken();
      cursor.insertNamespace(PREFIX, NAMES);
    }
    try (Writer out = packed.in(content, document.getPackagePart())) {
      writeRows(out);
    }
  }

  private void writeRows(Writer out) throws IOException {
    for (int row = 0; row < table.header().size(); row++) {
      CTRow head = CTRow.Factory.newInstance();
      headerRow(head, row);
      out.write(ROW.of(head));
    }
    List<DecimalColumn> decimals = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      decimals.add(DecimalColumn.of(table, column));
    }
    for (int index = 0; index < table.rows().size(); index++) {
      CTRow row = CTRow.Factory.newInstance();
      row(row, index, decimals);
      out.write(ROW.of(row));
    }
  }

  private void row(CTRow row, int index, List<DecimalColumn> decimals) {
    List<Cell> cells = table.rows().get(index);
    boolean staysWithNext = table.keptWhole() && index < table.rows().size() - 1;
    row.addNewTrPr().addNewCantSplit();
    for (int column = 0; column < cells.size(); column += table.across(cells, column)) {
      CTPPr paragraph = cell(row.addNewTc(), column, cells.get(column), decimals.get(column));
      if (staysWithNext) {
        paragraph.addNewKeepNext();
      }
    }
  }

  private void frame(CTTblPr properties) {
    CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
    (properties.isSetJc() ? properties.getJc() : properties.addNewJc())
        .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    CTTblBorders borders = properties.addNewTblBorders();
    boolean grid = table.framed();
    rule(borders.addNewTop(), grid ? THIN : THICK);
    if (grid) {
      rule(borders.addNewLeft(), THIN);
    }
    rule(borders.addNewBottom(), grid ? THIN : THICK);
    if (grid) {
      rule(borders.addNewRight(), THIN);
      rule(borders.addNewInsideH(), THIN);
      rule(borders.addNewInsideV(), THIN);
    }
    CTTblCellMar margins = properties.addNewTblCellMar();
    pad(margins.addNewLeft());
    pad(margins.addNewRight());
  }

  private void headerRow(CTRow row, int index) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    table.placedHeader().stream()
        .filter(placed -> placed.covers(index, placed.column()))
        .sorted(Comparator.comparingInt(HeaderCell.Placed::column))
        .forEach(placed -> header(row.addNewTc(), placed, index));
  }

  private void header(CTTc cell, HeaderCell.Placed placed, int index) {
    int end = placed.column() + placed.cell().across();
    CTTcPr properties = properties(cell, placed.column(), end);
    if (placed.cell().across() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.cell().across()));
    }
    boolean begins = placed.row() == index;
    if (placed.cell().down() > 1) {
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (table.rules() == Table.Rules.THREE_LINE && index == table.header().size() - 1) {
      rule(properties.addNewTcBorders().addNewBottom(), THIN);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    DocxText.fill(cell.addNewP(), "TableHead", begins ? placed.cell().text() : "");
  }

  private CTPPr cell(CTTc cell, int column, Cell content, DecimalColumn decimals) {
    int end = content instanceof Cell.Spread ? widths.size() : column + 1;
    CTTcPr properties = properties(cell, column, end);
    if (end > column + 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(end - column));
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    CTPPr paragraph = DocxText.fill(cell.addNewP(), style(content), content.text());
    if (content instanceof Cell.Spread spread && spread.strong()) {
      paragraph.addNewKeepNext();
    }
    Align align = table.columns().get(column).align();
    if (align == Align.DECIMAL && content instanceof Cell.Decimal number) {
      int free = widths.get(column) - 2 * PADDING - decimals.width() * DIGIT;
      int room = decimals.roomBehind(number) * DIGIT + Math.max(0, free / 2);
      if (room > 0) {
        paragraph.addNewInd().setRight(BigInteger.valueOf(room));
      }
      paragraph.addNewJc().setVal(STJc.RIGHT);
    } else if (align != Align.LEFT) {
      paragraph.addNewJc().setVal(STJc.CENTER);
    }
    return paragraph;
  }

  private String style(Cell content) {
    boolean strong = content instanceof Cell.Spread spread && spread.strong();
    return (table.dense() ? "TableSmall" : "TableText") + (strong ? "Head" : "");
  }

  private CTTcPr properties(CTTc cell, int from, int to) {
    CTTcPr properties = cell.addNewTcPr();
    CTTblWidth width = properties.addNewTcW();
    width.setType(STTblWidth.DXA);
    width.setW(
        BigInteger.valueOf(widths.subList(from, to).stream().mapToInt(Integer::intValue).sum()));
    return properties;
  }

  private static void pad(CTTblWidth margin) {
    margin.setType(STTblWidth.DXA);
    margin.setW(BigInteger.valueOf(PADDING));
  }

  private static void rule(CTBorder border, int eighths) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.ZERO);
    border.setColor("000000");
  }
}
