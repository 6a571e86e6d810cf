package lantu.ui.figures;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.FigureKey;
import lantu.ui.theme.Style;

/** Says that the cell's year is closed, by whom, when and why, and opens it again. */
final class SideClosed {
  private final SideViewModel model;
  private final YearClosing closing;
  private final Label told = SideTexts.line("", Style.STRONG);
  private final Button reopen = new Button();
  private final VBox box;

  SideClosed(SideViewModel model, YearClosing closing) {
    this.model = model;
    this.closing = closing;
    told.setId("side-closed");
    reopen.setId("side-reopen");
    reopen.getStyleClass().add(Style.LINK);
    reopen.setMinWidth(Region.USE_PREF_SIZE);
    reopen.setOnAction(event -> model.cell().get().map(FigureKey::year).ifPresent(closing::ask));
    box = new VBox(4, told, reopen);
    box.getStyleClass().add("closed-banner");
    box.managedProperty().bind(box.visibleProperty());
  }

  VBox node() {
    return box;
  }

  void show() {
    String words = model.cell().get().map(FigureKey::year).map(closing::told).orElse("");
    told.setText(words);
    reopen.setText(model.cell().get().map(key -> closing.action(key.year())).orElse(""));
    box.setVisible(!words.isEmpty());
  }
}
