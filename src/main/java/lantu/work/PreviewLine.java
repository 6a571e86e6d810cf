package lantu.work;

import java.util.List;
import lantu.chart.ChartModel;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report as a reader sees it before it is written.
 *
 * @param kind what kind of line it is
 * @param cells its words; more than one for a row of a table
 * @param widths the widths of a row's cells in relation to each other; empty for any other line
 * @param chart what is drawn there; null for any other line
 * @param traces where the numbers of each cell come from, a line for each; empty where a cell has
 *     none
 * @param sentence the paragraph where it is one that can be rewritten; null for any other line
 */
public record PreviewLine(
    Kind kind,
    List<String> cells,
    List<Integer> widths,
    @Nullable ChartModel chart,
    List<String> traces,
    @Nullable Sentence sentence) {
  /** Kinds of lines. */
  public enum Kind {
    /** What every page bears. */
    MARK,
    /** The title. */
    TITLE,
    /** Under the title. */
    SUBTITLE,
    /** 一、 */
    HEADING_1,
    /** （一） and below. */
    HEADING_2,
    /** Body text. */
    PARAGRAPH,
    /** Under body text in the office's own words: what has changed since. */
    FLAG,
    /** A chart; its words are its title. */
    CHART,
    /** The caption of a table. */
    CAPTION,
    /** The head of a table. */
    HEAD,
    /** A row of a table. */
    ROW,
    /** Under a table. */
    NOTE
  }

  /** Copies the lists. */
  public PreviewLine {
    cells = List.copyOf(cells);
    widths = List.copyOf(widths);
    traces = List.copyOf(traces);
  }

  /** Where its numbers come from, a line for each, each once; empty where it has none. */
  public List<String> origins() {
    return traces.stream()
        .flatMap(String::lines)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** A line of plain words. */
  static PreviewLine of(Kind kind, String words) {
    return new PreviewLine(kind, List.of(words), List.of(), null, List.of(""), null);
  }
}
