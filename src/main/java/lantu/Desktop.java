package lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import lantu.cli.Cli;
import lantu.cli.Console;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FxDialogService;
import lantu.ui.figures.FiguresScreen;
import lantu.ui.indicators.IndicatorsScreen;
import lantu.ui.outline.OutlineScreen;
import lantu.ui.overview.OverviewScreen;
import lantu.ui.shell.MainWindow;
import lantu.ui.shell.Tour;
import lantu.ui.targets.TargetsScreen;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.zones.ZonesScreen;
import lantu.value.Refusal;
import lantu.work.ChoosePlan;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** The windowed side of the program; nothing else starts JavaFX. */
final class Desktop {
  private final Lantu lantu;
  private final Messages messages;

  Desktop(Lantu lantu) {
    this.lantu = lantu;
    this.messages = lantu.messages();
  }

  /**
   * Opens the window on a workspace and returns the exit code once it is closed.
   *
   * @param wanted the workspace folder; null for the usual one
   */
  int open(@Nullable Path wanted, Console console) {
    Path folder = wanted == null ? lantu.defaultWorkspace() : wanted.toAbsolutePath();
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (UnsupportedOperationException e) {
      console.complain("cli.noDisplay");
      return Cli.COULD_NOT;
    }
    try (OpenWorkspace workspace = lantu.open(folder)) {
      onScreen(
          () -> {
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            show(stage, workspace, folder);
            return null;
          });
      closed.await();
      return Cli.DONE;
    } catch (Refusal refusal) {
      return refused(refusal, console);
    } catch (InterruptedException e) {
      return Cli.COULD_NOT;
    } finally {
      Platform.exit();
    }
  }

  /** Photographs every screen without a display; returns the files. */
  List<Path> tour(OpenWorkspace workspace, Plan plan, Path folder, int width, int height) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "file.folderMissing", folder);
    }
    Platform.startup(() -> {});
    try {
      return onScreen(
          () -> {
            Settings settings = Settings.open(folder.resolve("none"), Clock.systemUTC());
            Appearance appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
            PlanSession session = session(workspace, plan.profile().id());
            return new Tour(
                    session,
                    messages,
                    appearance,
                    new FxDialogService(() -> null, appearance, messages),
                    screens(session),
                    ZoneId.systemDefault(),
                    Pictures::write)
                .photograph(folder, width, height);
          });
    } finally {
      Platform.exit();
    }
  }

  private void show(Stage stage, OpenWorkspace workspace, Path folder) {
    Settings settings =
        Settings.open(folder.resolve("settings.properties"), Clock.system(ZoneId.systemDefault()));
    Appearance appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
    DialogService dialogs = new FxDialogService(() -> stage, appearance, messages);
    PlanSession session = session(workspace, ChoosePlan.choose(workspace.plans(), null));
    new MainWindow(
            stage,
            session,
            messages,
            settings,
            appearance,
            dialogs,
            screens(session),
            ZoneId.systemDefault())
        .show();
  }

  private PlanSession session(OpenWorkspace workspace, PlanId plan) {
    return new PlanSession(workspace.plans(), workspace.journal(), plan, lantu::user);
  }

  private Map<Place, Function<Navigator, Screen>> screens(PlanSession session) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(
        Place.OVERVIEW,
        go -> new OverviewScreen(session, messages, go, Clock.system(ZoneId.systemDefault())));
    screens.put(Place.OUTLINE, go -> new OutlineScreen(session, messages, go));
    screens.put(Place.INDICATORS, go -> new IndicatorsScreen(session, messages, go));
    screens.put(Place.FIGURES, go -> new FiguresScreen(session, messages));
    screens.put(Place.ZONES, go -> new ZonesScreen(session, messages, go));
    screens.put(Place.TARGETS, go -> new TargetsScreen(session, messages));
    return screens;
  }

  /** A start that failed is shown in a window too, since nobody reads a terminal there. */
  private int refused(Refusal refusal, Console console) {
    String sentence = messages.sentence(refusal);
    console.complain(refusal.key(), refusal.arguments().toArray());
    onScreen(
        () -> {
          Settings none = Settings.open(Path.of("none"), Clock.systemUTC());
          Appearance appearance = MainWindow.rememberedAppearance(none, Fonts.load());
          new FxDialogService(() -> null, appearance, messages).error(sentence);
          return null;
        });
    return Cli.COULD_NOT;
  }

  private static <T> T onScreen(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
