package lantu.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorsScreenTest {
  private final PlanSession session = Stand.session();
  private final List<String> visited = new ArrayList<>();
  private final IndicatorsViewModel model = new IndicatorsViewModel(session, Messages.chinese());
  private IndicatorsScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    screen =
        Stand.onFx(
            () ->
                new IndicatorsScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit(),
                    new RecordingDialogs()));
    stand = Stand.show(screen);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void theMainTableComesFirstThenTheTextThenTheBasePeriod() {
    assertThat(lines()).hasSize(100);
    assertThat(lines().getFirst().label()).isEqualTo("1");
    assertThat(lines().get(20).label()).isEqualTo("T01");
    assertThat(lines().get(45).label()).isEqualTo("B01");
  }

  @Test
  void aTextNarrowsTheTable() {
    TextField filter = stand.find("indicator-filter", TextField.class);
    Stand.onFx(
        () -> {
          filter.setText("建筑体量");
          return filter;
        });

    TableView<?> table = stand.find("register", TableView.class);
    assertThat(table.getItems().size()).isEqualTo(1);
    assertThat(stand.find("indicator-count", Label.class).getText()).contains("1 / 100");
  }

  @Test
  void bindingIndicatorsAreEight() {
    model.nature().set(Optional.of(Nature.BINDING));

    assertThat(lines()).hasSize(8).allMatch(line -> line.indicator().main());
  }

  @Test
  void groupsHaveAHeadThatCountsThem() {
    model.role().set(Optional.of(IndicatorRole.MAIN));
    model.grouping().set(Grouping.NATURE);

    assertThat(model.rows().stream().filter(RegisterRow.Group.class::isInstance))
        .containsExactly(new RegisterRow.Group("预期性", 12), new RegisterRow.Group("约束性", 8));
    assertThat(model.rows()).hasSize(22);
  }

  @Test
  void sortingStaysInsideTheGroups() {
    model.role().set(Optional.of(IndicatorRole.MAIN));
    model.grouping().set(Grouping.CATEGORY);
    model.orderBy(
        (one, other) ->
            Integer.compare(
                ((RegisterRow.Line) other).position(), ((RegisterRow.Line) one).position()));

    assertThat(model.rows().getFirst()).isEqualTo(new RegisterRow.Group("经济发展质量", 4));
    assertThat(lines().getFirst().label()).isEqualTo("4");
  }

  @Test
  void theDetailSaysWhatIsKnownAboutTheIndicator() {
    Stand.onFx(
        () -> {
          screen.reveal("I11");
          return screen;
        });

    assertThat(stand.find("detail-title", Label.class).getText()).isEqualTo("新增建筑体量");
    assertThat(texts())
        .contains("650", "约340万平方米（第6节）", "约240万平方米（第7节）", "约70万平方米（第8节）", "三区相加")
        .anyMatch(text -> text.startsWith("第5节"));
  }

  @Test
  void theDetailDrawsTheIndicatorAndFollowsTheSelection() {
    reveal("I11");
    assertThat(drawn()).startsWith("新增建筑体量").contains("目标原文：650");

    reveal("I03");
    assertThat(drawn()).startsWith("现代服务业占三级税收比重：2020年 76.9%");
  }

  @Test
  void aBasePeriodFigureAloneIsNoChart() {
    reveal("B05");

    assertThat(stand.find("detail-title", Label.class).getText()).isEqualTo("金融企业");
    Parent root = screen.node();
    assertThat(Stand.onFx(() -> root.lookupAll("#chart-canvas"))).isEmpty();
  }

  @Test
  void aFilterThatHidesARevealedIndicatorIsDropped() {
    model.filter().set("绿地");
    assertThat(model.select("I11")).isTrue();

    assertThat(model.filter().get()).isEmpty();
    assertThat(model.selectedRow()).isEqualTo(10);
    assertThat(model.select("nobody")).isFalse();
  }

  @Test
  void theButtonLeadsToTheYearlyFigures() {
    Stand.onFx(
        () -> {
          screen.reveal("I12");
          return screen;
        });
    Button open = stand.find("open-figures", Button.class);
    Stand.onFx(
        () -> {
          open.fire();
          return open;
        });

    assertThat(visited).containsExactly("FIGURES I12");
  }

  @Test
  void enterLeadsToTheYearlyFiguresToo() {
    Stand.onFx(
        () -> {
          screen.reveal("I12");
          return screen.takeKeyboard();
        });
    stand.press(KeyCode.ENTER);

    assertThat(visited).containsExactly("FIGURES I12");
  }

  @Test
  void anEmptyRegisterHasTheButtonThatFillsIt() {
    TextField filter = stand.find("indicator-filter", TextField.class);
    Stand.onFx(
        () -> {
          filter.setText("火星");
          return filter;
        });
    Button all = stand.find("show-all", Button.class);
    Stand.onFx(
        () -> {
          all.fire();
          return all;
        });

    assertThat(filter.getText()).isEmpty();
    assertThat(stand.find("register", TableView.class).getItems().size()).isEqualTo(100);
  }

  @Test
  void whereThereIsLittleRoomNameAndTargetStayAndThePaneGoesBelow() {
    assertThat(columns(1600)).hasSize(8);
    assertThat(columns(860)).contains("指标", "目标（原文）").doesNotContain("类别", "口径");
    assertThat(pane().getLayoutX()).isPositive();

    assertThat(columns(616)).contains("编号", "指标", "目标（原文）").doesNotContain("单位");
    assertThat(pane().getLayoutX()).isZero();
    assertThat(pane().getLayoutY()).isGreaterThan(200);
  }

  private Node pane() {
    return Stand.onFx(() -> screen.node().lookup(".detail-pane"));
  }

  /** Titles of the columns that show when the screen has the width. */
  private List<String> columns(double width) {
    stand.settle();
    return Stand.onFx(
        () -> {
          // Wider than the headless screen, so not by way of the window.
          screen.node().resize(width, 800);
          screen.node().layout();
          TableView<?> table = (TableView<?>) screen.node().lookup("#register");
          return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        });
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen;
        });
  }

  /** What the chart says of itself. */
  private String drawn() {
    Node canvas = stand.find("chart-canvas", Node.class);
    return Stand.onFx(canvas::getAccessibleText);
  }

  private List<RegisterRow.Line> lines() {
    return model.rows().stream()
        .filter(RegisterRow.Line.class::isInstance)
        .map(RegisterRow.Line.class::cast)
        .toList();
  }

  private List<String> texts() {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".detail .label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
