package lantu.ui.outline;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.work.TextPreview;
import org.jspecify.annotations.Nullable;

/** Shows section by section what a document brings, and lets the reader keep it or leave it. */
final class AttachPane {
  private static final double OUTCOME = 92;
  private static final double CHARACTERS = 72;
  private static final int FIRST_WORDS = 60;

  private final Messages messages;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final TableView<TextPreview.Row> table = new TableView<>();
  private final Button keep = new Button();
  private final VBox card;

  AttachPane(AttachModel model, Messages messages) {
    this.messages = messages;
    title.setId("attach-title");
    title.getStyleClass().add(Style.SECTION_TITLE);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    summary.setId("attach-summary");
    summary.getStyleClass().add(Style.MUTED);
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    keep.setId("attach-keep");
    keep.getStyleClass().add("accent");
    keep.setOnAction(event -> model.keep());
    keep.setDefaultButton(true);
    Button leave = new Button(messages.get("outline.attach.leave"));
    leave.setId("attach-leave");
    leave.setOnAction(event -> model.leave());
    FlowPane buttons = new FlowPane(8, 8, keep, leave);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    buildTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    card = new VBox(title, summary, table, buttons);
    card.getStyleClass().addAll(Style.CARD, "attach");
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
          }
        });
  }

  VBox node() {
    return card;
  }

  void show(TextPreview preview) {
    title.setText(messages.get("outline.attach.title", preview.file()));
    summary.setText(
        messages.get(
            "outline.attach.summary",
            preview.rows().size(),
            preview.found(),
            preview.changing(),
            preview.characters(),
            preview.left()));
    keep.setText(messages.get("outline.attach.keep", preview.changing()));
    keep.setDisable(preview.changing() == 0);
    // What needs a look comes first.
    List<TextPreview.Row> doubtful = preview.rows().stream().filter(row -> !plain(row)).toList();
    List<TextPreview.Row> others = preview.rows().stream().filter(AttachPane::plain).toList();
    table.setItems(FXCollections.observableArrayList(doubtful));
    table.getItems().addAll(others);
    table.getSelectionModel().selectFirst();
    table.scrollTo(0);
    table.requestFocus();
  }

  private static boolean plain(TextPreview.Row row) {
    return row.text() != null && row.heading().isEmpty();
  }

  private void buildTable() {
    table.setId("attach-table");
    table.setAccessibleText(messages.get("outline.attach.table"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<TextPreview.Row, String> outcome = column("outcome", this::outcome);
    outcome.setMinWidth(OUTCOME);
    outcome.setMaxWidth(OUTCOME);
    TableColumn<TextPreview.Row, String> characters =
        column("characters", row -> row.text() == null ? "" : Integer.toString(row.characters()));
    characters.getStyleClass().add(Style.NUM);
    characters.setMinWidth(CHARACTERS);
    characters.setMaxWidth(CHARACTERS);
    table.getColumns().add(outcome);
    table
        .getColumns()
        .add(
            column("section", row -> messages.get("outline.path", sectionLabel(row), row.title())));
    table.getColumns().add(characters);
    table.getColumns().add(column("words", this::words));
    table.setRowFactory(view -> new Row());
  }

  private TableColumn<TextPreview.Row, String> column(
      String key, java.util.function.Function<TextPreview.Row, String> text) {
    TableColumn<TextPreview.Row, String> column =
        new TableColumn<>(messages.get("outline.attach.column." + key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(at -> new ReadOnlyStringWrapper(text.apply(at.getValue())));
    column.setCellFactory(
        at ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? null : words);
                setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
              }
            });
    return column;
  }

  private String sectionLabel(TextPreview.Row row) {
    return messages.get("outline.section", row.section());
  }

  private String outcome(TextPreview.Row row) {
    return messages.get("outline.attach.outcome." + row.outcome().name());
  }

  /** The first words, after what is to be looked at. */
  private String words(TextPreview.Row row) {
    if (row.outcome() == TextPreview.Outcome.MISSING && row.inside() > 0) {
      return messages.get("outline.attach.inside", row.inside());
    }
    String words = row.firstWords(FIRST_WORDS);
    return row.heading().isEmpty()
        ? words
        : messages.get("outline.attach.similar", row.heading(), words);
  }

  /** A row that is told apart by its outcome. */
  private static final class Row extends TableRow<TextPreview.Row> {
    @Override
    protected void updateItem(TextPreview.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      for (TextPreview.Outcome outcome : TextPreview.Outcome.values()) {
        pseudoClassStateChanged(
            javafx.css.PseudoClass.getPseudoClass(outcome.name().toLowerCase(Locale.ROOT)),
            row != null && row.outcome() == outcome);
      }
    }
  }
}
