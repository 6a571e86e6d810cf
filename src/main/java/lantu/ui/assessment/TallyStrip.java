package lantu.ui.assessment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.explain.VerdictText;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;

/** How many targets of each group stand where; each line adds up to its total. */
final class TallyStrip {
  private static final double WRAP = 760;

  private final AssessmentViewModel model;
  private final Messages messages;
  private final GridPane grid = new GridPane();

  TallyStrip(AssessmentViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    grid.setId("tallies");
    grid.getStyleClass().addAll(Style.CARD, "tallies");
    model.tallies().addListener((property, old, now) -> show(now));
    show(model.tallies().get());
  }

  Node node() {
    return grid;
  }

  private void show(List<VerdictRow.Tally> tallies) {
    grid.getChildren().clear();
    VerdictText text = new VerdictText(model.plan(), messages);
    int row = 0;
    for (VerdictRow.Tally tally : tallies) {
      Label name =
          new Label(
              messages.get(
                  "assessment.tally",
                  messages.get("assessment.group." + tally.group()),
                  tally.total()));
      name.getStyleClass().add(Style.STRONG);
      name.setMinWidth(Region.USE_PREF_SIZE);
      FlowPane counts = new FlowPane(20, 4);
      counts.setPrefWrapLength(WRAP);
      for (VerdictStatus status : VerdictStatus.values()) {
        int count = tally.counts().getOrDefault(status, 0);
        if (count > 0) {
          HBox part =
              new HBox(
                  6,
                  new StatusMark(status, text.status(status)),
                  new Label(Integer.toString(count)));
          part.setAlignment(Pos.CENTER_LEFT);
          counts.getChildren().add(part);
        }
      }
      grid.addRow(row++, name, counts);
    }
  }
}
