package lantu.ui.projects;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartView;
import lantu.ui.control.Fields;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.control.Segments;
import lantu.ui.control.SideOrBelow;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** 重大项目: the ledger and its timeline, and everything about the selected project beside them. */
public final class ProjectsScreen implements Screen {
  private static final double LEAST_TABLE = 150;
  private static final double LEAST_TIMELINE = 220;

  private final ProjectsViewModel model;
  private final Messages messages;
  private final DialogService dialogs;
  private final Fields fields;
  private final ProjectTable table;
  private final ProjectPane pane;
  private final VBox timeline;
  private final VBox faces = new VBox(16);
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to the outline and to indicators
   * @param charts draws the timeline
   * @param dialogs asks for a new project's name, and before one is removed
   * @param clock tells where today is on the timeline
   */
  public ProjectsScreen(
      PlanSession session,
      Messages messages,
      Navigator navigator,
      ChartKit charts,
      DialogService dialogs,
      Clock clock) {
    this.model = new ProjectsViewModel(session, messages, clock);
    this.messages = messages;
    this.dialogs = dialogs;
    this.fields = new Fields(messages);
    this.pane = new ProjectPane(model, messages, navigator, dialogs);
    this.table = new ProjectTable(model, messages, pane::takeName);
    this.timeline = timeline(charts);
    root.getStyleClass().addAll(Style.PAGE, "projects");
    root.getStylesheets().add(Style.sheet("projects"));
    table.node().setMinHeight(LEAST_TABLE);
    table.node().setPrefHeight(LEAST_TABLE);
    faces.setMinHeight(0);
    Region body = new SideOrBelow(faces, pane.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(bar(), pane.problem(), body);
    model.arrangement().addListener((at, before, now) -> arrange());
    arrange();
  }

  @Override
  public Parent node() {
    return root;
  }

  /** Shows a project; what is being typed about another is taken in first. */
  @Override
  public void reveal(String code) {
    root.requestFocus();
    if (model.select(code)) {
      table.show();
    }
  }

  @Override
  public boolean takeKeyboard() {
    if (model.arrangement().get() == Arrangement.TIMELINE) {
      timeline.lookup("#chart-canvas").requestFocus();
    } else {
      table.node().requestFocus();
    }
    return true;
  }

  private void arrange() {
    switch (model.arrangement().get()) {
      case BOTH -> faces.getChildren().setAll(table.node(), timeline);
      case TABLE -> faces.getChildren().setAll(table.node());
      case TIMELINE -> faces.getChildren().setAll(timeline);
    }
  }

  private VBox timeline(ChartKit charts) {
    Label title = new Label(messages.get("projects.timeline"));
    title.getStyleClass().add(Style.STRONG);
    ChartView view = new ChartView(charts, title);
    view.onChoose(this::reveal);
    view.show(model.chart().get());
    model.chart().addListener((at, before, now) -> view.show(now));
    VBox.setVgrow(view, Priority.ALWAYS);
    VBox card = new VBox(view);
    card.setId("project-timeline");
    card.getStyleClass().add(Style.CARD);
    card.setMinHeight(LEAST_TIMELINE);
    card.setPrefHeight(LEAST_TIMELINE);
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    return card;
  }

  private FlowPane bar() {
    TextField filter = fields.text("project-filter", 12, "projects.filter");
    filter.setPromptText(messages.get("projects.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    Label count = new Label();
    count.setId("project-count");
    count.getStyleClass().add(Style.MUTED);
    count.textProperty().bind(model.count());
    Segments<Arrangement> faceChoice =
        new Segments<>(
            List.of(Arrangement.values()),
            one -> messages.get("projects.arrangement." + one),
            model.arrangement());
    faceChoice.setId("project-faces");
    Button add = new Button(messages.get("projects.add"));
    add.setId("project-add");
    add.setOnAction(event -> add());
    FlowPane bar =
        new FlowPane(
            8,
            8,
            filter,
            narrowing("zones", model.zones(), model.zone(), 120),
            narrowing("sections", model.sections(), model.section(), 180),
            narrowing("stages", model.stages(), model.stage(), 120),
            faceChoice,
            add,
            count);
    bar.getStyleClass().add("choices");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    return bar;
  }

  private ComboBox<Choice> narrowing(
      String key,
      ObservableList<Choice> choices,
      ObjectProperty<@Nullable Choice> chosen,
      double width) {
    ComboBox<Choice> box = fields.choice("project-by-" + key, List.of(), Choice::name);
    box.setAccessibleText(messages.get("projects.narrow." + key));
    box.setPrefWidth(width);
    box.setItems(choices);
    box.setValue(chosen.get());
    box.valueProperty()
        .addListener(
            (at, before, now) -> {
              if (now != null) {
                chosen.set(now);
              }
            });
    chosen.addListener((at, before, now) -> box.setValue(now));
    return box;
  }

  private void add() {
    dialogs
        .ask(messages.get("projects.add.ask"), "", messages.get("projects.add"))
        .filter(model::add)
        .ifPresent(
            name -> {
              table.show();
              pane.takeName();
            });
  }
}
