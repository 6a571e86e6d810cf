package lantu.ui.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Nature;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Fields;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 目标与分解: the indicators at the left, everything about the selected one's target beside them. */
public final class TargetsScreen implements Screen {
  private final TargetsViewModel model;
  private final Messages messages;
  private final MeaningCard meaning;
  private final MeasureCard measure;
  private final AssignmentCard assignment;
  private final AdjustmentCard adjustment;
  private final DecompositionCard decomposition;
  private final Label title = new Label();
  private final FlowPane tags = new FlowPane(6, 6);
  private final ComboBox<Area> areas;
  private final VBox root = new VBox();
  private boolean showing;

  /** The screen for the session's plan; {@code charts} draws the decomposition. */
  public TargetsScreen(PlanSession session, Messages messages, ChartKit charts) {
    this.model = new TargetsViewModel(session, messages);
    this.messages = messages;
    Fields fields = new Fields(messages);
    this.meaning = new MeaningCard(model, fields, messages);
    this.measure = new MeasureCard(model, fields, messages);
    this.assignment = new AssignmentCard(model, fields, messages);
    this.adjustment = new AdjustmentCard(model, fields, messages);
    this.decomposition =
        new DecompositionCard(
            new DecompositionViewModel(model, messages), fields, messages, charts);
    this.areas = fields.choice("target-area", List.of(), Area::name);
    root.getStyleClass().addAll(Style.PAGE, "targets");
    root.getStylesheets().add(Style.sheet("targets"));
    HBox body = new HBox(16, new IndicatorList(model, messages).node(), detail());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().add(body);
    areas
        .valueProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null && !showing) {
                model.area().set(now);
              }
            });
    model.selected().addListener((property, old, now) -> show());
    model.area().addListener((property, old, now) -> show());
    session.onChange(
        plan ->
            model
                .selected()
                .get()
                .ifPresent(indicator -> decomposition.show(indicator, model.area().get())));
    show();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void reveal(String code) {
    model.select(IndicatorCode.of(code));
  }

  private ScrollPane detail() {
    title.setId("target-title");
    title.setWrapText(true);
    title.getStyleClass().add(Style.PAGE_TITLE);
    Label problem = new ProblemLabel("target-problem", model.problem(), messages);
    VBox content =
        new VBox(
            16,
            new VBox(8, title, tags),
            problem,
            meaning.node(),
            decomposition.node(),
            assignment.node(),
            adjustment.node(),
            measure.node());
    content.getStyleClass().add("target-detail");
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private void show() {
    Optional<Indicator> selected = model.selected().get();
    Optional<Target> target = model.target();
    if (selected.isEmpty() || target.isEmpty()) {
      return;
    }
    showing = true;
    Indicator indicator = selected.get();
    title.setText(indicator.name());
    areas.getItems().setAll(model.areas(indicator));
    areas.setValue(model.area().get());
    tags.getChildren().setAll(tags(indicator));
    if (areas.getItems().size() > 1) {
      tags.getChildren().add(areas);
    }
    meaning.show(indicator, target.get());
    assignment.show(indicator, target.get());
    adjustment.show(indicator, model.area().get(), target.get());
    measure.show(indicator);
    decomposition.show(indicator, model.area().get());
    showing = false;
  }

  private List<Label> tags(Indicator indicator) {
    List<Label> found = new ArrayList<>();
    Nature nature = indicator.nature();
    if (nature == Nature.BINDING) {
      found.add(tag(messages.term(nature), Style.TAG_BINDING));
    } else if (nature != null) {
      found.add(tag(messages.term(nature), Style.TAG));
    }
    found.add(tag(messages.term(indicator.role()), Style.TAG));
    found.add(tag(messages.term(indicator.basis()), Style.TAG));
    found.add(tag(messages.get("targets.unit", indicator.unit().symbol()), Style.TAG));
    return found;
  }

  private static Label tag(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
