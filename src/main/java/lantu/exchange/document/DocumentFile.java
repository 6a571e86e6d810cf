package lantu.exchange.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lantu.exchange.TextBytes;
import lantu.gate.Intake;
import lantu.text.PlainText;
import lantu.value.Refusal;

/** Reads the text of a document file. */
public final class DocumentFile {
  /** How files end that can be read, without the dot. */
  public static final List<String> EXTENSIONS = List.of("docx", "txt", "pdf");

  /** The largest file that is read, in MB. */
  static final int LARGEST = 30;

  private static final Pattern LINE = Pattern.compile("\\R|\f");

  private DocumentFile() {}

  /**
   * The text of a file.
   *
   * @throws Refusal {@code exchange.document.*}, {@code exchange.notText} or {@code gate.*}, with
   *     what to do
   */
  public static DocumentText read(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (EXTENSIONS.stream().noneMatch(known -> lower.endsWith("." + known))) {
      throw new Refusal("exchange.document.type", name);
    }
    byte[] bytes = Intake.bytes(file, LARGEST);
    if (bytes.length == 0) {
      throw new Refusal("exchange.document.empty", name);
    }
    DocumentText text =
        lower.endsWith(".docx")
            ? new DocumentText(DocxLines.of(bytes, name), false)
            : lower.endsWith(".pdf")
                ? new DocumentText(PdfLines.of(bytes, name), true)
                : new DocumentText(List.of(LINE.split(TextBytes.read(bytes), -1)), true);
    if (text.lines().stream().allMatch(String::isBlank)) {
      throw new Refusal(
          lower.endsWith(".pdf") ? "exchange.document.picture" : "exchange.document.empty", name);
    }
    return new DocumentText(text.lines().stream().map(PlainText::clean).toList(), text.broken());
  }
}
