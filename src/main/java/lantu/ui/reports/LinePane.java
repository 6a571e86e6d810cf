package lantu.ui.reports;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.work.PreviewLine;
import lantu.work.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Beside the preview: where the numbers of the chosen line come from, and, for a paragraph, its
 * words to be put in others.
 */
final class LinePane extends VBox {
  private static final Insets BESIDE_THE_BAR = new Insets(0, 14, 0, 0);

  private final ReportsViewModel model;
  private final Messages messages;
  private final Label hint = label("line-hint", Style.MUTED);
  private final VBox numbers = new VBox(6);
  private final TextArea words;
  private final Label state = label("line-state", Style.CAPTION);
  private final Button keep = new Button();
  private final Button back = new Button();
  private final VBox rewriting = new VBox(8);
  private @Nullable Sentence sentence;

  /** A pane for the line that is chosen. */
  LinePane(
      ReportsViewModel model, Messages messages, ObservableValue<@Nullable PreviewLine> chosen) {
    super(8);
    this.model = model;
    this.messages = messages;
    getStyleClass().add("line-pane");
    setMinWidth(0);
    words = new Fields(messages).lines("line-words", 5, "reports.line.words");
    keep.setId("line-keep");
    keep.setText(messages.get("reports.line.keep"));
    keep.setOnAction(event -> keep());
    back.setId("line-back");
    back.setText(messages.get("reports.line.back"));
    back.setOnAction(event -> back());
    keep.setMinWidth(Region.USE_PREF_SIZE);
    back.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane buttons = new FlowPane(8, 8, keep, back);
    buttons.setAlignment(Pos.CENTER_LEFT);
    rewriting.getChildren().addAll(heading("reports.line.rewrite"), words, buttons, state);
    numbers.setId("line-numbers");
    VBox all = new VBox(12, hint, rewriting, numbers);
    all.setPadding(BESIDE_THE_BAR);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    chosen.addListener((at, before, now) -> show(now));
    show(null);
  }

  private void show(@Nullable PreviewLine line) {
    Sentence now = line == null ? null : line.sentence();
    sentence = now;
    List<String> origins = line == null ? List.of() : line.origins();
    numbers.getChildren().clear();
    if (!origins.isEmpty()) {
      numbers.getChildren().add(heading("reports.line.numbers"));
      origins.forEach(origin -> numbers.getChildren().add(origin(origin)));
    }
    hint.setText(
        messages.get(
            line == null
                ? "reports.line.none"
                : origins.isEmpty() ? "reports.line.noNumbers" : "reports.line.some"));
    visible(hint, line == null || origins.isEmpty());
    visible(rewriting, now != null);
    if (now != null) {
      words.setText(now.text());
      back.setDisable(!now.rewritten());
      state.setText(state(now));
      visible(state, !state.getText().isEmpty());
    }
  }

  private String state(Sentence now) {
    if (!now.rewritten()) {
      return "";
    }
    String by = messages.get("reports.line.by", now.who(), now.generated());
    return now.changes().isEmpty()
        ? by
        : messages.get("reports.line.changed", String.join("\n", now.changes())) + "\n" + by;
  }

  private void keep() {
    Sentence now = sentence;
    if (now != null) {
      model.rewrite(now, words.getText());
    }
  }

  private void back() {
    Sentence now = sentence;
    if (now != null) {
      model.takeBack(now);
    }
  }

  private static Label origin(String words) {
    Label label = label("", Style.CAPTION);
    label.setText(words);
    label.setFocusTraversable(true);
    label.setAccessibleText(words);
    return label;
  }

  private Label heading(String key) {
    Label label = label("", Style.STRONG);
    label.setText(messages.get(key));
    return label;
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    if (!id.isEmpty()) {
      label.setId(id);
    }
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static void visible(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
