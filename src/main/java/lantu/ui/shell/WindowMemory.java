package lantu.ui.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import lantu.plan.PlanId;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.ui.control.Place;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;

/** Remembers how the window stood: where, how large, which screen, theme and size. */
final class WindowMemory {
  private static final Setting<Integer> X = Setting.number("window.x", Integer.MIN_VALUE);
  private static final Setting<Integer> Y = Setting.number("window.y", Integer.MIN_VALUE);
  private static final Setting<Integer> WIDTH = Setting.number("window.width", 1440);
  private static final Setting<Integer> HEIGHT = Setting.number("window.height", 900);
  private static final Setting<Boolean> MAXIMISED = Setting.flag("window.maximised", false);
  private static final Setting<Place> PLACE = Setting.choice("window.screen", Place.OVERVIEW);
  private static final Setting<String> PLAN = Setting.text("window.plan", "");
  private static final Setting<Theme> THEME = Setting.choice("window.theme", Theme.LIGHT);
  private static final Setting<Integer> SCALE = Setting.number("window.scale", 100);
  private static final Setting<String> FONT = Setting.text("window.font", Fonts.AUTOMATIC);
  private static final int MIN_WIDTH = 800;
  private static final int MIN_HEIGHT = 560;

  private final Settings settings;
  private boolean held;

  WindowMemory(Settings settings) {
    this.settings = settings;
  }

  static Appearance appearance(Settings settings, Fonts fonts) {
    return new Appearance(
        fonts.choose(settings.get(FONT)), settings.get(THEME), Scale.nearest(settings.get(SCALE)));
  }

  /** The next window on the workspace is to show a plan. */
  static void show(Settings settings, PlanId plan) {
    settings.put(PLAN, plan.value());
  }

  Place place() {
    return settings.get(PLACE);
  }

  /** The id of the plan that was shown last; empty if none was. */
  Optional<String> plan() {
    return Optional.of(settings.get(PLAN)).filter(id -> !id.isEmpty());
  }

  int width() {
    return Math.max(MIN_WIDTH, settings.get(WIDTH));
  }

  int height() {
    return Math.max(MIN_HEIGHT, settings.get(HEIGHT));
  }

  /** From now on, how the window stands is noted. */
  void follow(Stage stage) {
    // Later, because a window's size may change before it says that it is maximised.
    ChangeListener<Number> moved = (at, before, now) -> Platform.runLater(() -> noteBounds(stage));
    stage.xProperty().addListener(moved);
    stage.yProperty().addListener(moved);
    stage.widthProperty().addListener(moved);
    stage.heightProperty().addListener(moved);
  }

  /** Puts the window where it stood, unless that is on no screen any more. */
  void restore(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Rectangle2D bounds = placed();
    put(stage, bounds);
    if (settings.get(MAXIMISED)) {
      stage.setMaximized(true);
      // Not every system knows the size to go back to when a window came up maximised.
      stage
          .maximizedProperty()
          .addListener(
              new ChangeListener<>() {
                @Override
                public void changed(
                    ObservableValue<? extends Boolean> at, Boolean before, Boolean now) {
                  if (!now) {
                    stage.maximizedProperty().removeListener(this);
                    Platform.runLater(() -> put(stage, bounds));
                  }
                }
              });
    }
  }

  /** Where it stood, in the middle of the first screen if that is on no screen any more. */
  private Rectangle2D placed() {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    int x = settings.get(X);
    int y = settings.get(Y);
    boolean seen = !Screen.getScreensForRectangle(x, y, MIN_WIDTH, MIN_HEIGHT).isEmpty();
    double width = Math.min(width(), Math.max(MIN_WIDTH, room.getWidth()));
    double height = Math.min(height(), Math.max(MIN_HEIGHT, room.getHeight()));
    return new Rectangle2D(
        seen ? x : room.getMinX() + (room.getWidth() - width) / 2,
        seen ? y : room.getMinY() + (room.getHeight() - height) / 2,
        width,
        height);
  }

  private static void put(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  /** Whether the window stands in a way that is not to be remembered. */
  void hold(boolean on) {
    held = on;
  }

  /** Notes how the window stands now and writes it down. */
  void remember(Stage stage, PlanId plan, Place place, Appearance appearance) {
    settings.put(MAXIMISED, stage.isMaximized());
    noteBounds(stage);
    settings.put(PLAN, plan.value());
    settings.put(PLACE, place);
    settings.put(THEME, appearance.theme().get());
    settings.put(SCALE, appearance.scale().get().percent());
    settings.put(FONT, appearance.fonts().chosen());
    settings.save();
  }

  /** How large the window is while it is maximised or an icon says nothing about how it stood. */
  private void noteBounds(Stage stage) {
    if (!held
        && !stage.isFullScreen()
        && !stage.isMaximized()
        && !stage.isIconified()
        && !Double.isNaN(stage.getX())) {
      settings.put(X, (int) stage.getX());
      settings.put(Y, (int) stage.getY());
      settings.put(WIDTH, (int) stage.getWidth());
      settings.put(HEIGHT, (int) stage.getHeight());
    }
  }
}
