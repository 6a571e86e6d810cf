package lantu.ui.assessment;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.AssessmentRules;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.ui.control.ProblemLabel;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;

/** 评估阈值: the cut-offs of the method and the names of the verdicts, to be changed by the office. */
final class RulesCard {
  private final AssessmentViewModel model;
  private final Map<RulesDraft.Cut, TextField> cuts = new EnumMap<>(RulesDraft.Cut.class);
  private final Map<VerdictStatus, TextField> labels = new EnumMap<>(VerdictStatus.class);
  private final VBox card = new VBox();
  private boolean filling;

  RulesCard(AssessmentViewModel model, Messages messages) {
    this.model = model;
    card.setId("rules");
    card.getStyleClass().addAll(Style.CARD, "rules");
    Label about = new Label(messages.get("assessment.rules.about"));
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    about.getStyleClass().add(Style.CAPTION);
    FlowPane numbers = new FlowPane(20, 8);
    for (RulesDraft.Cut cut : RulesDraft.Cut.values()) {
      TextField field = field("cut-" + cut.name(), 4);
      cuts.put(cut, field);
      numbers.getChildren().add(labelled(messages.get("assessment.cut." + cut), field));
    }
    FlowPane names = new FlowPane(20, 8);
    for (VerdictStatus status : VerdictStatus.values()) {
      TextField field = field("label-" + status.name(), 6);
      field.setPromptText(messages.term(status));
      labels.put(status, field);
      names.getChildren().add(labelled(StatusMark.shape(status), field));
    }
    card.getChildren()
        .addAll(
            about,
            numbers,
            names,
            new ProblemLabel("rules-problem", model.rulesProblem(), messages));
    model.rules().addListener((property, old, now) -> fill(now));
    fill(model.rules().get());
  }

  VBox node() {
    return card;
  }

  private void fill(AssessmentRules rules) {
    filling = true;
    RulesDraft draft = RulesDraft.of(rules);
    cuts.forEach((cut, field) -> field.setText(draft.cuts().getOrDefault(cut, "")));
    labels.forEach((status, field) -> field.setText(draft.labels().getOrDefault(status, "")));
    filling = false;
  }

  private void commit() {
    if (filling) {
      return;
    }
    Map<RulesDraft.Cut, String> typed = new EnumMap<>(RulesDraft.Cut.class);
    cuts.forEach((cut, field) -> typed.put(cut, field.getText()));
    Map<VerdictStatus, String> named = new EnumMap<>(VerdictStatus.class);
    labels.forEach((status, field) -> named.put(status, field.getText()));
    model.change(new RulesDraft(typed, named));
  }

  private TextField field(String id, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(columns);
    field.setOnAction(event -> commit());
    field
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (!is) {
                commit();
              }
            });
    return field;
  }

  private static HBox labelled(String words, TextField field) {
    Label label = new Label(words);
    label.getStyleClass().add(Style.MUTED);
    label.setLabelFor(field);
    field.setAccessibleText(words);
    HBox box = new HBox(8, label, field);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
