package lantu.ui.targets;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** 目标含义: the document's words above, what they mean below. */
final class MeaningCard {
  private final MeaningFields meaning;
  private final VBox card;
  private final Label wording;

  MeaningCard(TargetsViewModel model, Fields fields, Messages messages) {
    card = fields.card("meaning", "targets.card.meaning");
    wording = fields.note("", "wording");
    wording.setId("wording");
    VBox box = new VBox(fields.note(messages.get("targets.wording"), Style.CAPTION), wording);
    box.getStyleClass().add("target-box");
    meaning = new MeaningFields("target", fields, messages, () -> commit(model));
    card.getChildren().addAll(box, meaning.node());
  }

  VBox node() {
    return card;
  }

  void show(Indicator indicator, Target target) {
    wording.setText(target.wording());
    meaning.show(target, indicator.unit().symbol());
  }

  private void commit(TargetsViewModel model) {
    model.apply(meaning.draft());
  }
}
