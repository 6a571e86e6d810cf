package lantu.ui.targets;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lantu.plan.Adjustment;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;

/** 中期调整: every edition of the target with its paper, and the fields for the next one. */
final class AdjustmentCard {
  private final Messages messages;
  private final Fields fields;
  private final VBox card;
  private final VBox editions = new VBox(4);
  private final MeaningFields meaning;
  private final TextField document;
  private final DatePicker date = new DatePicker();
  private final Button unadjust;
  private final TitledPane next;

  AdjustmentCard(TargetsViewModel model, Fields fields, Messages messages) {
    this.messages = messages;
    this.fields = fields;
    card = fields.card("adjustment", "targets.card.adjustment");
    meaning = new MeaningFields("adjusted", fields, messages, () -> {});
    document = fields.text("adjusted-document", 22, "targets.document");
    document.setPromptText(messages.get("targets.document.prompt"));
    date.setId("adjusted-date");
    date.setAccessibleText(messages.get("targets.date"));
    GridPane paper = fields.grid();
    fields.row(paper, "targets.document", document);
    fields.row(paper, "targets.date", date);
    Button adjust = new Button(messages.get("targets.adjust"));
    adjust.setId("adjust");
    adjust.getStyleClass().add("accent");
    unadjust = new Button(messages.get("targets.unadjust"));
    unadjust.setId("unadjust");
    unadjust.setOnAction(event -> model.unadjust());
    VBox form = new VBox(8, meaning.node(), paper, new HBox(8, adjust));
    next = new TitledPane(messages.get("targets.adjust.next"), form);
    next.setId("adjust-form");
    next.setExpanded(false);
    next.setAnimated(false);
    adjust.setOnAction(
        event -> {
          if (model.adjust(meaning.draft(), document.getText(), date.getValue())) {
            next.setExpanded(false);
          }
        });
    card.getChildren().addAll(editions, unadjust, next);
  }

  VBox node() {
    return card;
  }

  void show(Indicator indicator, Area area, Target original) {
    List<Adjustment> all =
        indicator.adjustments().stream()
            .filter(adjustment -> adjustment.area().equals(area.code()))
            .toList();
    editions.getChildren().clear();
    editions
        .getChildren()
        .add(
            fields.note(
                all.isEmpty()
                    ? messages.get("targets.adjust.none")
                    : messages.get("targets.adjust.original", words(original, indicator)),
                Style.MUTED));
    for (Adjustment adjustment : all) {
      editions
          .getChildren()
          .add(
              fields.note(
                  messages.get(
                      "targets.adjust.edition",
                      words(adjustment.target(), indicator),
                      adjustment.document(),
                      adjustment.on())));
    }
    unadjust.setVisible(!all.isEmpty());
    unadjust.setManaged(!all.isEmpty());
    document.clear();
    date.setValue(null);
    meaning.show(all.isEmpty() ? original : all.getLast().target(), indicator.unit().symbol());
  }

  private String words(Target target, Indicator indicator) {
    TargetDraft draft = TargetDraft.of(target);
    String number =
        draft.low().isBlank()
            ? draft.value()
            : messages.get("targets.range", draft.low(), draft.high());
    return messages.get(
        "targets.edition",
        messages.term(target.kind()),
        number,
        number.isBlank() ? "" : indicator.unit().symbol(),
        target.due());
  }
}
