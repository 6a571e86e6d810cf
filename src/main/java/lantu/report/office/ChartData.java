package lantu.report.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartPoint;
import lantu.chart.ChartSeries;
import lantu.chart.TargetLine;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart as the columns of a sheet: the categories, one column for every series,
 * then one for every target line.
 *
 * @param label what the categories are
 * @param categories one for every row
 * @param columns the columns of numbers
 */
public record ChartData(String label, List<String> categories, List<Column> columns) {
  /**
   * A column of numbers.
   *
   * @param name its head
   * @param values one for every category; null is a gap
   * @param series what it draws; null for a target line
   */
  public record Column(
      String name, List<@Nullable BigDecimal> values, @Nullable ChartSeries series) {
    /** Copies the list, which may have gaps. */
    public Column {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    boolean bar() {
      return series != null && series.mark().column();
    }

    /** Most decimals of its numbers. */
    int decimals() {
      return values.stream()
          .filter(Objects::nonNull)
          .mapToInt(value -> Math.max(0, value.scale()))
          .max()
          .orElse(0);
    }
  }

  /** Copies the lists. */
  public ChartData {
    categories = List.copyOf(categories);
    columns = List.copyOf(columns);
  }

  /**
   * The numbers of a chart.
   *
   * @throws IllegalArgumentException for a form that no office program draws, see {@link #drawable}
   */
  public static ChartData of(ChartModel model) {
    if (!drawable(model)) {
      throw new IllegalArgumentException("not to be drawn natively: " + model.form());
    }
    List<Column> columns = new ArrayList<>();
    for (ChartSeries series : model.series()) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      series.points().stream().map(ChartPoint::value).forEach(values::add);
      columns.add(new Column(series.name(), values, series));
    }
    for (TargetLine target : model.targets()) {
      columns.add(
          new Column(
              target.label(),
              Collections.nCopies(model.categories().size(), target.value()),
              null));
    }
    return new ChartData(model.categoryLabel(), model.categories(), columns);
  }

  /** Whether an office program can draw it as a chart of its own. */
  public static boolean drawable(ChartModel model) {
    ChartForm form = model.form();
    return form == ChartForm.STACKED_COLUMNS
        || form == ChartForm.GROUPED_COLUMNS
        || form == ChartForm.LINE
        || (form == ChartForm.BULLET && model.targets().isEmpty());
  }
}
