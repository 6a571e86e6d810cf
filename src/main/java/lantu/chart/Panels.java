package lantu.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of {@link ChartForm#PANELS} shows: rows of small charts, those of a row on one
 * scale.
 *
 * @param years the names of the columns of every panel
 * @param rows the rows in order
 * @param table the same as a table
 */
public record Panels(List<String> years, List<Row> rows, ChartTable table) implements Serializable {
  /** Copies the lists and checks that every panel has a point per year. */
  public Panels {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      for (Panel panel : row.panels()) {
        if (panel.points().size() != years.size() || panel.path().size() != years.size()) {
          throw new IllegalArgumentException("points and years differ: " + panel.name());
        }
      }
    }
  }

  /**
   * Panels on one scale.
   *
   * @param code stands for what the row is about, where a reader chooses it
   * @param name what the row shows, with its unit
   * @param scale the scale in words, for example 同一刻度 0–700 万平方米
   * @param low where the scale begins, not above zero
   * @param high where the scale ends, above {@code low}
   * @param unit the unit of all values
   * @param panels the panels in order
   */
  public record Row(
      String code,
      String name,
      String scale,
      BigDecimal low,
      BigDecimal high,
      String unit,
      List<Panel> panels)
      implements Serializable {
    /** Copies the list and checks the scale. */
    public Row {
      panels = List.copyOf(panels);
      if (low.compareTo(high) >= 0) {
        throw new IllegalArgumentException("a scale without room: " + name);
      }
    }
  }

  /**
   * One small chart: columns against a path and a target.
   *
   * @param name what it is about
   * @param look colour and pattern
   * @param points one per year
   * @param path the schedule, one per year
   * @param goal the target's line; null where there is none
   * @param remark what remains, in words; empty for nothing
   */
  public record Panel(
      String name,
      Look look,
      List<ChartPoint> points,
      List<ChartPoint> path,
      @Nullable BigDecimal goal,
      String remark)
      implements Serializable {
    /** Copies the lists. */
    public Panel {
      points = List.copyOf(points);
      path = List.copyOf(path);
    }
  }
}
