package lantu.ui.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Columns;
import lantu.ui.control.Named;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.AssessPlan;
import lantu.work.PlanSession;

/** 三大功能区: the zones' targets and actual figures of an indicator, floorspace first. */
public final class ZonesScreen implements Screen {
  private static final double CHART_ALONE_BELOW = 900;
  private static final double CARDS_ALONE_BELOW = 640;

  private final ZonesViewModel model;
  private final Messages messages;
  private final Navigator navigator;
  private final Optional<MapDrawing> drawing;
  private final ObjectProperty<ZoneMap.By> filledBy = new SimpleObjectProperty<>(ZoneMap.By.STATUS);
  private final VBox root = new VBox();
  private List<ZoneStatements.Statement> said = List.of();
  private final VBox beside = new VBox(16);
  private final VBox below = new VBox(16);
  private final ZoneComparisonCard comparison;
  private final HBox statements = new HBox();

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
    this.drawing = MapDrawing.of(session.plan());
    root.getStyleClass().addAll(Style.PAGE, "zones");
    root.getStylesheets().add(Style.sheet("zones"));
    Columns top =
        new Columns(
            CHART_ALONE_BELOW,
            1,
            List.of(67, 33),
            List.of(new ZoneChartCard(model, messages, charts), beside));
    comparison =
        new ZoneComparisonCard(model, messages, charts, code -> navigator.go(Place.PROJECTS, code));
    root.getChildren().addAll(choice(), top, below, comparison, statements);
    model
        .texts()
        .addListener(
            (property, old, now) -> {
              show(now);
              comparison.show();
            });
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

  private FlowPane choice() {
    ComboBox<Indicator> box = new ComboBox<>();
    box.setId("zones-indicator");
    box.setAccessibleText(messages.get("zones.indicator"));
    box.getItems().setAll(model.choices());
    box.setVisibleRowCount(14);
    box.setConverter(new Named<>(item -> messages.get("zones.choice", item.name(), item.unit())));
    box.valueProperty().bindBidirectional(model.indicator());
    Label label = new Label(messages.get("zones.indicator"));
    label.getStyleClass().add(Style.MUTED);
    Label caption = new Label(messages.get("zones.caption"));
    caption.getStyleClass().add(Style.CAPTION);
    FlowPane bar = new FlowPane(8, 8, label, box, caption);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  /** Without actual figures, what to do about it stands beside the chart that lacks them. */
  private void show(ZoneTexts texts) {
    String unit = model.indicator().get().unit().symbol();
    List<ZoneCardPane> cards =
        texts.cards().stream().map(card -> new ZoneCardPane(card, unit, messages)).toList();
    List<Integer> shares = cards.stream().map(card -> 1).toList();
    List<String> zones = model.plan().areas(AreaKind.ZONE).stream().map(Area::name).toList();
    ActualBalance actuals =
        new ActualBalance(
            texts,
            zones,
            messages,
            () -> navigator.go(Place.FIGURES, model.indicator().get().code().value()));
    TargetBalance targets = new TargetBalance(texts, messages);
    VBox.setVgrow(targets, Priority.ALWAYS);
    beside.getChildren().setAll(targets);
    below
        .getChildren()
        .setAll(
            drawing
                .map(there -> besideTheMap(there, cards))
                .orElseGet(() -> new Columns(CARDS_ALONE_BELOW, 1, shares, cards)));
    (texts.anyActual() ? below : beside).getChildren().add(actuals);
    say();
  }

  /** What the plan says of the zones; made anew only where that has changed. */
  private void say() {
    List<ZoneStatements.Statement> now = new ZoneStatements(model.plan(), messages).all();
    if (now.equals(said)) {
      return;
    }
    said = now;
    List<StatementCard> cards = new ArrayList<>();
    for (ZoneStatements.Statement one : now) {
      int zone = cards.size() < model.plan().areas(AreaKind.ZONE).size() ? cards.size() + 1 : 0;
      cards.add(new StatementCard(one, zone, messages, navigator));
    }
    List<Integer> shares = cards.stream().map(card -> 1).toList();
    Columns columns = new Columns(CHART_ALONE_BELOW, 2, shares, cards);
    HBox.setHgrow(columns, Priority.ALWAYS);
    statements.getChildren().setAll(columns);
  }

  private Columns besideTheMap(MapDrawing there, List<ZoneCardPane> cards) {
    VBox stack = new VBox(16);
    for (ZoneCardPane card : cards) {
      VBox.setVgrow(card, Priority.ALWAYS);
      stack.getChildren().add(card);
    }
    return new Columns(CARDS_ALONE_BELOW, 1, List.of(40, 60), List.of(map(there), stack));
  }

  private ZoneMap map(MapDrawing there) {
    Indicator indicator = model.indicator().get();
    ZoneStandings standings = new ZoneStandings(model.plan(), messages);
    return new ZoneMap(
        there,
        filledBy,
        model.plan(),
        messages.get("zones.map", indicator.name(), standings.cutOff()),
        standings.of(model.plan().indicator(indicator.code()).orElse(indicator)),
        messages,
        zone ->
            navigator.go(
                Place.FIGURES,
                new FigureKey(
                        indicator.code(),
                        zone,
                        AssessPlan.latest(model.plan()).year(),
                        Series.ACTUAL)
                    .toString()));
  }
}
