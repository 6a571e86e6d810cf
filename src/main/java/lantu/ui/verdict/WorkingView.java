package lantu.ui.verdict;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import lantu.assess.Verdict;
import lantu.explain.WorkingRow;
import lantu.explain.WorkingText;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;

/** 计算过程: what went in and where from, each step, and the lines it was held against. */
public final class WorkingView {
  private final WorkingText text;
  private final Messages messages;

  /** Shows workings on the plan they were made from. */
  public WorkingView(Plan plan, Messages messages) {
    this.text = new WorkingText(plan, messages, ZoneId.systemDefault());
    this.messages = messages;
  }

  /** The working of a verdict. */
  public Node of(Verdict verdict) {
    VBox box = new VBox();
    box.setId("working");
    box.getStyleClass().add("working-view");
    part(box, "verdict.inputs", inputs(verdict));
    part(box, "verdict.steps", steps(verdict));
    part(box, "verdict.thresholds", thresholds(verdict));
    return box;
  }

  private void part(VBox box, String titleKey, List<Node> rows) {
    if (!rows.isEmpty()) {
      box.getChildren().add(WrappedLabel.of(messages.get(titleKey), Style.CAPTION));
      box.getChildren().addAll(rows);
    }
  }

  private List<Node> inputs(Verdict verdict) {
    List<Node> rows = new ArrayList<>();
    for (WorkingRow.InputRow row : text.inputs(verdict)) {
      Label number =
          WrappedLabel.of(
              messages.get("verdict.input", row.input().symbol(), row.name(), row.value()),
              "working-number");
      List<String> about = new ArrayList<>();
      if (row.status() != null) {
        about.add(row.status());
      }
      if (row.source() != null) {
        about.add(row.source());
      }
      if (row.entered() != null) {
        about.add(messages.get("verdict.entered", row.entered()));
      }
      VBox lines = new VBox(number);
      if (!about.isEmpty()) {
        lines
            .getChildren()
            .add(WrappedLabel.of(String.join(messages.get("verdict.and"), about), Style.CAPTION));
      }
      rows.add(lines);
    }
    return rows;
  }

  private List<Node> steps(Verdict verdict) {
    List<Node> rows = new ArrayList<>();
    for (WorkingRow.StepRow row : text.steps(verdict)) {
      rows.add(
          new VBox(
              WrappedLabel.of(
                  messages.get("verdict.step", row.name(), row.result()), "working-number"),
              WrappedLabel.of(
                  messages.get("verdict.formula", row.step().formula(), row.step().substitution()),
                  Style.CAPTION)));
    }
    return rows;
  }

  private List<Node> thresholds(Verdict verdict) {
    List<Node> rows = new ArrayList<>();
    for (WorkingRow.ThresholdRow row : text.thresholds(verdict)) {
      rows.add(
          WrappedLabel.of(
              messages.get("verdict.threshold", row.condition(), row.status()), "working-number"));
    }
    return rows;
  }
}
