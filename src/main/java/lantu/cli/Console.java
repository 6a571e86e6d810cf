package lantu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Where the commands write: tables and sentences for people, documents for scripts. */
public final class Console {
  /** Control characters, line and paragraph separators, and what turns the direction of writing. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028-\\u202E\\u2066-\\u2069]");

  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;

  /** A console over two streams, both UTF-8. */
  public Console(PrintStream out, PrintStream err, Messages messages) {
    this.out = out;
    this.err = err;
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** A sentence on standard output, complete on the stream when this returns. */
  void say(String key, Object... arguments) {
    out.println(printable(messages.get(key, arguments)));
    out.flush();
  }

  /** A sentence on standard error. */
  public void complain(String key, Object... arguments) {
    err.println(printable(messages.get(key, arguments)));
  }

  /** A sentence that is already in words on standard error. */
  void complainInWords(String sentence) {
    err.println(printable(sentence));
  }

  /** The sentence of a refusal on standard error. */
  public void complain(Refusal refusal) {
    complainInWords(messages.sentence(refusal));
  }

  /** Whether all that was written has arrived; complains if not, as on a full disk. */
  boolean complete() {
    if (out.checkError()) {
      complain("cli.cutShort");
      return false;
    }
    return true;
  }

  /**
   * Tells of a failure nobody foresaw: a sentence with a short code, the details below it for those
   * who look after the program; returns the exit code.
   */
  public int failed(Throwable failure) {
    complainInWords(messages.unforeseen("cli.failed", failure));
    failure.printStackTrace(err);
    return Cli.COULD_NOT;
  }

  /** One document on standard output. */
  void json(Object document) {
    try {
      out.println(jsonText(document));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String jsonText(Object document) throws JsonProcessingException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  /** The files that were written: a list of paths for scripts, a sentence each for people. */
  void files(List<Path> files, boolean json) {
    if (json) {
      json(files.stream().map(Path::toString).toList());
    } else {
      files.forEach(file -> say("cli.written", file));
    }
  }

  /** Rows for people, columns padded by their width on screen (a Chinese character takes two). */
  void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], ScreenLines.width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(printable(row.get(i)));
        if (i < row.size() - 1) {
          line.append(" ".repeat(widths[i] - ScreenLines.width(row.get(i)) + 2));
        }
      }
      out.println(line);
    }
    out.flush();
  }

  /** Running text for people, its lines broken to the width of a terminal and set in. */
  void paragraph(String text, int indent) {
    ScreenLines.wrap(text, ScreenLines.WIDTH - indent)
        .forEach(line -> out.println(" ".repeat(indent) + line));
    out.flush();
  }

  /** An empty line. */
  void gap() {
    out.println();
    out.flush();
  }

  /**
   * A table, or where it is wider than a terminal its rows one below the other, each cell named.
   */
  void tableOrCards(List<String> head, List<List<String>> rows) {
    int widest = 0;
    for (int i = 0; i < head.size(); i++) {
      int column = i;
      widest +=
          rows.stream().mapToInt(row -> ScreenLines.width(row.get(column))).max().orElse(0) + 2;
    }
    if (widest <= ScreenLines.WIDTH) {
      List<List<String>> all = new ArrayList<>(List.of(head));
      all.addAll(rows);
      table(all);
      return;
    }
    for (List<String> row : rows) {
      paragraph(row.getFirst(), 2);
      for (int i = 1; i < head.size(); i++) {
        paragraph(messages.get("cli.named", head.get(i), row.get(i)), 4);
      }
    }
  }

  /** A text on one line, without what would steer the terminal. */
  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }

  static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return object;
  }

  static List<String> row(@Nullable Object... cells) {
    List<String> row = new ArrayList<>();
    Arrays.stream(cells).forEach(cell -> row.add(cell == null ? "—" : cell.toString()));
    return row;
  }
}
