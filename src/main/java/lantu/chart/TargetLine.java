package lantu.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import lantu.text.NumberText;

/**
 * A dashed line across the chart.
 *
 * @param label its name, for example 目标
 * @param value where it stands, in the chart's unit
 */
public record TargetLine(String label, BigDecimal value) implements Serializable {
  /** Name and number. */
  public String text() {
    return label + " " + NumberText.grouped(value);
  }
}
