package lantu.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.review.Review;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Theme;
import lantu.work.PlanSession;
import lantu.work.SecondBackup;

/**
 * Photographs every screen in both themes, for the manual and for looking at one's work. Use it on
 * the screen's thread; no window is opened.
 */
public final class Tour {
  private static final int SETTLING = 3;
  private static final String REVIEW = "REVIEW";

  /** The first page of a review has little on it. */
  private static final int MANUAL_PAGE = 2;

  private final PlanSession session;
  private final PlanServices services;
  private final Messages messages;
  private final Appearance appearance;
  private final Map<Place, Function<Navigator, Screen>> screens;
  private final Function<PlanSession, Review> reviews;
  private final ZoneId zone;
  private final PngWriter writer;

  /** A tour of the same parts as {@link MainWindow}; the appearance's theme is changed by it. */
  public Tour(
      PlanSession session,
      PlanServices services,
      Messages messages,
      Appearance appearance,
      Map<Place, Function<Navigator, Screen>> screens,
      Function<PlanSession, Review> reviews,
      ZoneId zone,
      PngWriter writer) {
    this.session = session;
    this.services = services;
    this.messages = messages;
    this.appearance = appearance;
    this.screens = new EnumMap<>(screens);
    this.reviews = reviews;
    this.zone = zone;
    this.writer = writer;
  }

  /**
   * Writes {@code 01-overview-light.png} and so on, and {@code review-01-light.png} and so on for
   * the pages of a review, into a folder that is there; returns the files.
   *
   * @param width of the pictures of screens, in pixels; a review's are as wide as a projector
   * @param height of the pictures of screens, in pixels
   */
  public List<Path> photograph(Path folder, int width, int height) {
    List<Path> files = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      appearance.theme().set(theme);
      int number = 0;
      for (Place place : screens.keySet()) {
        Path file = folder.resolve(name(++number, place, theme));
        write(workbench(place, width, height).scene(), file);
        files.add(file);
      }
      files.addAll(review(folder, theme));
    }
    return files;
  }

  /**
   * Photographs every screen and one page of a review for the manual, in the light theme.
   *
   * @param film takes each picture by the name that the manual has for it
   */
  public void forManual(Film film, int width, int height) {
    appearance.theme().set(Theme.LIGHT);
    for (Place place : screens.keySet()) {
      take(workbench(place, width, height).scene(), film, place.name());
    }
    Review review = reviews.apply(session);
    review.begin(() -> {});
    review.show(MANUAL_PAGE);
    take(review.scene(), film, REVIEW);
  }

  /** Takes pictures that become no files. */
  @FunctionalInterface
  public interface Film {
    /**
     * Takes one.
     *
     * @param name whose picture it is
     * @param argb the pixels row by row, 0xAARRGGBB, not premultiplied
     */
    void take(String name, int[] argb, int width, int height);
  }

  /** A workbench of its own for each picture: a scene in no window keeps drawing what it had. */
  private Workbench workbench(Place place, int width, int height) {
    PlansModel plans = new PlansModel(services, messages, plan -> {});
    Workbench workbench =
        new Workbench(
            new ShellModel(session, messages, services.dialogs(), zone),
            plans,
            new SafetyModel(plans, second(), messages, zone, Runnable::run),
            new About(messages, services.dialogs(), ""),
            messages,
            appearance,
            screens,
            Outside.NOWHERE,
            width,
            height);
    workbench.go(place, null);
    return workbench;
  }

  /** Nothing is chosen on a picture. */
  private SecondBackup second() {
    Path none = Path.of("none");
    return new SecondBackup(
        Settings.open(none, Clock.systemUTC()), services.desk().backups(), none);
  }

  /** Every page of the review view, as large as a projector shows it. */
  private List<Path> review(Path folder, Theme theme) {
    List<Path> files = new ArrayList<>();
    int pages = reviews.apply(session).size();
    for (int page = 1; page <= pages; page++) {
      Path file =
          folder.resolve("review-%02d-%s.png".formatted(page, theme).toLowerCase(Locale.ROOT));
      Review review = reviews.apply(session);
      review.begin(() -> {});
      review.show(page);
      write(review.scene(), file);
      files.add(file);
    }
    return files;
  }

  private static String name(int number, Place place, Theme theme) {
    return "%02d-%s-%s.png".formatted(number, place, theme).toLowerCase(Locale.ROOT);
  }

  /** Lets tables list their rows: what is not there by the first picture is on none. */
  private static void settle(Scene scene) {
    for (int i = 0; i < SETTLING; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private void write(Scene scene, Path file) {
    take(scene, (name, argb, width, height) -> writer.write(argb, width, height, file), "");
  }

  private static void take(Scene scene, Film film, String name) {
    // The first picture lets charts find out how much room they have.
    settle(scene);
    scene.snapshot(null);
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    film.take(name, argb, width, height);
  }
}
