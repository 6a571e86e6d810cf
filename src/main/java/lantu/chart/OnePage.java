package lantu.chart;

import java.io.Serializable;
import java.util.List;
import lantu.value.Ratio;

/**
 * What a chart of {@link ChartForm#PAGE} shows: parts below each other on one upright page, every
 * word already in it.
 *
 * @param parts the parts in order
 * @param table the same as a table
 */
public record OnePage(List<Part> parts, ChartTable table) implements Serializable {
  /** The width of the page in units of 1/96 inch: that of A4. */
  public static final int WIDTH = 794;

  /** The height of the page in units of 1/96 inch: that of A4. */
  public static final int HEIGHT = 1123;

  /** Copies the list. */
  public OnePage {
    parts = List.copyOf(parts);
  }

  /** A part of the page under a heading. */
  public sealed interface Part extends Serializable {
    /** Its heading. */
    String heading();

    /** Stands at the right of the heading; empty for nothing. */
    String aside();
  }

  /** Lines of words. */
  public record Lines(String heading, String aside, List<Line> lines) implements Part {
    /** Copies the list. */
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line.
   *
   * @param words what it says
   * @param end stands at the right; empty for nothing
   * @param below small print below it; empty for none
   */
  public record Line(String words, String end, String below) implements Serializable {}

  /** Bars of shares. */
  public record Bars(String heading, String aside, List<Bar> bars, String below) implements Part {
    /** Copies the list. */
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /** A share in its look, with its name before it and its number behind it. */
  public record Bar(String name, Ratio share, String number, Look look) implements Serializable {}

  /** A grid of shares. */
  public record Grid(String heading, String aside, List<String> heads, List<Row> rows, String below)
      implements Part {
    /** Copies the lists. */
    public Grid {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a grid: its name and a share for each head. */
  public record Row(String name, List<Bar> cells) implements Serializable {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
