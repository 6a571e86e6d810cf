package lantu.report;

import java.util.ArrayList;
import java.util.List;
import lantu.chart.ChartModel;

/**
 * A chart with its caption; the same definition that the screen draws.
 *
 * @param label its number as printed, such as 图1
 * @param caption what it is about
 * @param model what it shows, with title, unit and note
 * @param source where its figures come from and how settled they are, as one line
 * @param height for its width; of a chart that needs more, such as a timeline, it is not asked
 */
public record Chart(String label, String caption, ChartModel model, String source, double height)
    implements Block {
  /** Of most charts. */
  public static final double USUAL_HEIGHT = 0.54;

  /** A chart of the usual height. */
  public Chart(String label, String caption, ChartModel model, String source) {
    this(label, caption, model, source, USUAL_HEIGHT);
  }

  /** Label and caption as printed. */
  public String title() {
    return label + "　" + caption;
  }

  /** The lines under it for a format that does not draw the model's own note. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String note = model.note();
    if (note != null) {
      lines.add(note);
    }
    lines.add(source);
    return lines;
  }
}
