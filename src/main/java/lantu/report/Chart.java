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
 * @param origins the cells of the plan that its numbers come from
 */
public record Chart(
    String label,
    String caption,
    ChartModel model,
    String source,
    double height,
    List<Origin> origins)
    implements Block {
  /** Of most charts. */
  public static final double USUAL_HEIGHT = 0.54;

  /** Copies the list. */
  public Chart {
    origins = List.copyOf(origins);
  }

  /** A chart of the usual height whose numbers stand in no cell. */
  public Chart(String label, String caption, ChartModel model, String source) {
    this(label, caption, model, source, USUAL_HEIGHT, List.of());
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
