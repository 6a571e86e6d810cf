package lantu.ui.reports;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.EditionLine;
import lantu.work.ReportName;

/** 定稿: makes one of the report that is shown, and lists those there are. */
final class EditionsPane extends VBox {
  private static final double HEIGHT = 200;

  private final ChosenReport chosen;
  private final EditionsViewModel model;
  private final Messages messages;
  private final DialogService dialogs;
  private final VBox list = new VBox(12);

  EditionsPane(ReportsViewModel reports, Messages messages, DialogService dialogs) {
    super(8);
    this.chosen = reports.chosen();
    this.model = reports.editions();
    this.messages = messages;
    this.dialogs = dialogs;
    setId("report-editions");
    Label title = new Label(messages.get("reports.editions"));
    title.getStyleClass().add(Style.STRONG);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button freeze = new Button(messages.get("reports.freeze"));
    freeze.setId("report-freeze");
    freeze.setMinWidth(Region.USE_PREF_SIZE);
    freeze
        .disableProperty()
        .bind(
            Bindings.isEmpty(chosen.formats())
                .or(chosen.name().isEqualTo(ReportName.CHANGES))
                .or(reports.work().progress().isNotEqualTo(FileWork.IDLE, 0.1)));
    freeze.setOnAction(event -> freeze());
    HBox head = new HBox(8, title, between, freeze);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    model.lines().addListener((ListChangeListener<EditionLine>) change -> fill());
    fill();
  }

  private void fill() {
    list.getChildren().clear();
    if (model.lines().isEmpty()) {
      list.getChildren().add(label(messages.get("reports.editions.none"), Style.MUTED));
    }
    model.lines().forEach(edition -> list.getChildren().add(entry(edition)));
  }

  private VBox entry(EditionLine edition) {
    Label words = label(edition.words(), Style.CAPTION);
    Label state =
        label(
            edition.faults().isEmpty()
                ? model.sealed()
                    ? messages.get("reports.editions.sealed")
                    : messages.get("reports.editions.sound", edition.folder())
                : messages.get("reports.editions.faults", String.join(" ", edition.faults())),
            edition.faults().isEmpty() ? Style.MUTED : "edition-fault");
    Button compare = new Button(messages.get("reports.editions.compare"));
    compare.setId("edition-compare-" + edition.number());
    compare.setAccessibleText(messages.get("reports.editions.compare.of", edition.number()));
    compare.setMinWidth(Region.USE_PREF_SIZE);
    compare.setOnAction(
        event -> {
          chosen.edition().set(Optional.of(edition));
          chosen.name().set(ReportName.CHANGES);
        });
    HBox buttons = new HBox(8, compare);
    if (model.sealed()) {
      Button takeOut = new Button(messages.get("reports.editions.takeOut"));
      takeOut.setId("edition-take-out-" + edition.number());
      takeOut.setAccessibleText(messages.get("reports.editions.takeOut.of", edition.number()));
      takeOut.setMinWidth(Region.USE_PREF_SIZE);
      takeOut.setOnAction(
          event ->
              dialogs
                  .chooseFolder(messages.get("reports.editions.takeOut.title"))
                  .ifPresent(folder -> model.takeOut(edition.number(), folder)));
      buttons.getChildren().add(takeOut);
    }
    return new VBox(4, words, state, buttons);
  }

  private void freeze() {
    String report = messages.get("reports.name." + chosen.name().get());
    if (dialogs.confirm(
        messages.get(
            chosen.open().get() ? "reports.freeze.ask.open" : "reports.freeze.ask", report),
        messages.get("reports.freeze.verb"))) {
      model.freeze();
    }
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
