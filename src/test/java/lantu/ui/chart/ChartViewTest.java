package lantu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartScale;
import lantu.chart.ChartTheme;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.Test;

/** What a chart tells, and how it is drawn. */
class ChartViewTest extends ChartCase {
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
}
