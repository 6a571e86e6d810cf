package lantu.ui.assessment;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import lantu.assess.TargetEdition;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.Nature;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;
import org.jspecify.annotations.Nullable;

/** The verdicts as a table, a head before each group. */
final class VerdictTable {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final AssessmentViewModel model;
  private final Messages messages;
  private final TableView<VerdictRow> table = new TableView<>();

  VerdictTable(AssessmentViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    table.setId("verdicts");
    table.setAccessibleText(messages.get("shell.place.ASSESSMENT"));
    table.getStyleClass().addAll("register", "verdicts");
    table.setItems(model.rows());
    Label nothing = new Label(messages.get("assessment.nothing"));
    nothing.getStyleClass().add(Style.MUTED);
    table.setPlaceholder(nothing);
    column("name", 222, line -> "", this::name, false);
    column("status", 112, line -> "", this::mark, false);
    text("achievement", 70, text -> text::achievement);
    text("schedule", 70, text -> text::schedule);
    text("pace", 56, text -> text::pace);
    column("trend", 92, line -> words().trend(line.verdict()), line -> null, false);
    column("target", 128, line -> line.verdict().target().wording(), line -> null, false);
    table.setRowFactory(owner -> new VerdictLine());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, now) -> {
              if (now instanceof VerdictRow.Line line) {
                model.select(line);
              }
            });
    model.selected().addListener((property, old, now) -> follow());
    follow();
  }

  TableView<VerdictRow> node() {
    return table;
  }

  /** Brings the selected verdict into view. */
  void show() {
    follow();
    table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
  }

  private void follow() {
    model
        .selected()
        .get()
        .ifPresent(
            line -> {
              int row = model.rows().indexOf(line);
              if (row >= 0 && table.getSelectionModel().getSelectedIndex() != row) {
                table.getSelectionModel().clearAndSelect(row);
              }
            });
  }

  private VerdictText words() {
    return new VerdictText(model.plan(), messages);
  }

  private Node name(VerdictRow.Line line) {
    boolean part = line.area().kind() != AreaKind.DISTRICT;
    String words =
        part ? messages.get("assessment.part", line.area().name()) : line.indicator().name();
    if (line.verdict().edition() == TargetEdition.ADJUSTED) {
      words = messages.get("assessment.adjusted", words);
    } else if (!line.verdict().current()) {
      words = messages.get("assessment.replaced", words);
    }
    Label name = new Label(words);
    name.setTooltip(new Tooltip(line.indicator().name()));
    HBox box = new HBox(6, name);
    box.getStyleClass().add(part ? "part-name" : "whole-name");
    if (line.indicator().nature() == Nature.BINDING && !part) {
      Label tag = new Label(messages.get("assessment.binding"));
      tag.getStyleClass().add(Style.TAG_BINDING);
      tag.setMinWidth(Label.USE_PREF_SIZE);
      box.getChildren().addFirst(tag);
    }
    return box;
  }

  private Node mark(VerdictRow.Line line) {
    Verdict verdict = line.verdict();
    StatusMark computed = new StatusMark(verdict.status(), words().status(verdict.status()));
    if (verdict.manual() == null) {
      return computed;
    }
    Label tag = new Label(messages.get("assessment.manual.tag"));
    tag.getStyleClass().add(Style.TAG);
    tag.setTooltip(
        new Tooltip(
            messages.get(
                "assessment.manual.said",
                words().status(verdict.manual().status()),
                verdict.manual().reason(),
                verdict.manual().who())));
    return new HBox(4, computed, tag);
  }

  private void text(
      String key, double width, Function<VerdictText, Function<Verdict, @Nullable String>> part) {
    column(
        key, width, line -> shown(part.apply(words()).apply(line.verdict())), line -> null, true);
  }

  private static String shown(@Nullable String words) {
    return words == null ? "" : words;
  }

  private void column(
      String key,
      double width,
      Function<VerdictRow.Line, String> text,
      Function<VerdictRow.Line, @Nullable Node> graphic,
      boolean number) {
    TableColumn<VerdictRow, VerdictRow> column =
        new TableColumn<>(messages.get("assessment.column." + key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(owner -> new VerdictCell(text, graphic, number, key.equals("name")));
    if (number) {
      column.getStyleClass().add(Style.NUM);
    }
    table.getColumns().add(column);
  }

  /** A cell of a verdict's line, or of a group's head. */
  private static final class VerdictCell extends TableCell<VerdictRow, VerdictRow> {
    private final Function<VerdictRow.Line, String> text;
    private final Function<VerdictRow.Line, @Nullable Node> graphic;
    private final boolean first;

    VerdictCell(
        Function<VerdictRow.Line, String> text,
        Function<VerdictRow.Line, @Nullable Node> graphic,
        boolean number,
        boolean first) {
      this.text = text;
      this.graphic = graphic;
      this.first = first;
      if (number) {
        getStyleClass().add(Style.NUM);
      }
    }

    @Override
    protected void updateItem(@Nullable VerdictRow item, boolean empty) {
      super.updateItem(item, empty);
      setText("");
      setGraphic(null);
      if (empty || item == null) {
        return;
      }
      switch (item) {
        case VerdictRow.Head head -> setText(first ? head.title() : "");
        case VerdictRow.Line line -> {
          setText(text.apply(line));
          setGraphic(graphic.apply(line));
        }
      }
    }
  }

  /** A line that says by its form whether it heads a group. */
  private static final class VerdictLine extends TableRow<VerdictRow> {
    @Override
    protected void updateItem(VerdictRow item, boolean empty) {
      super.updateItem(item, empty);
      boolean group = !empty && item instanceof VerdictRow.Head;
      pseudoClassStateChanged(GROUP, group);
      setMouseTransparent(group);
    }
  }
}
