package lantu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 全文 of a section, as the office's own copy of the document words it.
 *
 * @param section number of the section
 * @param text its paragraphs, one a line, without its heading; not blank
 * @param origin name of the file that it was read from
 */
public record SectionText(int section, String text, String origin) {
  /** How many characters the text of one section can have at most. */
  public static final int LONGEST = 100_000;

  /** A sentence with the quotes that close behind it, or what is left of a paragraph. */
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+(?:[。！？；]+[”’）)》]*)?|[。！？；]+");

  /**
   * A sentence.
   *
   * @param paragraph position of its paragraph, from 0
   * @param words its words; all sentences of a paragraph one after the other are the paragraph
   */
  public record Sentence(int paragraph, String words) {}

  /** Its sentences in order. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (String line : text.split("\n", -1)) {
      Matcher matcher = SENTENCE.matcher(line);
      while (matcher.find()) {
        sentences.add(new Sentence(paragraph, matcher.group()));
      }
      paragraph++;
    }
    return sentences;
  }

  /** Checks that there is a text. */
  public SectionText {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("no text, or too long: " + section);
    }
  }

  /** The same at another place of the outline. */
  SectionText at(int newSection) {
    return new SectionText(newSection, text, origin);
  }
}
