package lantu.ui.reports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.chart.ChartModel;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.theme.Style;
import lantu.work.PreviewLine;
import lantu.work.Sentence;
import org.jspecify.annotations.Nullable;

/** One line of the preview as on paper. */
final class PreviewCell extends ListCell<PreviewLine> {
  private static final double PAPER = 880;
  private static final double BESIDE = 40;

  private static final Set<PreviewLine.Kind> STRONG =
      EnumSet.of(
          PreviewLine.Kind.MARK,
          PreviewLine.Kind.HEADING_1,
          PreviewLine.Kind.HEADING_2,
          PreviewLine.Kind.CAPTION,
          PreviewLine.Kind.HEAD);

  /** Between the parts of a date. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\d)-(?=\\d)");

  private static final double CHART_HEIGHT = 440;
  private static final double TIP_WIDTH = 460;

  private final ChartKit charts;
  private @Nullable ChartView drawn;

  /** A line that draws its chart, where it is one, with the kit. */
  PreviewCell(ChartKit charts) {
    this.charts = charts;
    setPrefWidth(0);
    setAlignment(Pos.TOP_CENTER);
  }

  /** As high as its words are when they are broken at the paper's width. */
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() instanceof Region paper
        ? Math.ceil(paper.prefHeight(paperWidth()))
        : super.computePrefHeight(width);
  }

  private double paperWidth() {
    double room = getListView() == null ? PAPER : getListView().getWidth() - BESIDE;
    return Math.min(PAPER, room);
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Region content = content(line);
    VBox paper = new VBox(content);
    paper.getStyleClass().addAll("paper", style(line));
    paper.setMinWidth(0);
    paper.setMaxWidth(PAPER);
    paper.setPrefWidth(paperWidth());
    setGraphic(paper);
    String spoken = String.join(" ", line.cells());
    Sentence sentence = line.sentence();
    if (sentence != null && sentence.rewritten()) {
      paper.getStyleClass().add("rewritten");
    }
    setAccessibleText(
        line.origins().isEmpty() ? spoken : spoken + " " + String.join(" ", line.origins()));
  }

  private Region content(PreviewLine line) {
    ChartModel chart = line.chart();
    if (chart != null) {
      return drawing(chart);
    }
    return line.widths().isEmpty() ? words(line) : row(line);
  }

  private ChartView drawing(ChartModel chart) {
    ChartView view = drawn;
    if (view == null) {
      view = new ChartView(charts, new Region());
      view.setMinHeight(CHART_HEIGHT);
      view.setPrefHeight(CHART_HEIGHT);
      drawn = view;
    }
    view.show(chart);
    return view;
  }

  private static Label words(PreviewLine line) {
    Label label = label(line, 0);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static GridPane row(PreviewLine line) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("cells");
    int sum = line.widths().stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < line.cells().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 * line.widths().get(i) / sum);
      grid.getColumnConstraints().add(column);
      grid.add(label(line, i), i, 0);
    }
    return grid;
  }

  private static Label label(PreviewLine line, int cell) {
    // A date too long for its column would else be broken within a number.
    Label label = new Label(HYPHEN.matcher(line.cells().get(cell)).replaceAll("$0\u200b"));
    if (STRONG.contains(line.kind())) {
      label.getStyleClass().add(Style.STRONG);
    }
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    String origins = line.traces().get(cell);
    if (!origins.isEmpty()) {
      Tooltip tip = new Tooltip(origins);
      tip.setWrapText(true);
      tip.setMaxWidth(TIP_WIDTH);
      label.setTooltip(tip);
    }
    return label;
  }

  private static String style(PreviewLine line) {
    return "line-" + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
