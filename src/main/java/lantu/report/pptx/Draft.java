package lantu.report.pptx;

import java.util.ArrayList;
import java.util.List;
import lantu.report.Chart;
import lantu.report.Table;
import org.jspecify.annotations.Nullable;

/** One slide before it is laid out: its message, what supports it, and what the speaker says. */
final class Draft {
  private final String title;
  private final List<String> lead;
  private final @Nullable Chart chart;
  private final @Nullable Table table;
  private final List<String> notes = new ArrayList<>();

  Draft(String title, List<String> lead, @Nullable Chart chart, @Nullable Table table) {
    this.title = title;
    this.lead = List.copyOf(lead);
    this.chart = chart;
    this.table = table;
  }

  String title() {
    return title;
  }

  List<String> lead() {
    return lead;
  }

  @Nullable Chart chart() {
    return chart;
  }

  @Nullable Table table() {
    return table;
  }

  /** What the speaker says, line by line; more may be added. */
  List<String> notes() {
    return notes;
  }
}
