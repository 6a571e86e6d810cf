package lantu.ui.zones;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartRequest;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;

/** The zones' charts of one indicator, one at a time. */
final class ZoneChartCard extends VBox {
  private static final List<String> NAMES =
      List.of(
          ChartCatalogue.ZONES_STACKED,
          ChartCatalogue.ZONES_YEARLY,
          ChartCatalogue.ZONES_TARGETS,
          ChartCatalogue.ZONES_PROGRESS);
  private static final double HEIGHT = 460;

  private final ChartKit kit;
  private final ChartView view;
  private final ObjectProperty<String> name =
      new SimpleObjectProperty<>(ChartCatalogue.ZONES_STACKED);

  ZoneChartCard(ChartKit kit, Messages messages, Runnable changed) {
    this.kit = kit;
    this.view = new ChartView(kit);
    setId("zone-chart");
    getStyleClass().add(Style.CARD);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren()
        .addAll(new Segments<>(NAMES, chart -> messages.get("zones.chart." + chart), name), view);
    name.addListener((property, old, now) -> changed.run());
  }

  /** Draws the chosen chart of an indicator as the plan is now. */
  void show(Plan plan, Indicator indicator) {
    view.show(
        kit.catalogue()
            .model(plan, new ChartRequest(name.get(), indicator.code().value(), null, null)));
  }
}
