package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.control.Segments;
import lantu.ui.control.SideOrBelow;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 指标体系: the register of the plan's indicators, and everything known about the selected one. */
public final class IndicatorsScreen implements Screen {
  private final IndicatorsViewModel model;
  private final Messages messages;
  private final RegisterTable table;
  private final NewIndicatorForm form;
  private final DetailPane detail;
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to the yearly figures, the outline and the projects
   * @param charts draws the selected indicator
   * @param dialogs asks before an indicator is removed
   */
  public IndicatorsScreen(
      PlanSession session,
      Messages messages,
      Navigator navigator,
      ChartKit charts,
      DialogService dialogs) {
    this.model = new IndicatorsViewModel(session, messages);
    this.messages = messages;
    Consumer<String> toFigures = code -> navigator.go(Place.FIGURES, code);
    this.table = new RegisterTable(model, messages, toFigures);
    EditViewModel editing = new EditViewModel(session, messages, model);
    this.form = new NewIndicatorForm(editing, messages);
    IndicatorEditor editor = new IndicatorEditor(editing, messages, navigator, dialogs);
    this.detail = new DetailPane(model, messages, charts, toFigures, this::reveal, form, editor);
    root.getStyleClass().addAll(Style.PAGE, "indicators");
    root.getStylesheets().add(Style.sheet("indicators"));
    Region body = new SideOrBelow(table.node(), detail.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(choices(), editor.problem(), body);
  }

  @Override
  public Parent node() {
    return root;
  }

  /** Shows an indicator; what is being typed about another is taken in first. */
  @Override
  public void reveal(String code) {
    root.requestFocus();
    if (model.select(code)) {
      table.show();
    }
  }

  @Override
  public boolean takeKeyboard() {
    table.node().requestFocus();
    return true;
  }

  private FlowPane choices() {
    TextField filter = new TextField();
    filter.setId("indicator-filter");
    filter.setPromptText(messages.get("indicators.filter"));
    filter.setAccessibleText(messages.get("indicators.filter"));
    filter.setPrefColumnCount(14);
    filter.textProperty().bindBidirectional(model.filter());
    Label count = new Label();
    count.setId("indicator-count");
    count.getStyleClass().add(Style.MUTED);
    count.textProperty().bind(model.count());
    FlowPane bar =
        new FlowPane(
            20,
            8,
            filter,
            new Segments<>(optional(IndicatorRole.values()), this::roleName, model.role()),
            labelled(
                "indicators.choice.nature",
                new Segments<>(optional(Nature.values()), this::natureName, model.nature())),
            labelled(
                "indicators.choice.grouping",
                new Segments<>(
                    List.of(Grouping.values()),
                    grouping -> messages.get("indicators.grouping." + grouping.name()),
                    model.grouping())),
            add(),
            count);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.getStyleClass().add("choices");
    return bar;
  }

  private Button add() {
    Button add = new Button(messages.get("indicators.add"));
    add.setId("indicator-add");
    add.setOnAction(
        event -> {
          detail.top();
          form.open();
        });
    return add;
  }

  private String roleName(Optional<IndicatorRole> role) {
    String name = role.map(messages::term).orElse(messages.get("indicators.all"));
    return messages.get("indicators.choice.role", name, model.countOf(role));
  }

  private String natureName(Optional<Nature> nature) {
    return nature.map(messages::term).orElse(messages.get("indicators.all"));
  }

  private HBox labelled(String key, Node node) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.MUTED);
    HBox box = new HBox(8, label, node);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static <T> List<Optional<T>> optional(T[] values) {
    List<Optional<T>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    for (T value : values) {
      choices.add(Optional.of(value));
    }
    return choices;
  }
}
