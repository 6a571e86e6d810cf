package lantu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.control.ProblemLabel;
import lantu.ui.dialog.Titled;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Style;
import lantu.ui.theme.Theme;

/** The fields of the dialog 设置; nothing counts before the dialog is confirmed. */
final class SettingsPane extends VBox implements Titled {
  private static final double WIDTH = 560;
  private static final double LABELS = 112;
  private static final double GAP = 12;
  private static final int COLUMNS = 16;

  private final Messages messages;
  private final TextField name;
  private final ComboBox<Theme> theme;
  private final ComboBox<Integer> scale;
  private final ComboBox<String> font;
  private final Label second = new Label();
  private final Button none;
  private final StringProperty problem = new SimpleStringProperty("");
  private Optional<Path> folder;

  SettingsPane(SettingsModel model, Messages messages, Runnable toThresholds) {
    super(12);
    this.messages = messages;
    setId("settings");
    setPrefWidth(WIDTH);
    SettingsModel.Wanted now = model.now();
    Fields fields = new Fields(messages);
    name = fields.text("settings-name", COLUMNS, "shell.settings.name");
    name.setText(now.name());
    name.setDisable(model.nameIsFixed());
    theme = fields.choice("settings-theme", List.of(Theme.values()), this::words);
    theme.setValue(now.theme());
    scale =
        fields.choice(
            "settings-scale", Scale.STEPS, percent -> messages.get("shell.size", percent));
    scale.setValue(now.scale().percent());
    font = fields.choice("settings-font", model.fonts(), this::words);
    font.setValue(model.fonts().contains(now.font()) ? now.font() : Fonts.AUTOMATIC);
    folder = now.second();
    second.setId("settings-second");
    second.setWrapText(true);
    second.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(second, Priority.ALWAYS);
    Button choose = new Button(messages.get("shell.settings.second.choose"));
    choose.setId("settings-second-choose");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            model
                .chooseSecond()
                .ifPresent(
                    chosen -> {
                      folder = Optional.of(chosen);
                      refresh();
                    }));
    none = new Button(messages.get("shell.settings.second.none"));
    none.setId("settings-second-none");
    none.setMinWidth(USE_PREF_SIZE);
    none.setOnAction(
        event -> {
          folder = Optional.empty();
          refresh();
        });
    Hyperlink thresholds = new Hyperlink(messages.get("shell.settings.thresholds.go"));
    thresholds.setId("settings-thresholds");
    thresholds.setOnAction(
        event -> {
          getScene().getWindow().hide();
          toThresholds.run();
        });
    GridPane grid = fields.grid();
    grid.setHgap(GAP);
    grid.setVgap(GAP);
    grid.getColumnConstraints().getFirst().setMinWidth(LABELS);
    fields.row(grid, "shell.settings.name", name);
    fields.row(grid, "shell.settings.theme", theme);
    fields.row(grid, "shell.settings.scale", scale);
    fields.row(grid, "shell.settings.font", font);
    fields.row(grid, "shell.settings.second", choose, none);
    grid.add(second, 1, grid.getRowCount());
    fields.row(grid, "shell.settings.thresholds", thresholds);
    theme.setAccessibleText(messages.get("shell.settings.theme"));
    scale.setAccessibleText(messages.get("shell.settings.scale"));
    font.setAccessibleText(messages.get("shell.settings.font"));
    getChildren().addAll(grid, new ProblemLabel("settings-problem", problem, messages));
    if (model.nameIsFixed()) {
      getChildren().add(1, fields.note(messages.get("shell.settings.name.fixed"), Style.CAPTION));
    }
    refresh();
  }

  @Override
  public String title() {
    return messages.get("shell.settings.title");
  }

  /** What stands in the fields. */
  SettingsModel.Wanted wanted() {
    return new SettingsModel.Wanted(
        name.getText(), theme.getValue(), new Scale(scale.getValue()), font.getValue(), folder);
  }

  /** Says why what was wanted was not taken. */
  void tell(String sentence) {
    problem.set(sentence);
  }

  private void refresh() {
    second.setText(
        folder.map(Path::toString).orElseGet(() -> messages.get("shell.settings.second.is.none")));
    none.setDisable(folder.isEmpty());
  }

  private String words(Theme one) {
    return messages.get("shell.settings.theme." + one.name());
  }

  private String words(String family) {
    return family.equals(Fonts.AUTOMATIC) ? messages.get("shell.settings.font.auto") : family;
  }
}
