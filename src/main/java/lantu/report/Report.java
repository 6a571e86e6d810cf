package lantu.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.text.PlainText;

/**
 * A report, whatever its format.
 *
 * @param fileName the name for its file, without extension, good for every file system
 * @param title its title; an ideographic space is where a printed title begins a new line
 * @param subtitles lines under the title; may be empty
 * @param mark what every page must bear, such as 演示数据; empty for none
 * @param dataState how settled its figures are, as one sentence; empty where it has none
 * @param orientation how its first pages lie
 * @param blocks its body
 * @param redHead who issues it, in red above a red rule; empty for a report without that
 */
public record Report(
    String fileName,
    String title,
    List<String> subtitles,
    String mark,
    String dataState,
    Orientation orientation,
    List<Block> blocks,
    String redHead)
    implements Serializable {
  private static final String MARK_BREAK = "　";
  private static final Pattern TITLE_BREAK = Pattern.compile("\u3000");

  /** A report without a red head. */
  public Report(
      String fileName,
      String title,
      List<String> subtitles,
      String mark,
      String dataState,
      Orientation orientation,
      List<Block> blocks) {
    this(fileName, title, subtitles, mark, dataState, orientation, blocks, "");
  }

  /** The same with more marks for every page and a red head; empty words change nothing. */
  public Report dressed(List<String> marks, String head) {
    List<String> all = new ArrayList<>(marks);
    all.add(mark);
    all.removeIf(String::isBlank);
    return new Report(
        fileName,
        title,
        subtitles,
        String.join(MARK_BREAK, all),
        dataState,
        orientation,
        blocks,
        head);
  }

  /** The same with a red head; empty for none. */
  public Report headed(String head) {
    return new Report(fileName, title, subtitles, mark, dataState, orientation, blocks, head);
  }

  /** The same under another file name. */
  public Report named(String name) {
    return new Report(name, title, subtitles, mark, dataState, orientation, blocks, redHead);
  }

  /** The same with another body. */
  public Report with(List<Block> body) {
    return new Report(fileName, title, subtitles, mark, dataState, orientation, body, redHead);
  }

  /**
   * The same, telling of every row of its tables as a writer comes to it; what is thrown then ends
   * the writing, and the file is as it was.
   */
  public Report stepped(Runnable step) {
    return with(
        blocks.stream()
            .map(block -> block instanceof Table table ? table.stepped(step) : block)
            .toList());
  }

  /** Copies the lists; leaves out signs that cannot be seen. */
  public Report {
    title = PlainText.clean(title);
    subtitles = subtitles.stream().map(PlainText::clean).toList();
    blocks = List.copyOf(blocks);
  }

  /** The title as printed, line by line. */
  public List<String> titleLines() {
    return List.of(TITLE_BREAK.split(title));
  }

  /** Its tables in order. */
  public List<Table> tables() {
    return blocks.stream()
        .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
        .toList();
  }

  /** Its charts in order. */
  public List<Chart> charts() {
    return blocks.stream()
        .flatMap(block -> block instanceof Chart chart ? Stream.of(chart) : Stream.empty())
        .toList();
  }
}
