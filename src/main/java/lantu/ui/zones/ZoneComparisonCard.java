package lantu.ui.zones;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.chart.ChartRequest;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.Named;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;

/** All indicators of the zones on one scale, their shares of the district, and their projects. */
final class ZoneComparisonCard extends VBox {
  private static final double HEIGHT = 460;

  private final ZonesViewModel model;
  private final ChartKit kit;
  private final ChartView view;
  private final ObjectProperty<ZoneComparison> chosen =
      new SimpleObjectProperty<>(ZoneComparison.MULTIPLES);
  private final ComboBox<Area> area = new ComboBox<>();

  /**
   * The card.
   *
   * @param openProject leads to a project by its code
   */
  ZoneComparisonCard(
      ZonesViewModel model, Messages messages, ChartKit kit, Consumer<String> openProject) {
    this.model = model;
    this.kit = kit;
    setId("zone-comparison");
    getStyleClass().add(Style.CARD);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    Segments<ZoneComparison> choice =
        new Segments<>(
            List.of(ZoneComparison.values()),
            chart -> messages.get("zones.compare." + chart),
            chosen);
    choice.setId("zone-comparisons");
    Plan plan = model.plan();
    area.setId("zone-projects-of");
    area.setAccessibleText(messages.get("zones.compare.area"));
    area.getItems()
        .setAll(
            Stream.concat(Stream.of(plan.district()), plan.areas(AreaKind.ZONE).stream()).toList());
    area.setConverter(new Named<>(Area::name));
    area.setValue(plan.district());
    area.setVisible(false);
    area.managedProperty().bind(area.visibleProperty());
    HBox lead = new HBox(8, choice, area);
    lead.setAlignment(Pos.CENTER_LEFT);
    view = new ChartView(kit, lead);
    view.onChoose(
        code -> {
          if (chosen.get() == ZoneComparison.PROJECTS) {
            openProject.accept(code);
          } else {
            model.choose(code);
          }
        });
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().add(view);
    chosen.addListener((property, old, now) -> show());
    area.valueProperty().addListener((property, old, now) -> show());
    show();
  }

  /** Draws the chart of the plan as it is now. */
  void show() {
    boolean projects = chosen.get() == ZoneComparison.PROJECTS;
    area.setVisible(projects);
    String of = projects ? area.getValue().code().value() : null;
    view.show(
        kit.catalogue()
            .model(model.plan(), new ChartRequest(chosen.get().chart(), null, of, null)));
  }
}
