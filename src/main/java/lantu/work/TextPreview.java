package lantu.work;

import java.util.List;
import lantu.plan.SectionText;
import org.jspecify.annotations.Nullable;

/**
 * What a document would bring to the sections of a plan, before anything is kept.
 *
 * @param file name of the document
 * @param rows all sections, in order
 * @param left how many characters of the document belong to no section
 */
public record TextPreview(String file, List<Row> rows, int left) {
  /** Copies the list. */
  public TextPreview {
    rows = List.copyOf(rows);
  }

  /** What happens to a section. */
  public enum Outcome {
    /** It gets its first text. */
    NEW,
    /** It gets another text. */
    REPLACED,
    /** It has this very text. */
    SAME,
    /** Its heading is there without a text; what it has stays. */
    EMPTY,
    /** Its heading is not there; what it has stays. */
    MISSING
  }

  /**
   * One section.
   *
   * @param section its number
   * @param title its title in the plan
   * @param outcome what happens to it
   * @param heading its heading as the document has it, where that differs from the title; else
   *     empty
   * @param inside the section before it whose text may hold this one's; 0 for none
   * @param text the text it gets or has already; null where the document has none
   */
  public record Row(
      int section,
      String title,
      Outcome outcome,
      String heading,
      int inside,
      @Nullable SectionText text) {
    /** How long the text is; 0 where there is none. */
    public int characters() {
      return text == null ? 0 : text.text().length();
    }

    /** Whether the section changes. */
    public boolean changes() {
      return outcome == Outcome.NEW || outcome == Outcome.REPLACED;
    }

    /** The first words of the text, at most as many characters as asked for. */
    public String firstWords(int most) {
      if (text == null) {
        return "";
      }
      String words = text.text().replace('\n', ' ').replace('\t', ' ');
      return words.substring(0, Math.min(most, words.length()));
    }
  }

  /** How many sections the document has a text for. */
  public long found() {
    return rows.stream().filter(row -> row.text() != null).count();
  }

  /** How many sections change. */
  public long changing() {
    return rows.stream().filter(Row::changes).count();
  }

  /** How many characters the sections that change get. */
  public int characters() {
    return rows.stream().filter(Row::changes).mapToInt(Row::characters).sum();
  }
}
