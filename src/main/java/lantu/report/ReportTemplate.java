package lantu.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lantu.report.template.Template;
import lantu.report.template.TemplateParser;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;

/**
 * What a report says, as a file that the office may edit.
 *
 * @param name the name of its file, without extension
 * @param vocabulary what it may name
 */
public record ReportTemplate(String name, Vocabulary vocabulary) {
  /** The name of its file. */
  public String fileName() {
    return name + ".txt";
  }

  /** The text of the one that ships, in the language of the messages. */
  public String shippedText(Messages messages) {
    String path = "/assets/template/" + messages.language() + "/" + fileName();
    try (InputStream in = ReportTemplate.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no template " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that ships. */
  public Template shipped(Messages messages) {
    return read(fileName(), shippedText(messages));
  }

  /**
   * Reads one.
   *
   * @param file the name of its file, for refusals
   * @throws lantu.value.Refusal {@code report.template.*} with file, line and what is wrong there
   */
  public Template read(String file, String text) {
    return TemplateParser.parse(file, text, vocabulary);
  }
}
