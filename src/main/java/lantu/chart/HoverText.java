package lantu.chart;

import java.util.List;
import lantu.text.NumberText;
import org.jfree.chart.labels.CategoryToolTipGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer is told: series and category, value and unit, and the remark if there is one.
 */
final class HoverText implements CategoryToolTipGenerator {
  private final ChartModel model;
  private final List<ChartSeries> rows;

  HoverText(ChartModel model, List<ChartSeries> rows) {
    this.model = model;
    this.rows = rows;
  }

  @Override
  public @Nullable String generateToolTip(CategoryDataset data, int row, int column) {
    if (row >= rows.size()) {
      return null;
    }
    ChartSeries series = rows.get(row);
    ChartPoint point = series.points().get(column);
    if (point.value() == null) {
      return null;
    }
    String text =
        series.name()
            + " · "
            + model.categories().get(column)
            + "\n"
            + NumberText.grouped(point.value())
            + " "
            + model.unit();
    return point.remark() == null ? text : text + "\n" + point.remark();
  }
}
