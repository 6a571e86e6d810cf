package lantu.ui.figures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.work.HistoryLine;

/** The changes of a cell: who, when, from what to what and why; each can be taken back. */
final class SideHistory {
  /** Older ones are on the screen 变更记录. */
  private static final int MOST = 20;

  /** Signs that stand on one line. */
  private static final int SHORT = 16;

  private final SideViewModel model;
  private final Messages messages;
  private final VBox box = new VBox(12);

  SideHistory(SideViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    box.setId("side-history");
  }

  VBox node() {
    return box;
  }

  void show() {
    List<HistoryLine> lines = model.history();
    box.getChildren().setAll(SideTexts.heading(messages.get("figures.side.history")));
    if (lines.isEmpty()) {
      box.getChildren().add(SideTexts.line(messages.get("figures.story.unchanged"), Style.MUTED));
    }
    lines.stream().limit(MOST).map(this::entry).forEach(box.getChildren()::add);
    if (lines.size() > MOST) {
      box.getChildren()
          .add(
              SideTexts.line(
                  messages.get("figures.side.history.older", lines.size() - MOST), Style.MUTED));
    }
  }

  private VBox entry(HistoryLine line) {
    Label change =
        SideTexts.line(
            messages.get(
                "figures.side.history.change",
                shown(line.old()) + between(line),
                shown(line.now())),
            "side-change");
    VBox entry =
        new VBox(
            2,
            SideTexts.line(
                messages.get("figures.side.history.by", line.when(), line.entry().who()),
                Style.CAPTION),
            change);
    if (!line.why().isEmpty()) {
      entry
          .getChildren()
          .add(SideTexts.line(messages.get("figures.side.history.why", line.why()), Style.CAPTION));
    }
    entry.getChildren().add(restore(line));
    return entry;
  }

  private Button restore(HistoryLine line) {
    Button restore = new Button(messages.get("figures.side.restore"));
    restore.getStyleClass().addAll(Style.LINK, "side-restore");
    restore.setMinWidth(Region.USE_PREF_SIZE);
    restore.setAccessibleText(
        messages.get("figures.side.restore.spoken", line.when(), shown(line.old())));
    restore.setDisable(model.closed().isPresent());
    restore.setOnAction(event -> model.restore(line));
    return restore;
  }

  /** What is long is easier to compare on two lines. */
  private static String between(HistoryLine line) {
    return line.old().length() + line.now().length() > SHORT ? "\n" : " ";
  }

  private String shown(String value) {
    return value.isEmpty() ? messages.get("figures.emptyCell") : value;
  }
}
