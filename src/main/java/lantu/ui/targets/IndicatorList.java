package lantu.ui.targets;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.Nature;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The indicators that have a target, to choose from. */
final class IndicatorList {
  private final TargetsViewModel model;
  private final Messages messages;
  private final ListView<Indicator> list = new ListView<>();
  private final VBox box;

  IndicatorList(TargetsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    TextField filter = new TextField();
    filter.setId("target-filter");
    filter.setPromptText(messages.get("targets.filter"));
    filter.setAccessibleText(messages.get("targets.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    list.setId("target-list");
    list.setAccessibleText(messages.get("shell.place.INDICATORS"));
    list.setItems(model.indicators());
    list.setCellFactory(owner -> new IndicatorCell());
    Label nothing = new Label(messages.get("targets.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add(Style.MUTED);
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null) {
                model.select(now.code());
              }
            });
    model.selected().addListener((property, old, now) -> follow());
    VBox.setVgrow(list, Priority.ALWAYS);
    box = new VBox(8, filter, list);
    box.getStyleClass().add("target-list");
    follow();
  }

  VBox node() {
    return box;
  }

  private void follow() {
    for (int i = 0; i < list.getItems().size(); i++) {
      boolean wanted =
          model
              .selected()
              .get()
              .map(Indicator::code)
              .filter(list.getItems().get(i).code()::equals)
              .isPresent();
      if (wanted && list.getSelectionModel().getSelectedIndex() != i) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  /** Name above, wording below, the mark 约 beside a binding one. */
  private final class IndicatorCell extends ListCell<Indicator> {
    private final Label name = new Label();
    private final Label wording = new Label();
    private final Label mark = new Label(messages.get("targets.binding"));
    private final HBox face;

    IndicatorCell() {
      wording.getStyleClass().add(Style.CAPTION);
      mark.getStyleClass().add(Style.TAG_BINDING);
      mark.setMinWidth(Region.USE_PREF_SIZE);
      VBox texts = new VBox(name, wording);
      texts.setMinWidth(0);
      HBox.setHgrow(texts, Priority.ALWAYS);
      face = new HBox(8, texts, mark);
      face.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Indicator item, boolean empty) {
      super.updateItem(item, empty);
      setText("");
      setGraphic(null);
      if (!empty && item != null) {
        Target target = item.target();
        name.setText(item.name());
        wording.setText(target == null ? "" : target.wording());
        mark.setVisible(item.nature() == Nature.BINDING);
        setGraphic(face);
      }
    }
  }
}
