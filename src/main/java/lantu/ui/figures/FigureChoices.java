package lantu.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.plan.Area;
import lantu.plan.IndicatorRole;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.Named;
import lantu.ui.control.Segments;

/** What can be chosen above the grid: its lines, their area or indicator, series and groups. */
final class FigureChoices {
  private final ChosenView chosen;
  private final GridSlots columns;
  private final Messages messages;

  FigureChoices(ChosenView chosen, GridSlots columns, Messages messages) {
    this.chosen = chosen;
    this.columns = columns;
    this.messages = messages;
  }

  /** The choices, and behind them what else there is to press. */
  FlowPane node(Node tools) {
    FlowPane bar =
        new FlowPane(
            16,
            8,
            labelled(
                "figures.choice.axis",
                new Segments<>(
                    List.of(Axis.values()),
                    axis -> messages.get("figures.axis." + axis),
                    chosen.axis())),
            only(
                Axis.INDICATORS,
                labelled(
                    "figures.choice.area",
                    box("figures-area", chosen.areas(), Area::name, chosen.area()))),
            only(
                Axis.AREAS,
                labelled(
                    "figures.choice.indicator",
                    box(
                        "figures-indicator",
                        chosen.indicators(),
                        chosen::nameOf,
                        chosen.indicator()))),
            labelled("figures.choice.series", new HBox(4, oneSeries(), sideBySide())),
            only(
                Axis.INDICATORS,
                labelled(
                    "figures.choice.role", new Segments<>(roles(), this::nameOf, chosen.role()))),
            only(
                Axis.INDICATORS,
                labelled(
                    "figures.choice.grouping",
                    box(
                        "figures-grouping",
                        List.of(RowGrouping.values()),
                        grouping -> messages.get("figures.grouping." + grouping),
                        chosen.grouping()))),
            tools);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.getStyleClass().add("choices");
    return bar;
  }

  private Node oneSeries() {
    Segments<Series> one = new Segments<>(chosen.allSeries(), messages::term, chosen.series());
    one.disableProperty().bind(columns.sideBySide());
    return one;
  }

  private Node sideBySide() {
    ToggleButton all = new ToggleButton(messages.get("figures.choice.sideBySide"));
    all.setId("figures-side-by-side");
    all.setTooltip(new Tooltip(messages.get("figures.choice.sideBySide.hint")));
    all.setAccessibleText(messages.get("figures.choice.sideBySide.hint"));
    all.selectedProperty().bindBidirectional(columns.sideBySide());
    return all;
  }

  private static List<Optional<IndicatorRole>> roles() {
    List<Optional<IndicatorRole>> roles = new ArrayList<>();
    for (IndicatorRole role : IndicatorRole.values()) {
      roles.add(Optional.of(role));
    }
    roles.add(Optional.empty());
    return roles;
  }

  private String nameOf(Optional<IndicatorRole> role) {
    return role.map(messages::term).orElse(messages.get("figures.choice.all"));
  }

  private <T> ComboBox<T> box(
      String id, List<T> items, Function<T, String> name, ObjectProperty<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(messages.get("figures.choice." + id.substring("figures-".length())));
    box.getItems().setAll(items);
    box.setVisibleRowCount(12);
    box.setConverter(new Named<>(item -> name.apply(item)));
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  /** A choice that there is only while the lines are of that kind. */
  private Node only(Axis axis, HBox choice) {
    choice.visibleProperty().bind(chosen.axis().isEqualTo(axis));
    choice.managedProperty().bind(choice.visibleProperty());
    return choice;
  }

  private HBox labelled(String key, Node node) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("muted");
    HBox box = new HBox(8, label, node);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
