package lantu.ui.reports;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.work.PlanReports;

/** Whose styles, head and foot Word files get: those of the standard or the office's own. */
final class WordStyleMenu extends MenuButton {
  private final ReportsViewModel model;
  private final PlanReports reports;
  private final Messages messages;
  private final DialogService dialogs;
  private final MenuItem standard;

  WordStyleMenu(
      ReportsViewModel model, PlanReports reports, Messages messages, DialogService dialogs) {
    this.model = model;
    this.reports = reports;
    this.messages = messages;
    this.dialogs = dialogs;
    setId("report-word");
    setMinWidth(Region.USE_PREF_SIZE);
    setTooltip(new Tooltip(messages.get("reports.word.tip")));
    MenuItem use = new MenuItem(messages.get("reports.word.use"));
    use.setOnAction(event -> use());
    standard = new MenuItem(messages.get("reports.word.standard"));
    standard.setOnAction(event -> apply(() -> reports.word().putAway()));
    MenuItem sample = new MenuItem(messages.get("reports.word.sample"));
    sample.setOnAction(event -> sample());
    getItems().setAll(use, standard, sample);
    tell();
  }

  private void use() {
    dialogs
        .chooseOpen(messages.get("reports.word.use"), kind())
        .ifPresent(file -> apply(() -> reports.useWord(file)));
  }

  private void sample() {
    dialogs
        .chooseSave(messages.get("reports.word.sample"), messages.get("reports.word.file"), kind())
        .ifPresent(model::sample);
  }

  private FileKind kind() {
    return new FileKind(messages.get("reports.format.docx"), "docx");
  }

  private void apply(Runnable work) {
    model.change(work);
    tell();
  }

  private void tell() {
    boolean own = reports.word().there();
    setText(messages.get(own ? "reports.word.own" : "reports.word.none"));
    standard.setDisable(!own);
  }
}
