package lantu.ui.checks;

import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.assess.check.Finding;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.Screen;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 一致性检查: the findings at the left, the selected one with its working and question beside them. */
public final class ChecksScreen implements Screen {
  private final ChecksViewModel model;
  private final Messages messages;
  private final ListView<Finding> list = new ListView<>();
  private final HBox choices = new HBox();
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to the cells that a finding is about
   * @param runner runs the check in the background
   * @param clock tells the day of a sign-off
   */
  public ChecksScreen(
      PlanSession session, Messages messages, Navigator navigator, JobRunner runner, Clock clock) {
    this.model = new ChecksViewModel(session, messages, runner, clock);
    this.messages = messages;
    root.getStyleClass().addAll(Style.PAGE, "checks");
    root.getStylesheets().add(Style.sheet("checks"));
    Label about = new Label(messages.get("checks.about"));
    about.getStyleClass().add(Style.CAPTION);
    FlowPane bar = new FlowPane(16, 8, choices, about);
    bar.getStyleClass().add("choices");
    FindingPane detail = new FindingPane(model, messages, navigator);
    HBox body = new HBox(16, findings(), detail.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren()
        .addAll(bar, new ProblemLabel("checks-problem", model.problem(), messages), body);
    model.all().addListener((property, old, now) -> choices());
    choices();
  }

  @Override
  public Parent node() {
    return root;
  }

  /** Selects the first finding about the indicator with the code. */
  @Override
  public void reveal(String code) {
    model.all().get().stream()
        .filter(finding -> finding.indicator().value().equals(code))
        .findFirst()
        .ifPresent(
            finding -> {
              if (!model.findings().contains(finding)) {
                model.shown().set(Shown.ALL);
              }
              list.getSelectionModel().select(finding);
            });
  }

  private ListView<Finding> findings() {
    list.setId("findings");
    list.setAccessibleText(messages.get("shell.place.CHECKS"));
    list.setItems(model.findings());
    list.setCellFactory(owner -> new FindingCell(model, messages));
    Label nothing = new Label(messages.get("checks.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add(Style.MUTED);
    list.setPlaceholder(nothing);
    list.setPrefWidth(420);
    list.setMinWidth(320);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null) {
                model.select(now);
              }
            });
    model.selected().addListener((property, old, now) -> follow());
    follow();
    return list;
  }

  private void follow() {
    Finding wanted = model.selected().get().orElse(null);
    if (wanted != null && !wanted.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(wanted);
    }
  }

  /** The choices carry the counts, so they are made anew with every check. */
  private void choices() {
    choices
        .getChildren()
        .setAll(
            new Segments<>(
                List.of(Shown.values()),
                which -> messages.get("checks.shown." + which, model.count(which)),
                model.shown()));
  }
}
