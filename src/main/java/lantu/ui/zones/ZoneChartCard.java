package lantu.ui.zones;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;

/** The zones' charts of the chosen indicator, one at a time. */
final class ZoneChartCard extends VBox {
  private static final double HEIGHT = 420;

  ZoneChartCard(ZonesViewModel model, Messages messages, ChartKit kit) {
    setId("zone-chart");
    getStyleClass().add(Style.CARD);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    Segments<ZoneChart> choice =
        new Segments<>(
            List.of(ZoneChart.values()),
            chart -> messages.get("zones.chart." + chart),
            model.chosenChart());
    choice.setId("zone-charts");
    ChartView view = new ChartView(kit, choice);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().add(view);
    view.show(model.chart().get());
    model.chart().addListener((property, old, now) -> view.show(now));
  }
}
