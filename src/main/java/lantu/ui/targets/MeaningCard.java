package lantu.ui.targets;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;

/** 目标含义: the document's words above, what they mean below. */
final class MeaningCard {
  private final MeaningFields meaning;
  private final VBox card;
  private final Label wording;
  private final TargetsViewModel model;
  private final Messages messages;
  private final Label reading;
  private final Button read;

  MeaningCard(TargetsViewModel model, Fields fields, Messages messages) {
    this.model = model;
    this.messages = messages;
    card = fields.card("meaning", "targets.card.meaning");
    wording = fields.note("", "wording");
    wording.setId("wording");
    VBox box = new VBox(fields.note(messages.get("targets.wording"), Style.CAPTION), wording);
    box.getStyleClass().add("target-box");
    meaning = new MeaningFields("target", fields, messages, this::commit);
    reading = fields.note("", Style.CAPTION);
    reading.setId("reading");
    read = new Button(messages.get("targets.reading.apply"));
    read.setId("read");
    read.setMinWidth(Region.USE_PREF_SIZE);
    read.setOnAction(event -> model.reading().ifPresent(model::apply));
    HBox line = new HBox(8, reading, read);
    line.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().addAll(box, line, meaning.node());
  }

  VBox node() {
    return card;
  }

  void show(Indicator indicator, Target target) {
    wording.setText(target.wording());
    meaning.show(target, indicator.unit().symbol());
    TargetDraft found = model.reading().orElse(null);
    boolean other = found != null && !found.target().equals(target);
    read.setVisible(other);
    read.setManaged(other);
    reading.setText(
        found == null
            ? messages.get("targets.reading.unknown")
            : messages.get(
                other ? "targets.reading.other" : "targets.reading.same",
                messages.term(found.kind())));
  }

  private void commit() {
    model.apply(meaning.draft());
  }
}
