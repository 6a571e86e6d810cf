package lantu.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantu.manual.Manual;
import lantu.manual.ManualBlock;
import lantu.manual.ManualPage;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.HeaderCell;
import lantu.report.Orientation;
import lantu.report.Report;
import lantu.report.Table;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** Writes the manual as a PDF file, on the pages that reports have, in smaller type. */
public final class ManualWriter {
  private static final int LEAST_WIDTH = 8;
  private static final int MOST_WIDTH = 44;
  private static final char FIRST_CHINESE = '\u2018';

  private final Messages messages;

  /** Titles and file name are the messages'. */
  public ManualWriter(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes the manual under its own name into a folder, which is made where it is missing.
   *
   * @param pictures PNG files by the name that the manual has for each; one that is missing is left
   *     out with its words
   * @return the file
   * @throws Refusal {@code report.noFolder}, or those of {@link WholeFile#write}
   */
  public Path writeInto(Manual manual, Map<String, byte[]> pictures, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", folder);
    }
    Path file = folder.resolve(FileNames.safe(messages.get("handbook.title")) + ".pdf");
    WholeFile.write(file, out -> write(manual, pictures, out));
    return file;
  }

  private void write(Manual manual, Map<String, byte[]> pictures, OutputStream out)
      throws IOException {
    PdfFonts fonts = new PdfFonts();
    // The contents need the numbers of the pages, which are known once everything is set.
    ManualBody first = set(manual, pictures, fonts, Map.of(), OutputStream.nullOutputStream());
    set(manual, pictures, fonts, first.pagesOfChapters(), out);
  }

  private ManualBody set(
      Manual manual,
      Map<String, byte[]> pictures,
      PdfFonts fonts,
      Map<String, Integer> numbers,
      OutputStream out) {
    Report cover =
        new Report(
            "",
            messages.get("handbook.title"),
            List.of(messages.get("handbook.version", messages.get("shell.version"))),
            "",
            "",
            Orientation.PORTRAIT,
            List.of());
    Document document = new Document();
    PdfPages.lay(document, cover.orientation());
    var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
    // The stream is forced to disk by its owner once everything is in it.
    writer.setCloseStream(false);
    writer.setPageEvent(new PdfPages(cover, fonts));
    writer.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.PageModeUseOutlines);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.addTitle(cover.title());
    document.addCreator("Lantu");
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    document.open();
    ManualBody body = new ManualBody(document, writer, fonts);
    body.title(cover.title(), cover.subtitles().getFirst());
    List<String> titles = titles(manual);
    body.contents(messages.get("handbook.contents"), titles, numbers);
    for (int i = 0; i < titles.size(); i++) {
      ManualPage page = manual.pages().get(i);
      body.chapter(titles.get(i));
      page.blocks().forEach(block -> add(body, block, pictures));
    }
    document.close();
    return body;
  }

  private List<String> titles(Manual manual) {
    List<String> titles = new ArrayList<>();
    for (ManualPage page : manual.pages()) {
      titles.add(messages.get("handbook.chapter", titles.size() + 1, page.title()));
    }
    return titles;
  }

  private static void add(ManualBody body, ManualBlock block, Map<String, byte[]> pictures) {
    switch (block) {
      case ManualBlock.Heading heading -> body.heading(heading.words());
      case ManualBlock.Paragraph paragraph -> body.paragraph(paragraph.words());
      case ManualBlock.Item item -> body.item(item.mark(), item.words());
      case ManualBlock.Table table -> body.table(table(table));
      case ManualBlock.Picture picture -> {
        byte[] png = pictures.get(picture.name());
        if (png != null) {
          body.picture(png, picture.words());
        }
      }
    }
  }

  /** How wide words are: a Chinese character or mark is as wide as two letters. */
  private static int halves(String words) {
    return words.chars().map(c -> c >= FIRST_CHINESE ? 2 : 1).sum();
  }

  private static Table table(ManualBlock.Table table) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int at = i;
      int longest = table.rows().stream().mapToInt(row -> halves(row.get(at))).max().orElse(0);
      int width = Math.max(longest, halves(table.head().get(i)));
      columns.add(new Column(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH), Align.LEFT));
    }
    return new Table(
        "",
        "",
        "",
        Table.Rules.GRID,
        columns,
        List.of(table.head().stream().map(HeaderCell::of).toList()),
        table.rows().stream().map(row -> row.stream().<Cell>map(Cell.Text::new).toList()).toList(),
        List.of());
  }
}
