package lantu.gate;

import java.io.IOException;
import java.io.Reader;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Lines as they come in, none of them longer than is allowed. */
public final class TextLines {
  private static final int LONGEST = 64 * 1024;

  private final Reader reader;
  private int lines;
  private boolean afterReturn;

  /** Lines of a reader, which does well to be buffered. */
  public TextLines(Reader reader) {
    this.reader = reader;
  }

  /**
   * The next line without its break; null at the end.
   *
   * @throws Refusal {@code gate.line} with its number if it is longer than 65,536 characters
   */
  public @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    lines++;
    for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
      boolean second = afterReturn && sign == '\n';
      afterReturn = sign == '\r';
      if (second) {
        continue;
      }
      if (sign == '\n' || sign == '\r') {
        return line.toString();
      }
      if (line.length() == LONGEST) {
        throw new Refusal("gate.line", lines, LONGEST);
      }
      line.append((char) sign);
    }
    return line.isEmpty() ? null : line.toString();
  }
}
