package lantu.ui.indicators;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.ProblemLabel;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** What can be changed about the selected indicator. */
final class IndicatorEditor {
  private final EditViewModel model;
  private final DefinitionPart definition;
  private final RelationsPart relations;
  private final BreaksPart breaks;
  private final LinksPart links;
  private final Label problem;
  private final VBox node = new VBox(12);
  private @Nullable IndicatorCode shown;

  IndicatorEditor(
      EditViewModel model, Messages messages, Navigator navigator, DialogService dialogs) {
    this.model = model;
    Fields fields = new Fields(messages);
    EditParts parts = new EditParts(fields, messages);
    definition = new DefinitionPart(model, parts, messages);
    relations = new RelationsPart(model, parts, code -> navigator.go(Place.INDICATORS, code));
    breaks = new BreaksPart(model, parts);
    links = new LinksPart(model, parts, navigator);
    problem = new ProblemLabel("indicator-problem", model.problem(), messages);
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    Button remove = new Button(messages.get("indicators.remove"));
    remove.setId("indicator-remove");
    RemovalQuestion question = new RemovalQuestion(model, messages, dialogs);
    remove.setOnAction(event -> question.ask());
    node.getStyleClass().add("editor");
    node.getChildren()
        .addAll(
            definition.departmentsNode(),
            links.node(),
            relations.node(),
            breaks.node(),
            line,
            definition.definition(),
            remove);
    // What is known about an indicator may be the same although its links are not.
    model.onChange(this::show);
  }

  VBox node() {
    return node;
  }

  /** Why the last change was not made; it stands where it is always seen. */
  Label problem() {
    return problem;
  }

  /** Shows the selected indicator as it is now; nothing where none is selected. */
  void show() {
    Optional<Indicator> now = model.indicator();
    IndicatorCode before = shown;
    shown = now.map(Indicator::code).orElse(null);
    node.setVisible(now.isPresent());
    node.setManaged(now.isPresent());
    now.ifPresent(
        indicator -> {
          definition.show(indicator, !indicator.code().equals(before));
          relations.show(indicator);
          breaks.show(indicator);
          links.show(indicator);
        });
  }
}
