package lantu.ui.zones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;

/**
 * 示意图 of the district: each zone filled by its standing, with a pattern and words as well as
 * colour. A zone can be pressed, also with the keys.
 */
final class ZoneMap extends VBox {
  /** By what the zones are filled. */
  enum By {
    STATUS,
    ACHIEVEMENT
  }

  private final MapDrawing drawing;
  private final Plan plan;
  private final List<ZoneStanding> standings;
  private final Messages messages;
  private final Consumer<AreaCode> open;
  private final ObjectProperty<By> by;
  private final ChangeListener<By> redraw = (at, before, now) -> draw();
  private final Pane canvas = new Pane();
  private final FlowPane legend = new FlowPane(12, 4);

  /**
   * The map.
   *
   * @param by by what the zones are filled; the map follows it and sets it
   * @param title what is shown, with its day
   * @param open leads into a zone
   */
  ZoneMap(
      MapDrawing drawing,
      ObjectProperty<By> by,
      Plan plan,
      String title,
      List<ZoneStanding> standings,
      Messages messages,
      Consumer<AreaCode> open) {
    this.drawing = drawing;
    this.by = by;
    this.plan = plan;
    this.standings = standings;
    this.messages = messages;
    this.open = open;
    setId("zone-map");
    getStyleClass().addAll(Style.CARD, "zone-map");
    Label mark = label(messages.get("zones.map.mark"), Style.CAPTION);
    Label heading = label(title, Style.SECTION_TITLE);
    heading.setWrapText(true);
    canvas.setMinSize(drawing.width(), drawing.height());
    canvas.setMaxSize(drawing.width(), drawing.height());
    HBox middle = new HBox(canvas);
    middle.setAlignment(Pos.CENTER);
    getChildren()
        .addAll(
            heading,
            new Segments<>(List.of(By.values()), one -> messages.get("zones.map.by." + one), by),
            middle,
            legend,
            mark);
    // Weak, since the map is made anew with every change and the choice outlives it.
    by.addListener(new WeakChangeListener<>(redraw));
    draw();
  }

  private void draw() {
    canvas.getChildren().clear();
    legend.getChildren().clear();
    List<String> shown = new ArrayList<>();
    for (ZoneStanding standing : standings) {
      canvas.getChildren().add(shape(standing));
      String style = style(standing);
      if (!shown.contains(style)) {
        shown.add(style);
        legend.getChildren().add(key(standing));
      }
    }
    drawing
        .places()
        .forEach(
            (code, spot) ->
                plan.area(code)
                    .map(Area::name)
                    .ifPresent(name -> canvas.getChildren().add(place(name, spot))));
    standings.forEach(
        standing -> {
          MapDrawing.Spot centre = drawing.centres().get(standing.area());
          if (centre != null) {
            canvas.getChildren().add(words(standing, centre));
          }
        });
  }

  private Node shape(ZoneStanding standing) {
    SVGPath shape = new SVGPath();
    shape.setContent(drawing.shapes().get(standing.area()));
    shape.setId("map-" + standing.area());
    shape.getStyleClass().addAll("map-zone", style(standing));
    shape.setFocusTraversable(true);
    shape.setAccessibleRole(AccessibleRole.BUTTON);
    shape.setAccessibleText(
        messages.get("zones.map.zone", standing.name(), standing.words(), standing.achievement()));
    shape.setOnMouseClicked(event -> open.accept(standing.area()));
    shape.setOnKeyPressed(
        event -> {
          switch (event.getCode()) {
            case ENTER, SPACE -> open.accept(standing.area());
            case DOWN, RIGHT -> focus(standing, 1);
            case UP, LEFT -> focus(standing, -1);
            default -> {
              return;
            }
          }
          event.consume();
        });
    return shape;
  }

  /** Moves the keyboard to the next or the last zone, from top to bottom of the drawing. */
  private void focus(ZoneStanding from, int step) {
    List<ZoneStanding> down =
        standings.stream().sorted(Comparator.comparingDouble(this::height)).toList();
    int at = Math.clamp(down.indexOf(from) + step, 0, down.size() - 1);
    Node next = canvas.lookup("#map-" + down.get(at).area());
    if (next != null) {
      next.requestFocus();
    }
  }

  private double height(ZoneStanding standing) {
    MapDrawing.Spot centre = drawing.centres().get(standing.area());
    return centre == null ? 0 : centre.y();
  }

  private Node words(ZoneStanding standing, MapDrawing.Spot centre) {
    VBox words = new VBox(label(standing.name(), Style.STRONG), mark(standing));
    if (!standing.achievement().isEmpty()) {
      words.getChildren().add(label(standing.achievement(), Style.NUM));
    }
    words.getStyleClass().add("map-words");
    words.setAlignment(Pos.CENTER);
    return centred(words, centre);
  }

  private static Label mark(ZoneStanding standing) {
    return standing.status() == null
        ? label(standing.words(), Style.CAPTION)
        : new StatusMark(standing.status(), standing.words());
  }

  private static Node place(String name, MapDrawing.Spot spot) {
    Label label = label(name, Style.CAPTION);
    label.getStyleClass().add("map-place");
    return centred(label, spot);
  }

  /** Over the drawing, out of the mouse's way, its middle on the spot once its size is known. */
  private static Node centred(Region region, MapDrawing.Spot spot) {
    region.setMouseTransparent(true);
    region.layoutXProperty().bind(region.widthProperty().divide(-2).add(spot.x()));
    region.layoutYProperty().bind(region.heightProperty().divide(-2).add(spot.y()));
    return region;
  }

  private Node key(ZoneStanding standing) {
    Rectangle swatch = new Rectangle(18, 18);
    swatch.getStyleClass().addAll("map-zone", style(standing));
    String words =
        by.get() == By.STATUS || standing.achievement().isEmpty()
            ? standing.words()
            : messages.get("zones.map.step." + standing.step());
    HBox key = new HBox(6, new Group(swatch), label(words, Style.CAPTION));
    key.setAlignment(Pos.CENTER_LEFT);
    return key;
  }

  private String style(ZoneStanding standing) {
    return by.get() == By.STATUS ? standing.statusStyle() : standing.stepStyle();
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
