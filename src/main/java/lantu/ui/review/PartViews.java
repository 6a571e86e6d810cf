package lantu.ui.review;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.VerdictStatus;
import lantu.slide.Part;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;

/** The words of a page as nodes; all sizes are in em, so that they grow and shrink together. */
final class PartViews {
  private static final int FACTS_A_ROW = 2;

  private final Messages messages;
  private final boolean half;

  /** Words for the whole screen or for half of it, where remarks are left out. */
  PartViews(Messages messages, boolean half) {
    this.messages = messages;
    this.half = half;
  }

  Region view(Part part) {
    return switch (part) {
      case Part.Facts facts -> facts(facts);
      case Part.Tally tally -> tally(tally);
      case Part.Entries entries -> entries(entries);
      case Part.Words words -> words(words);
      case Part.Picture picture ->
          throw new IllegalArgumentException("a chart is drawn, not written");
    };
  }

  private Region facts(Part.Facts facts) {
    int row = half ? facts.facts().size() : FACTS_A_ROW;
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-facts");
    int number = 0;
    for (Part.Fact fact : facts.facts()) {
      VBox box =
          new VBox(
              label(fact.label(), "review-fact-label"), strong(fact.value(), "review-fact-value"));
      if (!half) {
        box.getChildren().add(label(fact.remark(), "review-fact-remark"));
      }
      box.getStyleClass().add("review-fact");
      grid.add(box, number % row, number / row);
      number++;
    }
    return grid;
  }

  /** One row a status, one column a group. */
  private Region tally(Part.Tally tally) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-tally");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    int column = 0;
    for (Part.Tally.Row row : tally.rows()) {
      column++;
      ColumnConstraints numbers = new ColumnConstraints();
      numbers.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(numbers);
      grid.add(
          label(messages.get("review.tally.head", row.label(), row.total()), "review-tally-head"),
          column,
          0);
    }
    int line = 0;
    for (VerdictStatus status : tally.statuses()) {
      line++;
      Label name = label(tally.shownName(status), StatusMark.style(status));
      grid.add(name, 0, line);
      column = 0;
      for (Part.Tally.Row row : tally.rows()) {
        column++;
        int count = row.counts().getOrDefault(status, 0);
        Label number =
            label(Integer.toString(count), count == 0 ? Style.MUTED : "review-tally-number");
        grid.add(number, column, line);
      }
    }
    return grid;
  }

  private Region entries(Part.Entries entries) {
    VBox box = new VBox();
    box.getStyleClass().add("review-entries");
    entries.entries().forEach(entry -> box.getChildren().add(entry(entry)));
    return box;
  }

  private Region entry(Part.Entry entry) {
    VerdictStatus status = entry.status();
    Label mark =
        label(entry.shownMark(), status == null ? "review-mark" : StatusMark.style(status));
    mark.getStyleClass().add(Style.STRONG);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    Label title = label(entry.title(), "review-entry-title");
    title.getStyleClass().add(Style.STRONG);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(mark);
    head.getStyleClass().add("review-entry-head");
    if (entry.binding()) {
      Label tag = label(messages.get("review.binding"), "review-binding");
      tag.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(tag);
    }
    head.getChildren().add(title);
    VBox box = new VBox(head);
    box.getStyleClass().add("review-entry");
    entry.sentences().forEach(text -> box.getChildren().add(paragraph(text)));
    return box;
  }

  private static Region words(Part.Words words) {
    VBox box = new VBox();
    box.getStyleClass().add("review-words");
    words.paragraphs().forEach(text -> box.getChildren().add(paragraph(text)));
    return box;
  }

  private static Label paragraph(String text) {
    Label label = label(text, "review-sentence");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static Label strong(String text, String style) {
    Label label = label(text, style);
    label.getStyleClass().add(Style.STRONG);
    return label;
  }

  /** What a screen reader says of a part. */
  static List<String> spoken(Part part) {
    return switch (part) {
      case Part.Facts facts ->
          facts.facts().stream().map(fact -> fact.label() + " " + fact.value()).toList();
      case Part.Tally tally ->
          tally.statuses().stream()
              .flatMap(
                  status ->
                      tally.rows().stream()
                          .map(
                              row ->
                                  row.label()
                                      + tally.shownName(status)
                                      + " "
                                      + row.counts().getOrDefault(status, 0)))
              .toList();
      case Part.Entries entries ->
          entries.entries().stream()
              .map(
                  entry ->
                      entry.shownMark()
                          + " "
                          + entry.title()
                          + " "
                          + String.join("", entry.sentences()))
              .toList();
      case Part.Words words -> words.paragraphs();
      case Part.Picture picture -> List.of(picture.model().title());
    };
  }
}
