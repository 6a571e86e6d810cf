package lantu.report.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: between Chinese characters, after spaces and hyphens between words, but
 * never inside a number or a Latin word, before a closing mark or after an opening one.
 */
public final class ChineseBreaks implements SplitCharacter {
  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’…—％%)]},.;:?!·～℃";
  private static final String NOT_LAST = "（《〈「『【〔“‘([{";

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    return mayBreakAfter(text, current, end);
  }

  /** Whether a line may end after the character at {@code at}; {@code end} is behind the last. */
  static boolean mayBreakAfter(char[] text, int at, int end) {
    char last = text[at];
    if (last == ' ' || at + 1 >= end) {
      return true;
    }
    char next = text[at + 1];
    if (Character.isHighSurrogate(last)
        || NOT_LAST.indexOf(last) >= 0
        || NOT_FIRST.indexOf(next) >= 0) {
      return false;
    }
    return chinese(last) || chinese(next) || last == '-';
  }

  /** Chinese characters and marks; the en dash of 2021–2025 lies below and holds it together. */
  private static boolean chinese(char c) {
    return c >= '\u2014';
  }
}
