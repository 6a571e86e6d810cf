package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import lantu.edit.Backups;
import lantu.settings.Settings;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.work.SecondBackup;
import lantu.work.UserName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SettingsTest {
  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private Settings settings;
  private Appearance appearance;
  private UserName user;
  private SecondBackup second;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    settings = Settings.open(folder.resolve("settings.properties"), Bench.CLOCK);
    appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
    user = Bench.user(settings, null);
    second = new SecondBackup(settings, Backups.NONE, folder.resolve("workspace"));
  }

  private SettingsPane pane(@Nullable String given) {
    user = Bench.user(settings, given);
    SettingsModel model = new SettingsModel(user, appearance, second, dialogs, Bench.MESSAGES);
    dialogs.answer(false);
    robot.interact(() -> model.show(() -> {}));
    return (SettingsPane) dialogs.shown().orElseThrow();
  }

  private SettingsModel model() {
    return new SettingsModel(user, appearance, second, dialogs, Bench.MESSAGES);
  }

  @Test
  void theDialogBearsItsName() {
    assertThat(pane(null).title()).isEqualTo("设置");
  }

  @Test
  void whatIsLeftChangesNothingWhatIsKeptCountsAtOnce() throws Exception {
    SettingsPane pane = pane(null);
    Path stick = Files.createDirectory(folder.resolve("优盘"));
    dialogs.choose(stick);
    robot.interact(
        () -> {
          ((TextField) pane.lookup("#settings-name")).setText("王明");
          choice(pane, "#settings-theme").setValue(Theme.DARK);
          choice(pane, "#settings-scale").setValue(150);
          choice(pane, "#settings-font").setValue(Fonts.BUNDLED_FAMILY);
          ((Button) pane.lookup("#settings-second-choose")).fire();
        });
    assertThat(((Label) pane.lookup("#settings-second")).getText()).isEqualTo(stick.toString());
    assertThat(appearance.theme().get()).isEqualTo(Theme.LIGHT);
    assertThat(user.unknown()).isTrue();

    robot.interact(() -> assertThat(model().apply(pane.wanted())).isEmpty());

    assertThat(user.get()).isEqualTo("王明");
    assertThat(appearance.theme().get()).isEqualTo(Theme.DARK);
    assertThat(appearance.scale().get()).isEqualTo(new Scale(150));
    assertThat(appearance.fonts().chosen()).isEqualTo(Fonts.BUNDLED_FAMILY);
    assertThat(second.folder()).contains(stick);
    assertThat(List.of(model().now())).containsExactly(pane.wanted());
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    SettingsPane pane = pane(null);
    robot.interact(() -> ((TextField) pane.lookup("#settings-name")).setText("  "));

    Optional<String> refused = model().apply(pane.wanted());

    assertThat(refused).hasValueSatisfying(words -> assertThat(words).contains("姓名没有改动"));
    robot.interact(() -> pane.tell(refused.orElseThrow()));
    assertThat(((Label) pane.lookup("#settings-problem")).getText()).contains("姓名没有改动");
    assertThat(((Label) pane.lookup("#settings-problem")).getGraphic().getId())
        .isEqualTo("settings-problem-details");
  }

  @Test
  void aNameFromOutsideCannotBeChanged() {
    assertThat(pane("王明").lookup("#settings-name").isDisabled()).isTrue();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Object> choice(SettingsPane pane, String id) {
    return (ComboBox<Object>) pane.lookup(id);
  }
}
