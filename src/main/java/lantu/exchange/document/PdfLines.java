package lantu.exchange.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.gate.PdfGate;
import lantu.value.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The lines of a PDF as they are printed, without page numbers and running heads. */
final class PdfLines {
  private static final int MOST_PAGES = 2_000;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?[-—–－\\s]*");

  /** A page that prints Chinese leaves gaps where the type changes. */
  private static final Pattern GAP =
      Pattern.compile("(?<=[\\p{IsHan}，。；：、！？“”‘’（）《》]) +(?=[\\p{IsHan}，。；：、！？“”‘’（）《》])");

  /** Held, so that their level is not forgotten with them. */
  private static final List<Logger> LIBRARY =
      Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

  private PdfLines() {}

  static List<String> of(byte[] bytes, String name) {
    // What a damaged font is worth a warning to the library is no business of the user's console.
    LIBRARY.forEach(logger -> logger.setLevel(Level.OFF));
    OwnFonts.use();
    PdfGate.check(bytes, name);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new Refusal("exchange.document.locked", name);
      }
      refuseExcess(document, name);
      return joined(pages(document, name));
    } catch (InvalidPasswordException e) {
      throw new Refusal(e, "exchange.document.locked", name);
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library goes down one call for each part within a part, and means its files well.
      throw new Refusal(e, "exchange.document.damaged", name);
    }
  }

  /** Counts the pages themselves, whatever number the document gives. */
  private static void refuseExcess(PDDocument document, String name) throws IOException {
    PdfStreams streams = new PdfStreams(name);
    streams.check(document.getDocument());
    int pages = 0;
    for (PDPage page : document.getPages()) {
      if (++pages > MOST_PAGES) {
        throw new Refusal("exchange.document.pages", name, MOST_PAGES);
      }
      for (Iterator<PDStream> of = page.getContentStreams(); of.hasNext(); ) {
        streams.check(of.next().getCOSObject());
      }
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new Refusal("exchange.document.pages", name, MOST_PAGES);
    }
  }

  private static List<List<String>> pages(PDDocument document, String name) throws IOException {
    PdfText stripper = new PdfText(name);
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      List<String> lines = new ArrayList<>();
      stripper
          .getText(document)
          .lines()
          .map(line -> GAP.matcher(line.strip()).replaceAll(""))
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
      pages.add(lines);
    }
    return pages;
  }

  private static List<String> joined(List<List<String>> pages) {
    Map<String, Integer> heads = new HashMap<>();
    pages.stream()
        .filter(page -> !page.isEmpty())
        .forEach(page -> heads.merge(page.getFirst(), 1, Integer::sum));
    List<String> all = new ArrayList<>();
    for (List<String> page : pages) {
      List<String> lines = new ArrayList<>(page);
      if (!lines.isEmpty() && pages.size() > 2 && running(heads, lines.getFirst(), pages.size())) {
        lines.removeFirst();
      }
      if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getLast()).matches()) {
        lines.removeLast();
      }
      if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getFirst()).matches()) {
        lines.removeFirst();
      }
      all.addAll(lines);
    }
    return all;
  }

  private static boolean running(Map<String, Integer> heads, String line, int pages) {
    return heads.getOrDefault(line, 0) * 2 > pages;
  }
}
