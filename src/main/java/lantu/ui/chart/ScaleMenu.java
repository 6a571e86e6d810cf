package lantu.ui.chart;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import lantu.chart.ChartModel;
import lantu.chart.ChartScale;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers the scales of a chart, where there is more than one. */
final class ScaleMenu extends MenuButton {
  private final Messages messages;
  private final Consumer<ChartScale> chosen;
  private @Nullable ChartScale wanted;
  private String chart = "";

  /** A menu that tells which scale was chosen. */
  ScaleMenu(Messages messages, Consumer<ChartScale> chosen) {
    super("", new FontIcon(Feather.SLIDERS));
    this.messages = messages;
    this.chosen = chosen;
    setId("chart-scale");
    setAccessibleText(messages.get("charts.scale"));
    setTooltip(new Tooltip(messages.get("charts.scale")));
    getStyleClass().addAll("button-icon", "flat", "chart-tool", Tweaks.NO_ARROW);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /**
   * The scale for a chart: the one that was chosen for it before if it still suits, else its own.
   */
  ChartScale offer(ChartModel model) {
    List<ChartScale> all = model.scales();
    ChartScale before = chart.equals(model.name()) ? wanted : null;
    ChartScale scale = before != null && all.contains(before) ? before : model.scale();
    chart = model.name();
    wanted = before;
    ToggleGroup group = new ToggleGroup();
    getItems().setAll(all.stream().map(one -> item(one, one == scale, group)).toList());
    setVisible(all.size() > 1);
    return scale;
  }

  private RadioMenuItem item(ChartScale scale, boolean selected, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(messages.get("chart.scale." + scale));
    item.setId("chart-scale-" + scale);
    item.setToggleGroup(group);
    item.setSelected(selected);
    item.setOnAction(
        event -> {
          wanted = scale;
          chosen.accept(scale);
        });
    return item;
  }
}
