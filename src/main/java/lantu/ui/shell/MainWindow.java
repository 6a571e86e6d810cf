package lantu.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import lantu.job.JobRunner;
import lantu.manual.Manual;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.manual.ManualWindow;
import lantu.ui.review.Review;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.value.Refusal;
import lantu.work.IndexPlan;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.SecondBackup;
import org.jspecify.annotations.Nullable;

/**
 * The workbench's window. It shows one plan at a time; each keeps its screens as they were while
 * another is shown.
 */
public final class MainWindow {
  /** Half a second of them. */
  private static final int FIRST_PICTURES = 30;

  private final Stage stage;
  private final PlanServices services;
  private final Messages messages;
  private final Settings settings;
  private final Appearance appearance;
  private final DialogService dialogs;
  private final Function<PlanSession, Map<Place, Function<Navigator, Screen>>> screens;
  private final Function<PlanSession, Review> reviews;
  private final ZoneId zone;
  private final WindowMemory memory;
  private final PlansModel plans;
  private final SafetyModel safety;
  private final About about;
  private final SettingsModel preferences;
  private final PasswordModel passwords;
  private final Map<PlanId, Workbench> workbenches = new HashMap<>();
  private final Map<PlanSession, Review> reviewsMade = new HashMap<>();
  private PlanId shown;
  private boolean toldUnwritable;
  private @Nullable ManualWindow manual;
  private @Nullable PasswordWish wish;

  /**
   * The theme and size that a workspace's settings remember; make it once and hand it to whatever
   * draws.
   */
  public static Appearance rememberedAppearance(Settings settings, Fonts fonts) {
    return WindowMemory.appearance(settings, fonts);
  }

  /** Has the next window on a workspace begin with a plan. */
  public static void begin(Settings settings, PlanId plan) {
    WindowMemory.show(settings, plan);
  }

  /** Puts a window that is not shown yet where the one on a workspace stood. */
  public static void place(Stage stage, Settings settings) {
    new WindowMemory(settings).restore(stage);
  }

  /** Opens the session that a window will begin with, on any thread, before there is a window. */
  public static void load(PlanDesk desk, Settings settings) {
    desk.session(desk.first(new WindowMemory(settings).plan()));
  }

  /**
   * A window on the plan shown last, or the first; nothing is shown yet.
   *
   * @param stage to be shown in; if it is there already, it stays where it is
   * @param workspace the folder that everything is kept in, for the reader
   * @param screens how to make each screen for a session; each is made when it is first shown
   * @param reviews how to make the review view of a session
   * @param zone in which clock times are shown
   */
  public MainWindow(
      Stage stage,
      PlanServices services,
      Messages messages,
      Settings settings,
      Appearance appearance,
      String workspace,
      Function<PlanSession, Map<Place, Function<Navigator, Screen>>> screens,
      Function<PlanSession, Review> reviews,
      ZoneId zone) {
    this.stage = stage;
    this.services = services;
    this.messages = messages;
    this.settings = settings;
    this.appearance = appearance;
    this.dialogs = services.dialogs();
    this.screens = screens;
    this.reviews = reviews;
    this.zone = zone;
    this.memory = new WindowMemory(settings);
    this.plans = new PlansModel(services, messages, this::open);
    SecondBackup second = new SecondBackup(settings, services.desk().backups(), Path.of(workspace));
    this.safety = new SafetyModel(plans, second, messages, zone, this::reload);
    this.preferences = new SettingsModel(services.user(), appearance, second, dialogs, messages);
    this.passwords = new PasswordModel(plans, messages, this::close);
    this.about = new About(messages, dialogs, workspace);
    this.shown = services.desk().first(memory.plan());
    appearance.theme().addListener((at, before, now) -> remember());
    appearance.scale().addListener((at, before, now) -> remember());
    appearance.onFonts(this::remember);
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, this::closing);
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> enterAll());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> remember());
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closeManual());
  }

  /** Shows the window as it was left, on the plan and screen that were shown last. */
  public void show() {
    put(shown, memory.place());
    if (!stage.isShowing()) {
      memory.restore(stage);
    }
    memory.follow(stage);
    stage.show();
    settings.setAside().ifPresent(file -> dialogs.inform(messages.get("settings.setAside", file)));
    onceSeen(
        () -> {
          // Closed again at once, the workspace makes its last backup and may be gone.
          if (stage.isShowing()) {
            warmUp();
            safety.start();
          }
        });
    if (new UserQuestion(services.user(), dialogs, messages, plans.work()).askOnce()) {
      workbench(shown).guide();
    }
  }

  /** Nothing takes the processor from the window's first picture. */
  private static void onceSeen(Runnable work) {
    new AnimationTimer() {
      private int pictures;

      @Override
      public void handle(long now) {
        pictures++;
        if (pictures == FIRST_PICTURES) {
          stop();
          // Later, because nothing can be asked while a picture is made.
          Platform.runLater(work);
        }
      }
    }.start();
  }

  /** The first search is then as quick as the others; nothing depends on it. */
  private void warmUp() {
    Plan plan = services.desk().session(shown).plan();
    services
        .jobs()
        .start(
            progress -> {
              new IndexPlan(messages, zone).warmUp(plan);
              return true;
            },
            new JobRunner.Callback<Boolean>() {
              @Override
              public void done(Boolean ready) {}

              @Override
              public void failed(Exception cause) {}
            });
  }

  /** An hour of work has passed. */
  public void hour() {
    safety.hour();
  }

  /**
   * The program was started once more, perhaps with a file to open: the window comes to the front.
   */
  public void arrived(Optional<Path> file) {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
    file.ifPresent(workbench(shown)::openPackage);
  }

  /** Reads and shows what is there now, after a backup was restored. */
  private void reload(Runnable then) {
    Place place = workbench(shown).shown().get();
    services.desk().forgetSessions();
    PlanId plan = services.desk().first(Optional.of(shown.value()));
    PlanDesk.Reading reading = services.desk().reading(plan);
    plans
        .work()
        .alone(
            messages.get("shell.opening.plan"),
            null,
            progress -> reading.read(),
            read -> {
              reading.take(read);
              workbenches.clear();
              reviewsMade.clear();
              put(plan, place == null ? memory.place() : place);
              then.run();
            });
  }

  /** Where the reader can be sent; also what a test drives. */
  public Navigator navigator() {
    return workbench(shown);
  }

  /** The session on a plan, for measuring. */
  public PlanSession session(PlanId plan) {
    return services.desk().session(plan);
  }

  /** The window's scene, for pictures and tests. */
  public Scene scene() {
    return workbench(shown).scene();
  }

  /** Enters what was typed on any plan's screens; tells what could not be entered. */
  private List<String> enterAll() {
    return workbenches.values().stream().flatMap(bench -> bench.leave().stream()).toList();
  }

  /** What cannot be entered would go with the window, so that the reader is asked first. */
  private void closing(WindowEvent event) {
    List<String> left = enterAll();
    boolean stays =
        !left.isEmpty()
            && !dialogs.confirm(
                messages.get("shell.close.unsaved", String.join("\n", left)),
                messages.get("shell.close.drop"));
    if (stays) {
      event.consume();
    }
  }

  /** Closes the window so that the workspace is free for what is wished. */
  private void close(PasswordWish wanted) {
    wish = wanted;
    Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    if (stage.isShowing()) {
      // The reader has kept it open for what was typed and not entered.
      wanted.wipe();
      wish = null;
    }
  }

  /** What is to be done to the password now that the window is closed; empty for nothing. */
  public Optional<PasswordWish> wish() {
    return Optional.ofNullable(wish);
  }

  private void closeManual() {
    ManualWindow there = manual;
    if (there != null) {
      there.close();
    }
  }

  /** Shows another plan, on the screen that the reader is looking at. */
  private void open(PlanId plan) {
    if (plan.equals(shown)) {
      return;
    }
    workbench(shown).leave();
    Place place = workbench(shown).shown().get();
    try {
      put(plan, place == null ? memory.place() : place);
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
      return;
    }
    remember();
  }

  private void put(PlanId plan, Place place) {
    Workbench workbench = workbench(plan);
    shown = plan;
    stage.setTitle(messages.get("shell.title", workbench.planName()));
    stage.setScene(workbench.scene());
    workbench.open(place);
  }

  /** Gives the whole screen to the review view until it is left. */
  private void review(PlanId plan) {
    workbench(plan).leave();
    Review review = reviewsMade.computeIfAbsent(services.desk().session(plan), reviews);
    boolean whole = stage.isFullScreen();
    memory.hold(true);
    stage.setScene(review.scene());
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setFullScreen(true);
    EventHandler<WindowEvent> closing = stage.getOnCloseRequest();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          review.leave();
        });
    review.begin(
        () -> {
          stage.setOnCloseRequest(closing);
          stage.setFullScreen(whole);
          stage.setScene(workbench(plan).scene());
          memory.hold(false);
        });
  }

  /** The manual stays open beside the window, at the page on the screen. */
  private void manual(PlanSession session, Place place) {
    ManualWindow there = manual;
    if (there == null) {
      there =
          new ManualWindow(
              messages,
              appearance,
              wanted -> {
                navigator().go(wanted, null);
                stage.toFront();
              });
      manual = there;
    }
    there.open(Manual.of(session.plan(), messages), place.name());
  }

  private Workbench workbench(PlanId plan) {
    return workbenches.computeIfAbsent(
        plan,
        id -> {
          PlanSession session = services.desk().session(id);
          session.writesLongChanges(
              writing -> dialogs.during(messages.get("shell.writing"), writing));
          return new Workbench(
              new ShellModel(session, messages, dialogs, zone),
              plans,
              safety,
              about,
              messages,
              appearance,
              screens.apply(session),
              new Outside(
                  () -> review(id),
                  place -> manual(session, place),
                  () -> preferences.show(() -> navigator().go(Place.ASSESSMENT, null)),
                  passwords::perform),
              memory.width(),
              memory.height());
        });
  }

  /** Telling it once is enough: how the window stood is a comfort, not data. */
  private void remember() {
    Place place = workbench(shown).shown().get();
    if (place == null) {
      return;
    }
    try {
      memory.remember(stage, shown, place, appearance);
    } catch (Refusal refusal) {
      if (!toldUnwritable) {
        toldUnwritable = true;
        dialogs.error(messages.sentence(refusal));
      }
    }
  }
}
