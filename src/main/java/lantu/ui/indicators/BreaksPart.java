package lantu.ui.indicators;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.CaliberBreak;
import lantu.plan.Indicator;
import lantu.ui.theme.Style;

/** 口径变化: from which year on figures are counted in another way, and why. */
final class BreaksPart {
  private final EditViewModel model;
  private final EditParts parts;
  private final VBox lines = new VBox(4);
  private final TextField year;
  private final TextField reason;
  private final VBox node;

  BreaksPart(EditViewModel model, EditParts parts) {
    this.model = model;
    this.parts = parts;
    year = parts.fields().text("break-year", 5, "indicators.break.year");
    year.setPromptText(parts.text("break.year"));
    reason = parts.fields().text("break-reason", 8, "indicators.break.reason");
    reason.setPromptText(parts.text("break.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button mark = new Button(parts.text("break.mark"));
    mark.setId("break-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setOnAction(event -> mark());
    reason.setOnAction(event -> mark());
    node = parts.part("breaks", lines, new HBox(8, year, reason, mark));
  }

  VBox node() {
    return node;
  }

  void show(Indicator indicator) {
    lines.getChildren().clear();
    if (indicator.breaks().isEmpty()) {
      lines.getChildren().add(parts.fields().note(parts.text("breaks.none"), Style.MUTED));
    }
    for (CaliberBreak change : indicator.breaks()) {
      Label words = parts.fields().note(parts.text("break.line", change.year(), change.reason()));
      lines
          .getChildren()
          .add(
              parts.removable(
                  words,
                  "break-remove-" + change.year(),
                  parts.text("break.remove", change.year()),
                  () -> remove(change)));
    }
  }

  private void mark() {
    if (model.breakFrom(year.getText(), reason.getText())) {
      year.clear();
      reason.clear();
    }
  }

  private void remove(CaliberBreak change) {
    model.change(
        "indicators.breaks",
        draft ->
            draft.breaks(
                draft.indicator().breaks().stream().filter(one -> !one.equals(change)).toList()));
  }
}
