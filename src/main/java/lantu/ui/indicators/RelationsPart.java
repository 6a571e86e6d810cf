package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.RelationKind;
import lantu.ui.theme.Style;

/**
 * 指标构成: what the indicator is a part of, its parts, and the numerator and denominator of a rate.
 */
final class RelationsPart {
  private static final List<RelationKind> KINDS =
      List.of(RelationKind.PART_OF, RelationKind.NUMERATOR, RelationKind.DENOMINATOR);

  private final EditViewModel model;
  private final EditParts parts;
  private final Consumer<String> toIndicator;
  private final Map<RelationKind, ComboBox<Optional<Indicator>>> boxes =
      new EnumMap<>(RelationKind.class);
  private final VBox lines = new VBox(4);
  private final VBox node;
  private boolean filling;

  RelationsPart(EditViewModel model, EditParts parts, Consumer<String> toIndicator) {
    this.model = model;
    this.parts = parts;
    this.toIndicator = toIndicator;
    GridPane grid = parts.grid();
    for (RelationKind kind : KINDS) {
      ComboBox<Optional<Indicator>> box =
          parts
              .fields()
              .choice(
                  "edit-" + kind,
                  List.of(),
                  one -> one.map(this::named).orElse(parts.text("relation.none")));
      box.setAccessibleText(parts.text("relation." + kind));
      box.setPrefWidth(0);
      box.valueProperty()
          .addListener(
              (at, before, now) -> {
                if (!filling && now != null && !chosen(kind, now)) {
                  model.indicator().ifPresent(this::show);
                }
              });
      boxes.put(kind, box);
      parts.row(grid, "relation." + kind, box);
    }
    node = parts.part("relations", grid, lines, split());
  }

  VBox node() {
    return node;
  }

  void show(Indicator indicator) {
    filling = true;
    List<Optional<Indicator>> others =
        Stream.concat(
                Stream.of(Optional.<Indicator>empty()),
                model.plan().indicators().stream()
                    .filter(one -> !one.code().equals(indicator.code()))
                    .map(Optional::of))
            .toList();
    boxes.forEach(
        (kind, box) -> {
          EditParts.offer(box, others);
          box.setValue(
              model
                  .plan()
                  .judgement()
                  .followsFrom(kind, indicator.code())
                  .flatMap(model.plan()::indicator));
        });
    filling = false;
    lines.getChildren().clear();
    list("parts", followers(RelationKind.PART_OF, indicator.code()));
    List<Indicator> rates = new ArrayList<>(followers(RelationKind.NUMERATOR, indicator.code()));
    rates.addAll(followers(RelationKind.DENOMINATOR, indicator.code()));
    list("rates", rates);
  }

  private boolean chosen(RelationKind kind, Optional<Indicator> of) {
    return model.relate(kind, of.map(Indicator::code).orElse(null));
  }

  private List<Indicator> followers(RelationKind kind, IndicatorCode of) {
    return model.plan().judgement().followers(kind, of).stream()
        .flatMap(code -> model.plan().indicator(code).stream())
        .toList();
  }

  private void list(String key, List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      return;
    }
    Label title = new Label(parts.text(key));
    title.getStyleClass().add(Style.MUTED);
    lines.getChildren().add(title);
    for (Indicator one : indicators) {
      String code = one.code().value();
      lines.getChildren().add(parts.link("to-" + code, named(one), () -> toIndicator.accept(code)));
    }
  }

  private HBox split() {
    TextField name = parts.fields().text("split-name", 8, "indicators.split.name");
    name.setPromptText(parts.text("split.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button split = new Button(parts.text("split"));
    split.setId("split");
    split.setMinWidth(Region.USE_PREF_SIZE);
    split.setOnAction(event -> split(name));
    name.setOnAction(event -> split(name));
    return new HBox(8, name, split);
  }

  private void split(TextField name) {
    if (model.split(name.getText())) {
      name.clear();
    }
  }

  private String named(Indicator indicator) {
    return parts.text("named", indicator.code(), indicator.name());
  }
}
