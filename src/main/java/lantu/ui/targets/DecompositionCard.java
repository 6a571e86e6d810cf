package lantu.ui.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lantu.assess.YearlyPath;
import lantu.chart.ChartRequest;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.value.PlanYear;

/** 年度分解: a path proposed, typed over, and held against the target at once, with its chart. */
final class DecompositionCard {
  private static final double CHART_HEIGHT = 340;

  private final DecompositionViewModel model;
  private final Messages messages;
  private final ChartKit charts;
  private final Fields fields;
  private final VBox card;
  private final FlowPane years = new FlowPane(12, 8);
  private final Label balance;
  private final ChartView chart;

  DecompositionCard(
      DecompositionViewModel model, Fields fields, Messages messages, ChartKit charts) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
    this.charts = charts;
    card = fields.card("decomposition", "targets.card.decomposition");
    FlowPane proposals = new FlowPane(8, 8);
    Label about = new Label(messages.get("targets.propose"));
    about.getStyleClass().add(Style.MUTED);
    proposals.getChildren().add(about);
    for (YearlyPath path : YearlyPath.values()) {
      Button propose = new Button(messages.get("targets.path." + path));
      propose.setId("propose-" + path);
      propose.setOnAction(event -> model.propose(path));
      proposals.getChildren().add(propose);
    }
    balance = fields.note("", "balance");
    balance.setId("balance");
    chart = new ChartView(charts, fields.note(messages.get("targets.chart"), Style.CAPTION));
    chart.setMinHeight(CHART_HEIGHT);
    chart.setPrefHeight(CHART_HEIGHT);
    card.getChildren().addAll(proposals, years, balance, chart);
  }

  VBox node() {
    return card;
  }

  /** Shows the planned figures of an indicator in an area. */
  void show(Indicator indicator, Area area) {
    List<VBox> cells = new ArrayList<>();
    for (PlanYear year : model.plannedYears(indicator, area)) {
      FigureKey key = new FigureKey(indicator.code(), area.code(), year, Series.PLANNED);
      Optional<BigDecimal> value = model.plan().figure(key).map(Figure::value);
      TextField field = fields.text("planned-" + year, 7, "targets.card.decomposition");
      field.getStyleClass().add(Style.NUM);
      field.setAccessibleText(messages.get("targets.planned", year));
      field.setText(value.map(NumberText::plain).orElse(""));
      Fields.onCommit(field, () -> model.plan(year, field.getText()));
      Label name = new Label(messages.get("targets.planned", year));
      name.getStyleClass().add(Style.CAPTION);
      cells.add(new VBox(4, name, field));
    }
    years.getChildren().setAll(cells);
    String words = model.balance(indicator, area);
    balance.setText(words);
    balance.setVisible(!words.isEmpty());
    balance.setManaged(!words.isEmpty());
    chart.show(
        charts
            .catalogue()
            .model(
                model.plan(),
                new ChartRequest(
                    ChartRequest.ofIndicator(indicator.code().value()).name(),
                    indicator.code().value(),
                    area.code().value(),
                    null)));
  }
}
