package lantu.ui.zones;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.ZoneSwatch;
import lantu.ui.theme.Style;

/** One zone's card: target, what is done, what is left, and its share of the district. */
final class ZoneCardPane extends VBox {
  ZoneCardPane(ZoneCard card, String unit, Messages messages) {
    getStyleClass().addAll(Style.CARD, "zone-card", "zone-" + card.number());
    setMinHeight(USE_PREF_SIZE);
    Label name = label(card.name(), Style.SECTION_TITLE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(8, new ZoneSwatch(card.number()), name, space, label(card.share(), Style.CAPTION));
    head.setAlignment(Pos.CENTER_LEFT);
    FlowPane numbers =
        new FlowPane(
            20,
            8,
            number(messages.get("zones.card.target"), card.target(), unit, Style.BIG_NUMBER),
            number(card.actualLabel(), card.actual(), "", "card-number"));
    if (!card.remaining().isEmpty()) {
      numbers.getChildren().add(number(card.remainingLabel(), card.remaining(), "", "card-number"));
    }
    numbers.setRowValignment(VPos.BOTTOM);
    getChildren().addAll(head, numbers, progress(card.done()), origin(card.origin()));
  }

  private static VBox number(String title, String value, String unit, String style) {
    Label digits = label(value.isEmpty() ? "—" : value, style);
    digits.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(4, digits, label(unit, Style.MUTED));
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox number = new VBox(2, label(title, Style.CAPTION), line);
    number.setAlignment(Pos.BOTTOM_LEFT);
    return number;
  }

  private static StackPane progress(double done) {
    Region track = new Region();
    track.getStyleClass().add("progress-track");
    Region fill = new Region();
    fill.getStyleClass().add("progress-fill");
    StackPane bar = new StackPane(track, fill);
    bar.setAlignment(Pos.CENTER_LEFT);
    fill.maxWidthProperty().bind(bar.widthProperty().multiply(done));
    fill.setMinWidth(0);
    return bar;
  }

  private static Label origin(String text) {
    Label label = label(text, Style.CAPTION);
    label.setWrapText(true);
    return label;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
