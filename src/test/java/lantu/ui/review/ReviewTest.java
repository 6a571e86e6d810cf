package lantu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Going through the pages of a meeting. */
class ReviewTest extends ReviewCase {
  @Test
  void f5GivesTheWholeScreenToTheFirstPageAndEscGivesItBack() {
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(text("review-title")).isEqualTo("总体情况");
    assertThat(text("review-count")).startsWith("1 / ");
    assertThat(text("review-demo")).isEqualTo("演示数据");
    assertThat(find("review-page").getAccessibleText()).contains("第 1 页", "时间进度 80%", "滞后");

    robot.push(KeyCode.ESCAPE);

    assertThat(stage.isFullScreen()).isFalse();
    assertThat(text("page-title")).isEqualTo("评估方法");
    robot.clickOn("#action-REVIEW");
    assertThat(text("review-title")).isEqualTo("总体情况");
  }

  @Test
  void keysAndRemotesTurnThePages() {
    int last = size();
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    assertThat(text("review-count")).isEqualTo("5 / " + last);
    robot.push(KeyCode.PAGE_UP);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.UP);
    assertThat(text("review-count")).isEqualTo("2 / " + last);
    robot.push(KeyCode.END);
    assertThat(text("review-count")).isEqualTo(last + " / " + last);
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text("review-count")).isEqualTo(last + " / " + last);
    robot.push(KeyCode.HOME);
    assertThat(text("review-count")).isEqualTo("1 / " + last);
    robot.clickOn("#review-NEXT");
    robot.push(KeyCode.F5);
    assertThat(text("review-count")).isEqualTo("2 / " + last);
  }

  @Test
  void aTypedNumberAndEnterJumpThere() {
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
    assertThat(find("review-number").isVisible()).isTrue();
    assertThat(text("review-number")).contains("12");
    robot.push(KeyCode.ENTER);
    assertThat(text("review-count")).isEqualTo("12 / " + size());
    assertThat(find("review-number").isVisible()).isFalse();

    robot.type(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
    assertThat(text("review-count")).isEqualTo("12 / " + size());
    assertThat(text("review-told")).isEqualTo("没有第 99 页，共 %d 页。".formatted(size()));

    robot.type(KeyCode.DIGIT3, KeyCode.ESCAPE);
    assertThat(find("review-number").isVisible()).isFalse();
    assertThat(text("review-count")).startsWith("12 / ");
  }

  @Test
  void theScreenGoesBlackAndComesBack() {
    robot.push(KeyCode.B);
    assertThat(find("review-black").isVisible()).isTrue();
    robot.push(KeyCode.B);
    assertThat(find("review-black").isVisible()).isFalse();
    robot.push(KeyCode.PERIOD);
    assertThat(find("review-black").isVisible()).isTrue();
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(find("review-black").isVisible()).isFalse();
    assertThat(text("review-count")).startsWith("2 / ");
  }

  @Test
  void onAScreenOfAnotherShapeBlackAndVeilReachItsEdges() {
    assertThat(stage.getScene().getWidth() / stage.getScene().getHeight())
        .isNotCloseTo(16 / 9.0, within(0.02));
    List<Color> bright = corners();
    robot.push(KeyCode.B);
    assertThat(corners()).containsOnly(Color.BLACK);
    robot.push(KeyCode.B);
    assertThat(corners()).isEqualTo(bright);

    robot.push(KeyCode.C);
    assertThat(find("review-question").isVisible()).isTrue();
    assertThat(corners())
        .allSatisfy(
            corner ->
                assertThat(corner.getBrightness()).isLessThan(bright.getFirst().getBrightness()));
  }

  private List<Color> corners() {
    robot.interact(() -> stage.getScene().getRoot().layout());
    List<Color> corners = new ArrayList<>();
    robot.interact(
        () -> {
          Image image = stage.getScene().snapshot(null);
          int right = (int) image.getWidth() - 2;
          int bottom = (int) image.getHeight() - 2;
          corners.add(image.getPixelReader().getColor(1, 1));
          corners.add(image.getPixelReader().getColor(right, bottom));
        });
    return corners;
  }

  @Test
  void theDotIsThereWhileTheMouseIsHeldOrWhileItIsSwitchedOn() {
    robot.moveTo("#review-page");
    assertThat(find("review-dot").isVisible()).isFalse();
    robot.press(MouseButton.PRIMARY);
    assertThat(find("review-dot").isVisible()).isTrue();
    robot.release(MouseButton.PRIMARY);
    assertThat(find("review-dot").isVisible()).isFalse();

    robot.push(KeyCode.L);
    robot.moveBy(20, 10);
    assertThat(find("review-dot").isVisible()).isTrue();
    robot.push(KeyCode.L);
    robot.moveBy(20, 10);
    assertThat(find("review-dot").isVisible()).isFalse();
  }

  @Test
  void yearsStandSideBySideAndSoDoesAnEarlierEdition() {
    toGreenArea();
    robot.push(KeyCode.C);
    robot.clickOn("#review-beside-2022");
    assertThat(spoken()).contains("2022年年末", "2024年年末", "1.93", "3.88");
    robot.push(KeyCode.ESCAPE);
    assertThat(spoken()).doesNotContain("1.93万平方米");

    robot.push(KeyCode.C);
    robot.clickOn("#review-edition");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("1999-1-1");
    robot.push(KeyCode.ENTER);
    assertThat(text("review-told")).contains("最早可选");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("2099-1-1");
    robot.push(KeyCode.ENTER);
    assertThat(spoken()).contains("2099-01-01 时的版本", "现在");
  }

  @Test
  void whatStandsSideBySideIsInOneTypeAndLineForLine() {
    robot.push(KeyCode.C);
    robot.clickOn("#review-beside-2021");
    WaitForAsyncUtils.waitForFxEvents();
    List<List<Double>> names = new ArrayList<>();
    for (Node tally : robot.lookup(".review-tally").queryAll()) {
      names.add(
          ((GridPane) tally)
              .getChildren().stream()
                  .filter(node -> GridPane.getColumnIndex(node) == 0)
                  .map(Node::getLayoutY)
                  .toList());
    }
    assertThat(names).hasSize(2);
    assertThat(names.getFirst()).isEqualTo(names.getLast()).hasSizeGreaterThan(5);
    for (int page = 1; page < 6; page++) {
      robot.push(KeyCode.PAGE_DOWN);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(
              robot.lookup(FitPane.class::isInstance).queryAllAs(FitPane.class).stream()
                  .map(FitPane::size)
                  .distinct())
          .as("page " + page)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void anotherYearIsJudgedByItsOwnFigures() {
    robot.push(KeyCode.Y);
    robot.clickOn("#review-year-2022");
    assertThat(text("review-subtitle")).contains("2022年年末");
    assertThat(spoken()).contains("时间进度 40%");
  }

  @Test
  void anAgendaIsMadeKeptAndGoneThrough() {
    robot.push(KeyCode.A);
    robot.clickOn("#review-agenda-edit");
    robot.clickOn("#review-order");
    robot.push(KeyCode.END);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.HOME);
    robot.clickOn("#review-offer");
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.ENTER);
    robot.interact(() -> find("review-agenda-save", Button.class).fire());
    assertThat(text("review-agenda-problem")).startsWith("请写明名称");
    assertThat(find("review-agenda-problem-details").isVisible()).isTrue();
    robot.interact(() -> find("review-agenda-name", TextField.class).setText("短会"));
    robot.interact(() -> find("review-agenda-save", Button.class).fire());

    assertThat(workspace.agendas(DEMO)).hasSize(1);
    assertThat(workspace.agendas(DEMO).getFirst().name()).isEqualTo("短会");
    assertThat(text("review-told")).startsWith("议程“短会”已保存");
    List<AgendaItem> items = workspace.agendas(DEMO).getFirst().items();
    assertThat(items.subList(0, 3))
        .containsExactly(
            AgendaItem.of(PageKind.STANDING),
            AgendaItem.of(PageKind.STANDING),
            AgendaItem.of(PageKind.TALK));
    assertThat(items).doesNotContain(AgendaItem.of(PageKind.FINDINGS));
    assertThat(text("review-title")).isEqualTo("总体情况");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text("review-title")).isEqualTo("总体情况");

    robot.push(KeyCode.A);
    robot.clickOn("#review-agenda-drop");
    assertThat(workspace.agendas(DEMO)).isEmpty();
    assertThat(text("review-title")).isEqualTo("总体情况");
  }

  @Test
  void theHandoutHasThePagesOfTheScreen() {
    dialogs.choose(folder.resolve("讲义.pdf"));
    robot.push(KeyCode.P);
    assertThat(printed).hasSize(1);
    assertThat(printed.getFirst().slides()).hasSize(size());
    assertThat(printed.getFirst().mark()).isEqualTo("演示数据");
    assertThat(text("review-told")).startsWith("讲义已保存");
    robot.push(KeyCode.END);
    assertThat(text("review-title")).isEqualTo(printed.getFirst().slides().getLast().title());
  }
}
