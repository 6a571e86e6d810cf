package lantu.ui.shell;

import java.util.Optional;
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
  private static final int MIN_WIDTH = 800;
  private static final int MIN_HEIGHT = 560;

  private final Settings settings;

  WindowMemory(Settings settings) {
    this.settings = settings;
  }

  static Appearance appearance(Settings settings, Fonts fonts) {
    return new Appearance(fonts, settings.get(THEME), Scale.nearest(settings.get(SCALE)));
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

  /** Puts the window where it stood, unless that is on no screen any more. */
  void restore(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    int x = settings.get(X);
    int y = settings.get(Y);
    if (!Screen.getScreensForRectangle(x, y, MIN_WIDTH, MIN_HEIGHT).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(width(), Math.max(MIN_WIDTH, room.getWidth())));
    stage.setHeight(Math.min(height(), Math.max(MIN_HEIGHT, room.getHeight())));
    stage.setMaximized(settings.get(MAXIMISED));
  }

  /** Notes how the window stands now and writes it down. */
  void remember(Stage stage, PlanId plan, Place place, Appearance appearance) {
    settings.put(MAXIMISED, stage.isMaximized());
    if (!stage.isMaximized() && !Double.isNaN(stage.getX())) {
      settings.put(X, (int) stage.getX());
      settings.put(Y, (int) stage.getY());
      settings.put(WIDTH, (int) stage.getWidth());
      settings.put(HEIGHT, (int) stage.getHeight());
    }
    settings.put(PLAN, plan.value());
    settings.put(PLACE, place);
    settings.put(THEME, appearance.theme().get());
    settings.put(SCALE, appearance.scale().get().percent());
    settings.save();
  }
}
