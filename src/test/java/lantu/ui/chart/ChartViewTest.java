package lantu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.chart.ChartScale;
import lantu.chart.ChartTheme;
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
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ChartViewTest {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final AtomicInteger renderersMade = new AtomicInteger();
  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());
  private final Plan plan = Stand.sampleSession().plan();
  private ChartView view;
  private Stand stand;
  private int renderersBefore;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    ChartKit kit =
        ChartKits.kit(
            dialogs,
            () -> {
              renderersMade.incrementAndGet();
              return ChartKits.renderer();
            });
    view = Stand.onFx(() -> new ChartView(kit, new Label("图表")));
    show(ChartCatalogue.ZONES_STACKED);
    renderersBefore = renderersMade.get();
    stand = put(1);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void nothingIsLoadedBeforeTheChartIsOnTheScreen() {
    assertThat(renderersBefore).isZero();
    assertThat(renderersMade).hasValue(1);
  }

  @Test
  void everyDrawnValueIsToldWithItsUnit() {
    assertThat(readings().texts())
        .hasSize(15)
        .allMatch(text -> text.endsWith("万平方米") || text.contains("万平方米\n"))
        .contains("北外滩 · 2021\n83 万平方米\n核定", "中部目标 · 目标\n240 万平方米");
  }

  @Test
  void thePointerIsToldTheValueUnderItAndNothingElsewhere() {
    Label tip = stand.find("chart-tip", Label.class);
    Rectangle2D bar = readings().get(1).box();

    move(MouseEvent.MOUSE_MOVED, bar.getCenterX(), bar.getCenterY());

    assertThat(tip.isVisible()).isTrue();
    assertThat(tip.getText()).isEqualTo(readings().get(1).text());
    assertThat(tip.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(canvas().getWidth());

    move(MouseEvent.MOUSE_MOVED, 3, 3);

    assertThat(tip.isVisible()).isFalse();
  }

  @Test
  void aPointOfALineAnswersFromCloseBy() {
    showIndicator("I03");
    Rectangle2D point = readings().get(0).box();

    move(MouseEvent.MOUSE_MOVED, point.getMaxX() + 5, point.getCenterY());

    assertThat(stand.find("chart-tip", Label.class).getText()).startsWith("实际 · 2020\n76.9 %");
  }

  @Test
  void theArrowKeysTellOneValueAfterTheOtherAlsoToAScreenReader() {
    String whole = accessibleText();
    focus();

    stand.press(KeyCode.RIGHT);
    assertThat(accessibleText()).isEqualTo(readings().get(0).text());
    stand.press(KeyCode.RIGHT);
    assertThat(accessibleText()).isEqualTo(readings().get(1).text());
    assertThat(stand.find("chart-tip", Label.class).isVisible()).isTrue();
    stand.press(KeyCode.END);
    stand.press(KeyCode.RIGHT);
    assertThat(accessibleText()).isEqualTo(readings().get(0).text());

    stand.press(KeyCode.ESCAPE);

    assertThat(accessibleText()).isEqualTo(whole).contains("完成目标 650", "演示数据");
  }

  @Test
  void aChartOpensLargeAndEscapeClosesItAfterItHasTakenBackAValue() {
    stand.fire("chart-enlarge");
    Stage large = large();
    assertThat(large.getTitle()).contains("新增建筑体量");
    Node drawing = large.getScene().lookup("#chart-canvas");
    assertThat(large.getScene().lookup("#chart-enlarge")).isNull();

    press(drawing, KeyCode.RIGHT);
    press(drawing, KeyCode.ESCAPE);
    assertThat(large.isShowing()).isTrue();
    press(drawing, KeyCode.ESCAPE);
    assertThat(large.isShowing()).isFalse();
  }

  @Test
  void theLargeChartFollowsWhatIsShown() {
    stand.fire("chart-enlarge");
    showIndicator("I03");

    assertThat(large().getTitle()).contains("现代服务业占三级税收比重");
    Stage large = large();
    Stand.onFx(
        () -> {
          large.close();
          return large;
        });
  }

  @Test
  void aScaleThatWasChosenStaysWhileTheChartIsTheSame() {
    MenuButton scales = stand.find("chart-scale", MenuButton.class);
    assertThat(scales.isVisible()).isFalse();
    showIndicator("T01");
    assertThat(scales.isVisible()).isTrue();

    Stand.onFx(
        () -> {
          scales.getItems().getLast().fire();
          return scales;
        });
    assertThat(shownModel().scale()).isEqualTo(ChartScale.LOG);
    showIndicator("T01");
    assertThat(shownModel().scale()).isEqualTo(ChartScale.LOG);
    show(ChartCatalogue.ZONES_STRUCTURE);
    assertThat(shownModel().scale()).isEqualTo(ChartScale.FULL);
  }

  private ChartModel shownModel() {
    return Stand.onFx(() -> view.shown().orElseThrow());
  }

  private static Stage large() {
    return Stand.onFx(
        () ->
            Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private static void press(Node at, KeyCode code) {
    Stand.onFx(
        () -> {
          at.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          return at;
        });
  }

  @Test
  void flippingShowsTheSameDataAsATable() {
    TableView<?> table = stand.find("chart-table", TableView.class);
    assertThat(shown(table)).isFalse();

    flip("表");

    assertThat(shown(table)).isTrue();
    assertThat(canvas().isVisible()).isFalse();
    assertThat(table.getItems().toString())
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().rows().toString());

    flip("图");

    assertThat(shown(table)).isFalse();
    assertThat(canvas().isVisible()).isTrue();
  }

  @Test
  void theTableIsCopiedAsSpreadsheetsPasteIt() {
    press("chart-copyTable");

    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().tabbed());
    assertThat(told()).isEqualTo("表格已复制。");
  }

  @Test
  void ctrlCCopiesTheFaceThatIsShown() {
    focus();

    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();

    flip("表");
    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).startsWith("年份\t");
  }

  @Test
  void thePictureIsCopiedOnWhiteForAPageAlsoFromTheDark() {
    stand.theme(Theme.DARK);

    press("chart-copyPicture");

    BufferedImage copy =
        Stand.onFx(
            () -> Stand.picture(Objects.requireNonNull(Clipboard.getSystemClipboard().getImage())));
    assertThat(copy.getWidth()).isEqualTo(1920);
    assertThat(copy.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
    assertThat(coloured(copy, 0x0072B2)).as("blue of the first zone").isGreaterThan(1000);
    assertThat(told()).isEqualTo("图片已复制。");
  }

  @Test
  void aPictureIsSavedWhereTheReaderWantsIt() throws Exception {
    Path file = folder.resolve("三区.png");
    dialogs.choose(file);

    press("chart-save");

    assertThat(dialogs.said()).containsExactly("save 另存为图片: " + title() + ".png");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2000);
    assertThat(told()).isEqualTo("图已保存到 " + file + "。");
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }

  @Test
  void theEndingDecidesTheFormat() throws Exception {
    dialogs.choose(folder.resolve("三区.svg"));
    press("chart-save");
    dialogs.choose(folder.resolve("三区.pdf"));
    press("chart-save");

    assertThat(Files.readString(folder.resolve("三区.svg"))).contains("<svg", "北外滩", "演示数据");
    PdfReader pdf = new PdfReader(folder.resolve("三区.pdf").toString());
    assertThat(new PdfTextExtractor(pdf).getTextFromPage(1).replace(" ", ""))
        .contains("目标650", "演示数据");
    pdf.close();
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndNothingIsWritten() {
    dialogs.choose(folder.resolve("没有").resolve("三区.png"));

    press("chart-save");

    assertThat(dialogs.said()).last().asString().startsWith("error: ").contains("没有");
    assertThat(told()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }

  @Test
  void leavingTheFileDialogDoesNothing() {
    dialogs.choose(null);

    press("chart-save");

    assertThat(told()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }

  @Test
  void anotherThemeIsDrawnAtOnceAndTheFirstComesBackAsItWas() {
    BufferedImage light = stand.picture();

    stand.theme(Theme.DARK);
    BufferedImage dark = stand.picture();
    assertThat(coloured(light, 0x0072B2)).as("blue on white").isGreaterThan(500);
    assertThat(coloured(dark, 0x0072B2)).as("blue on white in the dark").isZero();
    assertThat(coloured(dark, 0x2F9BDB)).as("blue in the dark").isGreaterThan(500);

    stand.theme(Theme.LIGHT);
    assertThat(differences(light, stand.picture())).isZero();
  }

  @Test
  void atDoubleSizeItIsDrawnForThePixelsOfTheScreenAndNotEnlarged() {
    stand.close();
    view = Stand.onFx(() -> new ChartView(ChartKits.kit(dialogs), new Label("图表")));
    show(ChartCatalogue.ZONES_STACKED);
    stand = put(2);
    BufferedImage screen = stand.picture();

    Node canvas = canvas();
    BufferedImage drawn =
        Stand.onFx(
            () -> {
              Canvas page = new Canvas(canvas().getWidth() * 2, canvas().getHeight() * 2);
              Painter.paint(
                  ChartKits.renderer(),
                  model(ChartCatalogue.ZONES_STACKED),
                  ChartTheme.LIGHT,
                  page,
                  2);
              return Stand.picture(page.snapshot(null, null));
            });
    int x = (int) Math.rint(Stand.onFx(() -> canvas.localToScene(0, 0).getX()));
    int y = (int) Math.rint(Stand.onFx(() -> canvas.localToScene(0, 0).getY()));
    BufferedImage seen = screen.getSubimage(x, y, drawn.getWidth(), drawn.getHeight());
    assertThat(differences(seen, drawn)).isZero();
  }

  @Test
  void anotherChartReplacesTheFirst() {
    press("chart-copyTable");

    show(ChartCatalogue.ZONES_TARGETS);
    stand.settle();

    assertThat(readings().texts()).hasSize(6).contains("累计 · 北部\n65 万平方米\n快报");
    assertThat(told()).isEmpty();
  }

  @Test
  void aLargerWindowIsFilled() {
    double before = readings().get(0).box().getWidth();

    Stand.onFx(
        () -> {
          view.resize(WIDTH * 1.25, HEIGHT);
          return view;
        });
    stand.settle();

    assertThat(readings().get(0).box().getWidth()).isGreaterThan(before);
  }

  private ChartModel model(String name) {
    return catalogue.model(plan, ChartRequest.of(name));
  }

  private String title() {
    return model(ChartCatalogue.ZONES_STACKED).title();
  }

  private void show(String name) {
    show(model(name));
  }

  private void showIndicator(String code) {
    show(catalogue.model(plan, ChartRequest.ofIndicator(code)));
  }

  private void show(ChartModel model) {
    Stand.onFx(
        () -> {
          view.show(model);
          return view;
        });
  }

  /** Puts the view on a stage, drawn larger by the factor. */
  private Stand put(double factor) {
    Pane root =
        Stand.onFx(
            () -> {
              Pane pane = new Pane(view);
              view.resizeRelocate(20, 12, WIDTH / factor, HEIGHT / factor);
              view.setManaged(false);
              pane.getTransforms().add(new Scale(factor, factor));
              return new Pane(pane);
            });
    return Stand.show(
        new Screen() {
          @Override
          public Parent node() {
            return root;
          }
        },
        Theme.LIGHT,
        900,
        500);
  }

  private ChartCanvas canvas() {
    return stand.find("chart-canvas", ChartCanvas.class);
  }

  private Readings readings() {
    return canvas().readings();
  }

  private String accessibleText() {
    ChartCanvas canvas = canvas();
    return Stand.onFx(canvas::getAccessibleText);
  }

  private String told() {
    return stand.find("chart-told", Label.class).getText();
  }

  private static boolean shown(Node node) {
    return Stand.onFx(() -> node.isVisible() && node.getParent().isVisible());
  }

  private void focus() {
    ChartCanvas canvas = canvas();
    Stand.onFx(
        () -> {
          canvas.requestFocus();
          return canvas;
        });
  }

  private void flip(String name) {
    Parent faces = stand.find("chart-face", Parent.class);
    ToggleButton wanted =
        Stand.onFx(
            () ->
                faces.lookupAll(".segment").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(name))
                    .findFirst()
                    .orElseThrow());
    fire(wanted);
  }

  private void press(String id) {
    fire(stand.find(id, ButtonBase.class));
  }

  private void fire(ButtonBase button) {
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  private void move(javafx.event.EventType<MouseEvent> kind, double x, double y) {
    ChartCanvas canvas = canvas();
    Stand.onFx(
        () -> {
          Point2D place = canvas.localToScene(x, y);
          MouseEvent event =
              new MouseEvent(
                  kind,
                  place.getX(),
                  place.getY(),
                  place.getX(),
                  place.getY(),
                  MouseButton.NONE,
                  0,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  null);
          Event.fireEvent(canvas, event);
          return event;
        });
    stand.settle();
  }

  private static int differences(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private static int coloured(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
