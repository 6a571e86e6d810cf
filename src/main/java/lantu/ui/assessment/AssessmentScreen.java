package lantu.ui.assessment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.assess.EntryDates;
import lantu.text.Messages;
import lantu.ui.control.Named;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.control.Segments;
import lantu.ui.control.SideOrBelow;
import lantu.ui.theme.Style;
import lantu.value.PlanYear;
import lantu.work.PlanSession;

/** 评估: the verdicts at a cut-off, and the working of the selected one. */
public final class AssessmentScreen implements Screen {
  private final AssessmentViewModel model;
  private final Messages messages;
  private final VerdictTable table;
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to figures and targets
   * @param dates when figures were entered, for the working
   */
  public AssessmentScreen(
      PlanSession session, Messages messages, Navigator navigator, EntryDates dates) {
    this.model = new AssessmentViewModel(session, messages, dates);
    this.messages = messages;
    this.table = new VerdictTable(model, messages);
    VerdictPane pane = new VerdictPane(model, messages, navigator);
    RulesCard rules = new RulesCard(model, messages);
    root.getStyleClass().addAll(Style.PAGE, "assessment");
    root.getStylesheets().add(Style.sheet("assessment"));
    ToggleButton cuts = new ToggleButton(messages.get("assessment.rules"));
    cuts.setId("show-rules");
    rules.node().visibleProperty().bind(cuts.selectedProperty());
    rules.node().managedProperty().bind(cuts.selectedProperty());
    Region body = new SideOrBelow(table.node(), pane.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren()
        .addAll(choices(cuts), rules.node(), new TallyStrip(model, messages).node(), body);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void reveal(String code) {
    if (model.select(code)) {
      table.show();
    }
  }

  private FlowPane choices(ToggleButton cuts) {
    ComboBox<PlanYear> year = new ComboBox<>();
    year.setId("assessment-year");
    year.setAccessibleText(messages.get("assessment.year.choice"));
    year.getItems().setAll(model.years());
    year.setConverter(new Named<>(item -> messages.get("assessment.year", item)));
    year.valueProperty().bindBidirectional(model.year());
    CheckBox lagging = new CheckBox(messages.get("assessment.lagging"));
    lagging.setId("assessment-lagging");
    lagging.selectedProperty().bindBidirectional(model.lagging());
    FlowPane bar =
        new FlowPane(
            20,
            8,
            labelled("assessment.cutOff", year),
            new Segments<>(
                List.of(false, true),
                mid -> messages.get(mid ? "assessment.midYear" : "assessment.yearEnd"),
                model.midYear()),
            lagging,
            cuts);
    bar.getStyleClass().add("choices");
    return bar;
  }

  private HBox labelled(String key, Node node) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.MUTED);
    HBox box = new HBox(8, label, node);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
