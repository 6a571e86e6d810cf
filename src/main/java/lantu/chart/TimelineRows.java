package lantu.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** The rows of a timeline for a width: what stands in each and how high it is. */
final class TimelineRows {
  /** The room of the years above the rows. */
  static final double HEAD = 38;

  static final double LINE = 15;
  private static final double ROW = 7;
  private static final double GROUP = 26;
  private static final double LEAST_NAMES = 108;
  private static final double NAMES = 0.30;

  /** A row: the head of a group where there is no bar. */
  sealed interface Row {
    double height();

    /** The head of a group. */
    record Head(Timeline.Bar first) implements Row {
      @Override
      public double height() {
        return GROUP;
      }
    }

    /** A bar with its name in lines. */
    record Line(Timeline.Bar bar, List<String> name) implements Row {
      @Override
      public double height() {
        return ROW + LINE * name.size();
      }
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final double names;

  /** Room for the words that say how many rows there are no bars for. */
  private final double beyond;

  TimelineRows(Timeline timeline, Font font, double width) {
    double widest =
        timeline.bars().stream()
            .mapToDouble(bar -> ChartFonts.width(font, bar.name()))
            .max()
            .orElse(0);
    names = Math.min(widest + 2, Math.max(LEAST_NAMES, width * NAMES));
    beyond = timeline.beyond() > 0 ? GROUP : 0;
    String group = "";
    for (Timeline.Bar bar : timeline.bars()) {
      if (!bar.group().equals(group)) {
        rows.add(new Row.Head(bar));
        group = bar.group();
      }
      rows.add(new Row.Line(bar, TextWrap.balanced(bar.name(), font, names)));
    }
  }

  List<Row> all() {
    return rows;
  }

  /** The width of the column of names. */
  double names() {
    return names;
  }

  /** The height of years and rows. */
  double height() {
    return HEAD + rows.stream().mapToDouble(Row::height).sum() + beyond;
  }
}
