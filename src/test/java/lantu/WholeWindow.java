package lantu;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import lantu.cli.Console;
import lantu.job.DirectRunner;
import lantu.log.FailureLog;
import lantu.seal.PasswordSource;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.shell.MainWindow;
import lantu.ui.theme.Theme;
import lantu.work.AddPlan;
import lantu.work.OpenWorkspace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program as it is wired for its reader, on the synthetic plan, in a real workspace. */
final class WholeWindow implements AutoCloseable {
  private static final Messages MESSAGES = Messages.chinese();

  private final OpenWorkspace workspace;
  private final Stage stage;

  private WholeWindow(OpenWorkspace workspace, Stage stage) {
    this.workspace = workspace;
    this.stage = stage;
  }

  static WholeWindow open(Path folder, Theme theme) throws Exception {
    FxToolkit.registerPrimaryStage();
    Lantu lantu =
        new Lantu(
            MESSAGES,
            Map.of("LANTU_USER", "王明"),
            new FailureLog(Clock.systemUTC(), false, MESSAGES));
    OpenWorkspace workspace = lantu.open(folder, PasswordSource.NONE);
    Settings settings = lantu.settings(folder);
    var sample = new AddPlan(workspace.plans(), () -> "王明", MESSAGES).sample();
    settings.put(Setting.text("window.plan", ""), sample.id().value());
    settings.put(Setting.choice("window.theme", Theme.LIGHT), theme);
    settings.put(Setting.number("window.width", 0), 1000);
    settings.put(Setting.number("window.height", 0), 1000);
    Stage stage =
        onFx(
            () -> {
              Stage made = new Stage();
              show(lantu, made, workspace, folder, seen -> {});
              return made;
            });
    return new WholeWindow(workspace, stage);
  }

  /**
   * Shows the window on an open workspace, as the program does; on the screen's thread.
   *
   * @param seen hears of it as soon as it is there
   */
  static MainWindow show(
      Lantu lantu, Stage stage, OpenWorkspace workspace, Path folder, Consumer<MainWindow> seen) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Desktop desktop = new Desktop(lantu);
    return desktop.show(
        stage,
        workspace,
        desktop.desk(workspace, folder),
        folder,
        new DirectRunner(),
        new Console(nowhere, nowhere, MESSAGES),
        seen);
  }

  /** Goes to a place by its key, as the list of places offers it. */
  void go(Place place) {
    int number = List.of(Place.values()).indexOf(place) + 1;
    KeyCode digit = KeyCode.getKeyCode(String.valueOf(number > 9 ? number - 9 : number));
    if (number > 9) {
      strike(KeyCode.CONTROL, KeyCode.SHIFT, digit);
    } else {
      strike(KeyCode.CONTROL, digit);
    }
    settle();
  }

  /**
   * Every view there is, one after the other: the places, the search over them, and the review with
   * its tools for proposing figures.
   *
   * @param look is given the name of each while it is shown
   */
  void everywhere(Consumer<String> look) {
    for (Place place : Place.values()) {
      go(place);
      look.accept(place.name());
    }
    strike(KeyCode.CONTROL, KeyCode.K);
    settle();
    look.accept("search");
    strike(KeyCode.ESCAPE);
    strike(KeyCode.F5);
    strike(KeyCode.W);
    settle();
    if (onFx(() -> scene().lookup("#review-page")) == null) {
      throw new IllegalStateException("the review did not open");
    }
    look.accept("review");
    strike(KeyCode.PAGE_DOWN);
    settle();
    look.accept("second page of the review");
  }

  private void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    onFx(
        () -> {
          scene().getRoot().applyCss();
          scene().getRoot().layout();
          return null;
        });
  }

  /** Strikes a key while others are held, the way a keyboard reaches a window. */
  void strike(KeyCode... keys) {
    onFx(
        () -> {
          Robot robot = new Robot();
          List<KeyCode> held = List.of(keys);
          held.forEach(robot::keyPress);
          held.reversed().forEach(robot::keyRelease);
          return null;
        });
  }

  Scene scene() {
    return stage.getScene();
  }

  Node focused() {
    return onFx(() -> scene().getFocusOwner());
  }

  /** Every node that can be seen, from the root down. */
  List<Node> visible() {
    return onFx(
        () -> {
          List<Node> seen = new ArrayList<>();
          walk(scene().getRoot(), seen::add);
          return seen;
        });
  }

  private static void walk(Node node, Consumer<Node> see) {
    if (!node.isVisible()) {
      return;
    }
    see.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, see));
    }
  }

  /** The node and what it lies in, from the inside out. */
  static Stream<Node> outwards(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent);
  }

  static <T> T onFx(Callable<T> work) {
    try {
      return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    Platform.runLater(stage::close);
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
  }
}
