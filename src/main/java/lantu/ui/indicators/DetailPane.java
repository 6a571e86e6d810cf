package lantu.ui.indicators;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.IndicatorCode;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** What is known about the selected indicator. */
final class DetailPane {
  private static final double CHART_HEIGHT = 380;

  private final Messages messages;
  private final Consumer<String> toFigures;
  private final Consumer<String> toIndicator;
  private final VBox content = new VBox(12);
  private final VBox figures = new VBox(12);
  private final VBox whole;
  private final ScrollPane pane;
  private final IndicatorEditor editor;
  private final ChartView chart;
  private @Nullable IndicatorCode shown;

  /**
   * The pane.
   *
   * @param charts draws the indicator
   * @param toFigures opens the yearly figures of the indicator with the code
   * @param toIndicator selects the indicator with the code
   * @param form for a new indicator, above everything else
   * @param editor what can be changed, between what is known and the figures
   */
  DetailPane(
      IndicatorsViewModel model,
      Messages messages,
      ChartKit charts,
      Consumer<String> toFigures,
      Consumer<String> toIndicator,
      NewIndicatorForm form,
      IndicatorEditor editor) {
    this.messages = messages;
    this.editor = editor;
    this.whole = new VBox(form.node(), content, editor.node(), figures);
    this.pane = new ScrollPane(whole);
    this.chart = new ChartView(charts, styled(messages.get("indicators.part.chart"), Style.STRONG));
    chart.setMinHeight(CHART_HEIGHT);
    chart.setPrefHeight(CHART_HEIGHT);
    this.toFigures = toFigures;
    this.toIndicator = toIndicator;
    whole.getStyleClass().add("detail");
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll("detail-pane", Style.CARD);
    model.detail().addListener((property, old, now) -> show(now));
    show(model.detail().get());
  }

  ScrollPane node() {
    return pane;
  }

  private void show(Optional<IndicatorDetail> detail) {
    IndicatorCode before = shown;
    shown = detail.map(IndicatorDetail::code).orElse(null);
    content.getChildren().clear();
    figures.getChildren().clear();
    detail.ifPresent(this::fill);
    editor.show();
    if (!Objects.equals(shown, before)) {
      pane.setVvalue(0);
    }
  }

  /** Brings the form of a new indicator into view. */
  void top() {
    pane.setVvalue(0);
  }

  private void fill(IndicatorDetail detail) {
    Label title = WrappedLabel.of(detail.title(), Style.SECTION_TITLE);
    title.setId("detail-title");
    FlowPane tags = new FlowPane(6, 6);
    if (detail.binding()) {
      tags.getChildren().add(styled(messages.get("indicators.binding"), Style.TAG_BINDING));
    }
    detail.tags().forEach(tag -> tags.getChildren().add(styled(tag, Style.TAG)));
    content.getChildren().addAll(title, tags);
    if (!detail.wording().isEmpty()) {
      VBox target =
          new VBox(
              styled(messages.get("indicators.targetWording"), Style.CAPTION),
              WrappedLabel.of(detail.wording(), "wording"),
              WrappedLabel.of(detail.meaning(), Style.MUTED));
      target.getStyleClass().add("target-box");
      content.getChildren().add(target);
    }
    detail
        .chart()
        .ifPresent(
            shown -> {
              chart.show(shown);
              content.getChildren().addAll(divider(), chart, divider());
            });
    content.getChildren().add(facts(detail.facts()));
    part("indicators.part.areaTargets", detail.areaTargets());
    related(detail.related());
    figures(detail);
  }

  private void part(String key, List<IndicatorDetail.Fact> facts) {
    if (!facts.isEmpty()) {
      heading(key);
      content.getChildren().add(facts(facts));
    }
  }

  private void related(List<IndicatorDetail.Related> related) {
    if (related.isEmpty()) {
      return;
    }
    heading("indicators.part.related");
    for (IndicatorDetail.Related one : related) {
      Button link = new Button(one.name());
      link.getStyleClass().add(Style.LINK);
      link.setWrapText(true);
      link.setOnAction(event -> toIndicator.accept(one.code().value()));
      FlowPane line = new FlowPane(8, 0, link);
      one.base().ifPresent(base -> line.getChildren().add(styled(base, Style.CAPTION)));
      content.getChildren().add(line);
    }
  }

  private void figures(IndicatorDetail detail) {
    figures
        .getChildren()
        .addAll(divider(), styled(messages.get("indicators.part.figures"), Style.STRONG));
    if (detail.figures().isEmpty()) {
      figures.getChildren().add(WrappedLabel.of(messages.get("indicators.noFigures"), Style.MUTED));
    } else {
      figures.getChildren().add(new FigureList(messages).of(detail.figures()));
    }
    Button open = new Button(messages.get("indicators.openFigures"));
    open.setId("open-figures");
    open.setOnAction(event -> toFigures.accept(detail.code().value()));
    figures.getChildren().add(open);
  }

  private void heading(String key) {
    content.getChildren().addAll(divider(), styled(messages.get(key), Style.STRONG));
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    return line;
  }

  private static Node facts(List<IndicatorDetail.Fact> facts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(72);
    labels.setHalignment(HPos.LEFT);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, texts);
    for (int row = 0; row < facts.size(); row++) {
      Label label = styled(facts.get(row).label(), Style.MUTED);
      GridPane.setValignment(label, VPos.TOP);
      grid.add(label, 0, row);
      grid.add(WrappedLabel.of(facts.get(row).text(), "fact-text"), 1, row);
    }
    return grid;
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
