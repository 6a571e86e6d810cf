package lantu.ui.control;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Theme;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;
import lantu.work.SamplePlan;

/** Puts one screen on a stage of the headless platform, for tests that type into it and look. */
public final class Stand {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
  private static final AtomicReference<Fonts> FONTS = new AtomicReference<>();

  private final Stage stage;

  private Stand(Stage stage) {
    this.stage = stage;
  }

  /** A session on the plan that ships. */
  public static PlanSession session() {
    return InMemoryStore.sessionOf(PlanJson.shipped(), CLOCK);
  }

  /** A session on the synthetic plan. */
  public static PlanSession sampleSession() {
    Plan sample = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    return InMemoryStore.sessionOf(sample, CLOCK);
  }

  /** Shows a screen. */
  public static Stand show(Screen screen) {
    return show(screen, Theme.LIGHT, 980, 900);
  }

  /** Shows a screen in a theme and size. */
  public static Stand show(Screen screen, Theme theme, double width, double height) {
    return onFx(
        () -> {
          Stage stage = new Stage();
          Scene scene = new Scene(screen.node(), width, height);
          theme.applyTo(scene, fonts());
          stage.setScene(scene);
          stage.show();
          screen.node().applyCss();
          screen.node().layout();
          return new Stand(stage);
        });
  }

  /** The node with the id. */
  public <T extends Node> T find(String id, Class<T> type) {
    settle();
    return onFx(() -> type.cast(stage.getScene().lookup("#" + id)));
  }

  /** Presses a button. */
  public void fire(String id) {
    Button button = find(id, Button.class);
    onFx(
        () -> {
          button.fire();
          return button;
        });
    settle();
  }

  /** Chooses what a box offers at a position. */
  public void choose(String id, int index) {
    ComboBox<?> box = find(id, ComboBox.class);
    onFx(
        () -> {
          box.getSelectionModel().select(index);
          return box;
        });
    settle();
  }

  /** Types the characters, as a keyboard would. */
  public void type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false));
  }

  /** Presses a key. */
  public void press(KeyCode code) {
    key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, false, false);
  }

  /** Presses a key with Ctrl. */
  public void control(KeyCode code) {
    key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, true, false);
  }

  /** Presses a key with Ctrl and Shift. */
  public void controlShift(KeyCode code) {
    key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, true, true);
  }

  /** Presses a key with Shift. */
  public void shift(KeyCode code) {
    key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, false, true);
  }

  /** Strikes keys through the platform, the way a real keyboard reaches a window. */
  public void strike(KeyCode... codes) {
    for (KeyCode code : codes) {
      onFx(
          () -> {
            new Robot().keyType(code);
            return code;
          });
      settle();
    }
  }

  /** Takes the stage away. */
  public void close() {
    onFx(
        () -> {
          stage.close();
          return stage;
        });
  }

  /** Dresses the screen in another theme. */
  public void theme(Theme theme) {
    onFx(
        () -> {
          theme.applyTo(stage.getScene(), fonts());
          return theme;
        });
    settle();
  }

  /** The screen as it looks now. */
  public BufferedImage picture() {
    settle();
    return picture(onFx(() -> stage.getScene().snapshot(null)));
  }

  /** The pixels of an image. */
  public static BufferedImage picture(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }

  /** Draws the screen into a PNG file. */
  public void draw(Path file) {
    try {
      ImageIO.write(picture(), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until what was scheduled has run and the scene is laid out. */
  public void settle() {
    for (int i = 0; i < 3; i++) {
      onFx(
          () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage;
          });
    }
  }

  private void key(
      javafx.event.EventType<KeyEvent> kind,
      String text,
      KeyCode code,
      boolean control,
      boolean shift) {
    onFx(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          KeyEvent event = new KeyEvent(kind, text, "", code, shift, control, false, false);
          javafx.event.Event.fireEvent(owner == null ? stage.getScene().getRoot() : owner, event);
          return event;
        });
    settle();
  }

  /** Runs on the toolkit's thread and waits for the answer. */
  public static <T> T onFx(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    startOnce();
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(work.get());
          } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Not in a static initialiser: the toolkit's thread would wait for it while it waits for it. */
  private static void startOnce() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException alreadyRunning) {
      Platform.setImplicitExit(false);
    }
  }

  private static Fonts fonts() {
    return FONTS.updateAndGet(fonts -> fonts == null ? Fonts.load() : fonts);
  }
}
