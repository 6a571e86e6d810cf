package lantu.ui.shell;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.value.Refusal;
import lantu.work.PlanSession;

/** The workbench's window. */
public final class MainWindow {
  private final Stage stage;
  private final Messages messages;
  private final Settings settings;
  private final Appearance appearance;
  private final DialogService dialogs;
  private final WindowMemory memory;
  private final Workbench workbench;
  private boolean toldUnwritable;

  /**
   * The theme and size that a workspace's settings remember; make it once and hand it to whatever
   * draws.
   */
  public static Appearance rememberedAppearance(Settings settings, Fonts fonts) {
    return WindowMemory.appearance(settings, fonts);
  }

  /**
   * A window on a plan; nothing is shown yet.
   *
   * @param screens how to make each screen; each is made when it is first shown
   * @param zone in which clock times are shown
   */
  public MainWindow(
      Stage stage,
      PlanSession session,
      Messages messages,
      Settings settings,
      Appearance appearance,
      DialogService dialogs,
      Map<Place, Function<Navigator, Screen>> screens,
      ZoneId zone) {
    this.stage = stage;
    this.messages = messages;
    this.settings = settings;
    this.appearance = appearance;
    this.dialogs = dialogs;
    this.memory = new WindowMemory(settings);
    this.workbench =
        new Workbench(
            new ShellModel(session, messages, dialogs, zone),
            messages,
            appearance,
            screens,
            memory.width(),
            memory.height());
    stage.setTitle(messages.get("shell.title", session.plan().profile().shortTitle()));
    appearance.theme().addListener((at, before, now) -> remember());
    appearance.scale().addListener((at, before, now) -> remember());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> remember());
  }

  /** Shows the window as it was left, on the screen that was shown last. */
  public void show() {
    stage.setScene(workbench.scene());
    memory.restore(stage);
    workbench.open(memory.place());
    stage.show();
    settings.setAside().ifPresent(file -> dialogs.inform(messages.get("settings.setAside", file)));
  }

  /** Where the reader can be sent; also what a test drives. */
  public Navigator navigator() {
    return workbench;
  }

  /** The window's scene, for pictures and tests. */
  public Scene scene() {
    return workbench.scene();
  }

  /** Telling it once is enough: how the window stood is a comfort, not data. */
  private void remember() {
    Place shown = workbench.shown().get();
    if (shown == null) {
      return;
    }
    try {
      memory.remember(stage, shown, appearance);
    } catch (Refusal refusal) {
      if (!toldUnwritable) {
        toldUnwritable = true;
        dialogs.error(messages.sentence(refusal));
      }
    }
  }
}
