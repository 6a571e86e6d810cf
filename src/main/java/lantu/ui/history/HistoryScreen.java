package lantu.ui.history;

import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.Screen;
import lantu.ui.control.SideOrBelow;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.ui.theme.Style;
import lantu.work.ExportHistory;
import lantu.work.HistoryLine;
import lantu.work.PlanSession;

/** 变更记录: what was changed, by whom, when, from what to what and why. */
public final class HistoryScreen implements Screen {
  private final HistoryViewModel model;
  private final Messages messages;
  private final DialogService dialogs;
  private final HistoryTable table;
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to the cell that a change is about
   * @param dialogs asks where to write the list
   * @param runner writes it in the background
   * @param export how the list is written
   * @param zone in which days and times are shown
   */
  public HistoryScreen(
      PlanSession session,
      Messages messages,
      Navigator navigator,
      DialogService dialogs,
      JobRunner runner,
      ExportHistory export,
      ZoneId zone) {
    this.model = new HistoryViewModel(session, messages, runner, export, zone);
    this.messages = messages;
    this.dialogs = dialogs;
    this.table = new HistoryTable(model, messages);
    EntryPane entry = new EntryPane(model, messages, navigator);
    table
        .node()
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<HistoryLine>) change -> entry.show(table.chosen()));
    root.getStyleClass().addAll(Style.PAGE, "history");
    root.getStylesheets().add(Style.sheet("history"));
    SideOrBelow body = new SideOrBelow(table.node(), entry.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            new FilterBar(model, messages).node(),
            tools(),
            new ProblemLabel("history-problem", model.problem(), messages),
            body);
    root.sceneProperty().addListener((at, old, now) -> model.seen(now != null));
  }

  @Override
  public Parent node() {
    return root;
  }

  /** Shows the entry with the number. */
  @Override
  public void reveal(String code) {
    if (code.matches("\\d{1,18}")) {
      model.line(Long.parseLong(code)).ifPresent(table::choose);
    }
  }

  @Override
  public boolean takeKeyboard() {
    table.node().requestFocus();
    if (table.chosen().isEmpty()) {
      table.node().getSelectionModel().selectFirst();
    }
    return true;
  }

  private HBox tools() {
    Label told = label("history-told", model.told(), Style.CAPTION);
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox tools = new HBox(8, told, export(ExportHistory.CSV), export("xlsx"));
    tools.getStyleClass().add("tools");
    return tools;
  }

  private Button export(String extension) {
    Button button = new Button(messages.get("history.export." + extension));
    button.setId("history-export-" + extension);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.isEmpty(model.shown()));
    FileKind kind = new FileKind(messages.get("history.export." + extension + ".kind"), extension);
    button.setOnAction(
        event ->
            dialogs
                .chooseSave(messages.get("history.export.choose"), model.fileName(extension), kind)
                .ifPresent(model::export));
    return button;
  }

  private static Label label(String id, StringExpression text, String style) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    label.textProperty().bind(text);
    return label;
  }
}
