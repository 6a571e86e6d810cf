package lantu.ui.zones;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** 三大功能区: the zones' targets and actual figures of an indicator, floorspace first. */
public final class ZonesScreen implements Screen {
  private final ZonesViewModel model;
  private final Messages messages;
  private final Navigator navigator;
  private final VBox root = new VBox();
  private final HBox cards = new HBox(16);
  private final HBox middle = new HBox(16);
  private final VBox below = new VBox();
  private final ZoneChartCard chart;

  /**
   * The screen for the session's plan.
   *
   * @param navigator leads to the yearly figures
   * @param charts draws
   */
  public ZonesScreen(PlanSession session, Messages messages, Navigator navigator, ChartKit charts) {
    this.model = new ZonesViewModel(session, messages);
    this.messages = messages;
    this.navigator = navigator;
    this.chart = new ZoneChartCard(charts, messages, this::draw);
    HBox.setHgrow(chart, Priority.ALWAYS);
    root.getStyleClass().addAll(Style.PAGE, "zones");
    root.getStylesheets().add(Style.sheet("zones"));
    root.getChildren().addAll(choice(), cards, middle, below);
    model.texts().addListener((property, old, now) -> show(now));
    show(model.texts().get());
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void reveal(String code) {
    model.choose(code);
  }

  private HBox choice() {
    ComboBox<Indicator> box = new ComboBox<>();
    box.setId("zones-indicator");
    box.getItems().setAll(model.choices());
    box.setVisibleRowCount(14);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Indicator item) {
            return item == null ? "" : messages.get("zones.choice", item.name(), item.unit());
          }

          @Override
          public @Nullable Indicator fromString(String text) {
            return null;
          }
        });
    box.valueProperty().bindBidirectional(model.indicator());
    Label label = new Label(messages.get("zones.indicator"));
    label.getStyleClass().add(Style.MUTED);
    Label caption = new Label(messages.get("zones.caption"));
    caption.getStyleClass().add(Style.CAPTION);
    HBox bar = new HBox(8, label, box, caption);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void show(ZoneTexts texts) {
    String unit = model.indicator().get().unit().symbol();
    cards
        .getChildren()
        .setAll(
            texts.cards().stream()
                .map(card -> even(new ZoneCardPane(card, unit, messages)))
                .toList());
    List<String> zones = model.plan().areas(AreaKind.ZONE).stream().map(Area::name).toList();
    ActualBalance actuals =
        new ActualBalance(
            texts,
            zones,
            messages,
            () -> navigator.go(Place.FIGURES, model.indicator().get().code().value()));
    middle.getChildren().setAll(chart, new TargetBalance(texts, messages));
    below.getChildren().setAll(actuals);
    draw();
  }

  private void draw() {
    chart.show(model.plan(), model.indicator().get());
  }

  private static Node even(Region part) {
    HBox.setHgrow(part, Priority.ALWAYS);
    part.setPrefWidth(320);
    return part;
  }
}
