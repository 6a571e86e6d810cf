package lantu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Screen;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChartViewTest {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final ChartKit kit = new ChartKit(Messages.chinese(), dialogs);
  private final Plan plan = Stand.sampleSession().plan();
  private ChartView view;
  private Stand stand;
  @TempDir Path folder;

  @BeforeEach
  void open() {
    view = Stand.onFx(() -> new ChartView(kit));
    stand = Stand.show(screen(view), Theme.LIGHT, 800, 480);
    show(ChartCatalogue.ZONES_STACKED);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void everyDrawnValueIsToldWithItsUnit() {
    ChartCanvas canvas = stand.find("chart-canvas", ChartCanvas.class);

    assertThat(canvas.values()).isNotEmpty().allMatch(text -> text.contains("万平方米"));
    assertThat(canvas.values()).anyMatch(text -> text.startsWith("北外滩 · 2021"));
  }

  @Test
  void theArrowKeysTellOneValueAfterTheOther() {
    ChartCanvas canvas = stand.find("chart-canvas", ChartCanvas.class);
    focus(canvas);

    stand.press(KeyCode.RIGHT);
    String first = Stand.onFx(canvas::getAccessibleText);
    stand.press(KeyCode.RIGHT);

    assertThat(first).isEqualTo(canvas.values().getFirst());
    assertThat(Stand.onFx(canvas::getAccessibleText)).isEqualTo(canvas.values().get(1));
  }

  @Test
  void theTableHoldsTheSameNumbersAsTheChart() {
    TableView<?> table = stand.find("chart-table", TableView.class);
    assertThat(table.isVisible()).isFalse();

    press("chart-flip");

    assertThat(table.isVisible()).isTrue();
    assertThat(stand.find("chart-canvas", ChartCanvas.class).isVisible()).isFalse();
    assertThat(table.getItems().toString())
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().rows().toString());
  }

  @Test
  void theTableIsCopiedAsSpreadsheetsPasteIt() {
    press("chart-copy-table");

    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().tabbed());
  }

  @Test
  void thePictureIsCopied() {
    press("chart-copy-picture");

    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
  }

  @Test
  void aPictureIsSavedWhereTheReaderWantsIt() throws Exception {
    Path file = folder.resolve("三区.png");
    dialogs.choose(file);

    press("chart-save");

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isGreaterThan(1500);
    assertThat(dialogs.said()).last().asString().startsWith("inform: 图已保存到 ").contains("三区.png");
  }

  @Test
  void aVectorDrawingIsSavedByItsEnding() throws Exception {
    Path file = folder.resolve("三区.svg");
    dialogs.choose(file);

    press("chart-save");

    assertThat(Files.readString(file)).contains("<svg").contains("650");
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndNothingIsWritten() {
    dialogs.choose(folder.resolve("没有").resolve("三区.png"));

    press("chart-save");

    assertThat(dialogs.said()).last().asString().startsWith("error: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theDarkThemeDrawsOnDarkGround() throws Exception {
    assertThat(ground("light.png")).isEqualTo(0xFFFFFF);
    stand.close();
    view = Stand.onFx(() -> new ChartView(kit));
    stand = Stand.show(screen(view), Theme.DARK, 800, 480);
    show(ChartCatalogue.ZONES_STACKED);

    assertThat(ground("dark.png")).isEqualTo(0x161B22);
  }

  @Test
  void anotherChartReplacesTheFirst() {
    show(ChartCatalogue.ZONES_YEARLY);
    ChartCanvas canvas = stand.find("chart-canvas", ChartCanvas.class);

    assertThat(canvas.shows(model(ChartCatalogue.ZONES_YEARLY))).isTrue();
  }

  private int ground(String name) throws Exception {
    Path file = folder.resolve(name);
    stand.draw(file);
    return ImageIO.read(file.toFile()).getRGB(4, 4) & 0xFFFFFF;
  }

  private ChartModel model(String name) {
    return kit.catalogue().model(plan, ChartRequest.of(name));
  }

  private void show(String name) {
    Stand.onFx(
        () -> {
          view.show(model(name));
          return view;
        });
    stand.settle();
  }

  private void press(String id) {
    ButtonBase button = stand.find(id, ButtonBase.class);
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  private static void focus(ChartCanvas canvas) {
    Stand.onFx(
        () -> {
          canvas.requestFocus();
          return canvas;
        });
  }

  private static Screen screen(ChartView view) {
    StackPane root = Stand.onFx(() -> new StackPane(new VBox(view)));
    Stand.onFx(
        () -> {
          view.setPrefHeight(470);
          return view;
        });
    return new Screen() {
      @Override
      public Parent node() {
        return root;
      }
    };
  }
}
