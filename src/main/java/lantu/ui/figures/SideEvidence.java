package lantu.ui.figures;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Evidence;
import lantu.text.Messages;
import lantu.ui.control.ProblemLabel;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.ui.theme.Style;
import lantu.work.EvidenceFiles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 证明材料: the files behind the cell's figure; opened, added by choosing or dropping, taken away. */
final class SideEvidence {
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * 1024;
  private static final long LARGE = 10 * MEGABYTE;

  private final SideViewModel cell;
  private final EvidenceViewModel model;
  private final DialogService dialogs;
  private final Messages messages;
  private final VBox list = new VBox(8);
  private final Button add;
  private final VBox box;

  SideEvidence(
      SideViewModel cell, EvidenceViewModel model, DialogService dialogs, Messages messages) {
    this.cell = cell;
    this.model = model;
    this.dialogs = dialogs;
    this.messages = messages;
    add = new Button(messages.get("figures.evidence.add"), new FontIcon(Feather.PAPERCLIP));
    add.setId("evidence-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setTooltip(new Tooltip(messages.get("figures.evidence.add.hint")));
    add.setOnAction(event -> choose());
    box = new VBox(12, SideTexts.heading(messages.get("figures.evidence")), list, problem(), add);
    box.setId("side-evidence");
    box.setOnDragOver(this::over);
    box.setOnDragDropped(this::dropped);
    model.states().addListener((at, old, now) -> fill());
  }

  VBox node() {
    return box;
  }

  void show() {
    add.setDisable(cell.closed().isPresent());
    model.choose(cell.cell().get());
    fill();
  }

  private void fill() {
    list.getChildren().clear();
    List<Evidence> files = model.list();
    files.forEach(file -> list.getChildren().add(entry(file)));
    if (files.isEmpty()) {
      list.getChildren().add(SideTexts.line(messages.get("figures.evidence.none"), Style.MUTED));
    }
  }

  private VBox entry(Evidence file) {
    Button open = new Button(file.name());
    open.getStyleClass().addAll(Style.LINK, "evidence-open");
    open.setWrapText(true);
    open.setMinHeight(Region.USE_PREF_SIZE);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setAlignment(Pos.CENTER_LEFT);
    open.setAccessibleText(messages.get("figures.evidence.open", file.name()));
    open.setTooltip(new Tooltip(messages.get("figures.evidence.open", file.name())));
    open.setOnAction(event -> model.open(file));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove = new Button("", new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "evidence-remove");
    remove.setAccessibleText(messages.get("figures.evidence.remove", file.name()));
    remove.setTooltip(new Tooltip(messages.get("figures.evidence.remove", file.name())));
    remove.setDisable(cell.closed().isPresent());
    remove.setOnAction(event -> model.remove(file));
    VBox entry = new VBox(2, new HBox(4, open, remove), SideTexts.line(size(file), Style.CAPTION));
    EvidenceFiles.State state = model.states().get().get(file);
    if (state == EvidenceFiles.State.MISSING || state == EvidenceFiles.State.CHANGED) {
      entry.getChildren().addAll(unsound(file, state), bringBack(file));
    }
    return entry;
  }

  private Label unsound(Evidence file, EvidenceFiles.State state) {
    String key =
        state == EvidenceFiles.State.MISSING ? "work.evidence.missing" : "work.evidence.changed";
    return SideTexts.line(messages.get(key, file.name()), "evidence-unsound");
  }

  private Button bringBack(Evidence file) {
    Button back = new Button(messages.get("figures.evidence.bringBack"));
    back.getStyleClass().addAll(Style.LINK, "evidence-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(
        event ->
            dialogs
                .chooseOpen(messages.get("figures.evidence.bringBack.choose", file.name()), any())
                .ifPresent(original -> model.bringBack(file, original)));
    return back;
  }

  private Label problem() {
    return new ProblemLabel("evidence-problem", model.problem(), messages);
  }

  private void choose() {
    dialogs
        .chooseOpen(messages.get("figures.evidence.choose"), any())
        .ifPresent(file -> model.add(List.of(file)));
  }

  private FileKind any() {
    return new FileKind(messages.get("figures.evidence.any"), "*");
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && !add.isDisabled()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private String size(Evidence file) {
    return file.size() < LARGE
        ? messages.get("figures.evidence.kilobytes", rounded(file.size(), KILOBYTE))
        : messages.get("figures.evidence.megabytes", rounded(file.size(), MEGABYTE));
  }

  /** Rounded up, so that no file has nothing. */
  private static long rounded(long size, long unit) {
    return (size + unit - 1) / unit;
  }
}
