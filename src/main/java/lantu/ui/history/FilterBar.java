package lantu.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.Day;
import lantu.ui.control.Named;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** Narrows the list by person, days, object, series and text. */
final class FilterBar {
  private final HistoryViewModel model;
  private final Messages messages;
  private final FlowPane bar = new FlowPane(16, 8);

  FilterBar(HistoryViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    bar.getStyleClass().add("choices");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    Button all = new Button(messages.get("history.filter.clear"));
    all.setId("history-clear");
    all.setOnAction(event -> model.clear());
    bar.getChildren()
        .addAll(
            labelled("who", who()),
            labelled("from", day("history-from", "from", model.from())),
            labelled("until", day("history-until", "until", model.until())),
            labelled("object", field("history-object", "object", model.object())),
            labelled("series", series()),
            labelled("text", field("history-text", "text", model.text())),
            all);
  }

  FlowPane node() {
    return bar;
  }

  private Node who() {
    ComboBox<String> who = new ComboBox<>();
    who.setId("history-who");
    who.setAccessibleText(messages.get("history.filter.who"));
    who.setConverter(
        new Named<>(name -> name.isEmpty() ? messages.get("history.filter.all") : name));
    Runnable names =
        () -> {
          List<String> choices = new ArrayList<>(List.of(""));
          choices.addAll(model.people());
          String chosen = model.who().get();
          who.getItems().setAll(choices);
          who.setValue(choices.contains(chosen) ? chosen : "");
        };
    model.people().addListener((ListChangeListener<String>) change -> names.run());
    names.run();
    who.valueProperty().addListener((at, old, now) -> model.who().set(now == null ? "" : now));
    model.who().addListener((at, old, now) -> who.setValue(now));
    return who;
  }

  private Node series() {
    ComboBox<Optional<Series>> series = new ComboBox<>();
    series.setId("history-series");
    series.setAccessibleText(messages.get("history.filter.series"));
    series.getItems().add(Optional.empty());
    for (Series each : Series.values()) {
      series.getItems().add(Optional.of(each));
    }
    series.setConverter(
        new Named<>(each -> each.map(messages::term).orElse(messages.get("history.filter.all"))));
    series.valueProperty().bindBidirectional(model.series());
    return series;
  }

  private Node day(String id, String key, ObjectProperty<@Nullable LocalDate> day) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setConverter(new Day());
    picker.setPromptText(messages.get("history.filter.day"));
    picker.getEditor().setAccessibleText(messages.get("history.filter." + key));
    picker.setAccessibleText(messages.get("history.filter." + key));
    picker.setPrefWidth(140);
    picker.valueProperty().bindBidirectional(day);
    return picker;
  }

  private Node field(String id, String key, StringProperty text) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(9);
    field.setAccessibleText(messages.get("history.filter." + key));
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private HBox labelled(String key, Node node) {
    Label label = new Label(messages.get("history.filter." + key));
    label.getStyleClass().add(Style.MUTED);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(8, label, node);
    box.getStyleClass().add("choice");
    return box;
  }
}
