package lantu.ui.targets;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;

/** 口径与界限: natural limits, decimals, and how the zones combine. */
final class MeasureCard {
  private final TargetsViewModel model;
  private final VBox card;
  private final TextField low;
  private final TextField high;
  private final TextField decimals;
  private final ComboBox<ZoneCombination> zones;
  private final ComboBox<Indicator> weight;
  private final Label weightLabel;
  private final Label unit = new Label();
  private boolean filling;

  MeasureCard(TargetsViewModel model, Fields fields, Messages messages) {
    this.model = model;
    card = fields.card("measure", "targets.card.measure");
    low = fields.text("limit-low", 6, "targets.limit.low");
    high = fields.text("limit-high", 6, "targets.limit.high");
    decimals = fields.text("decimals", 4, "targets.decimals");
    unit.getStyleClass().add(Style.MUTED);
    zones = fields.choice("zones", List.of(ZoneCombination.values()), messages::term);
    weight = fields.choice("weight", model.plan().indicators(), Indicator::name);
    weight.setMaxWidth(260);
    GridPane grid = fields.grid();
    fields.row(grid, "targets.limits", low, new Label(messages.get("targets.to")), high, unit);
    fields.row(grid, "targets.decimals", decimals, hint(messages));
    fields.row(grid, "targets.zones", zones);
    weightLabel = fields.row(grid, "targets.weight", weight);
    card.getChildren().add(grid);
    List.of(low, high, decimals).forEach(field -> Fields.onCommit(field, this::commit));
    zones
        .valueProperty()
        .addListener(
            (property, old, now) -> {
              reveal();
              commit();
            });
    weight.valueProperty().addListener((property, old, now) -> commit());
  }

  private static Label hint(Messages messages) {
    Label hint = new Label(messages.get("targets.decimals.hint"));
    hint.getStyleClass().add(Style.CAPTION);
    return hint;
  }

  VBox node() {
    return card;
  }

  void show(Indicator indicator) {
    filling = true;
    var limits = indicator.limits();
    low.setText(limits.low() == null ? "" : NumberText.plain(limits.low()));
    high.setText(limits.high() == null ? "" : NumberText.plain(limits.high()));
    Integer shown = indicator.decimals();
    decimals.setText(shown == null ? "" : shown.toString());
    unit.setText(indicator.unit().symbol());
    zones.setValue(indicator.zones());
    IndicatorCode code = indicator.weight();
    weight.setValue(code == null ? null : model.plan().indicator(code).orElse(null));
    reveal();
    filling = false;
  }

  private void reveal() {
    boolean weighted = zones.getValue() == ZoneCombination.WEIGHTED;
    for (Node node : List.of(weightLabel, weight.getParent())) {
      node.setVisible(weighted);
      node.setManaged(weighted);
    }
  }

  private void commit() {
    if (!filling) {
      Indicator chosen = weight.getValue();
      model.measure(
          low.getText(),
          high.getText(),
          decimals.getText(),
          zones.getValue(),
          chosen == null ? null : chosen.code());
    }
  }
}
