package lantu.ui.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import lantu.plan.AreaCode;
import lantu.plan.Assignment;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TargetsScreenTest {
  private PlanSession session;
  private TargetsScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.session();
    screen = Stand.onFx(() -> new TargetsScreen(session, Messages.chinese(), ChartKits.kit()));
    stand = Stand.show(screen, Theme.LIGHT, 1000, 950);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void anotherNumberIsOneJournaledChangeAndTheWordsOfTheDocumentStay() {
    reveal("I12");
    commit("target-value", "8.5");

    assertThat(indicator("I12").target())
        .isInstanceOfSatisfying(
            Target.Cumulative.class,
            target -> {
              assertThat(target.value()).isEqualTo(new BigDecimal("8.5"));
              assertThat(target.wording()).isEqualTo("7");
            });
    assertThat(session.canUndo()).isTrue();
  }

  @Test
  void whatTheWordsOfTheDocumentMeanIsOfferedWhereItIsSetOtherwise() {
    reveal("I12");
    Indicator before = indicator("I12");
    assertThat(text("reading")).contains("一致");
    assertThat(stand.find("read", Button.class).isVisible()).isFalse();

    commit("target-value", "8.5");
    assertThat(text("reading")).contains("不同");
    stand.fire("read");

    assertThat(indicator("I12")).isEqualTo(before);
    assertThat(text("reading")).contains("一致");
  }

  @Test
  void textForANumberIsAnsweredAndTheTargetStays() {
    reveal("I12");
    Indicator before = indicator("I12");
    commit("target-value", "七");

    assertThat(text("target-problem")).contains("不是数字");
    assertThat(stand.find("target-problem-details", Hyperlink.class).isVisible()).isTrue();
    assertThat(indicator("I12")).isEqualTo(before);
    assertThat(stand.find("target-value", TextField.class).getText()).isEqualTo("七");
  }

  @Test
  void anotherKindAsksForWhatItNeedsBeforeAnythingChanges() {
    reveal("I12");
    Indicator before = indicator("I12");
    ComboBox<?> kind = stand.find("target-kind", ComboBox.class);
    Stand.onFx(
        () -> {
          kind.getSelectionModel().select(kind.getItems().indexOf(TargetKind.BAND_OVER_REFERENCE));
          return kind;
        });
    stand.settle();

    assertThat(text("target-problem")).contains("下限");
    assertThat(indicator("I12")).isEqualTo(before);
  }

  @Test
  void theCitysNumberIsAssignedWithItsPaperAndTakenBack() {
    reveal("I15");
    assertThat(text("assignment-state")).isEqualTo("待下达");
    type("assigned-value", "45");
    stand.fire("assign");
    assertThat(text("target-problem")).contains("文号");

    type("assigned-document", "某发改〔2021〕1号");
    date("assigned-date", LocalDate.of(2021, 6, 1));
    stand.fire("assign");

    assertThat(indicator("I15").target())
        .isInstanceOfSatisfying(
            Target.Assigned.class,
            target ->
                assertThat(target.assignment())
                    .isEqualTo(
                        new Assignment(
                            new BigDecimal("45"),
                            TargetKind.LEVEL,
                            "某发改〔2021〕1号",
                            LocalDate.of(2021, 6, 1),
                            null)));
    assertThat(text("assignment-state")).isEqualTo("已下达");

    stand.fire("withdraw");
    assertThat(text("assignment-state")).isEqualTo("待下达");
  }

  @Test
  void anAdjustmentKeepsTheOriginalBesideIt() {
    reveal("I12");
    type("adjusted-value", "9");
    type("adjusted-document", "某人大〔2023〕5号");
    date("adjusted-date", LocalDate.of(2023, 7, 1));
    stand.fire("adjust");

    Indicator now = indicator("I12");
    assertThat(now.target()).isNotNull();
    assertThat(now.target().value()).isEqualTo(new BigDecimal("7"));
    assertThat(now.targetNow(session.plan().district()).orElseThrow().value())
        .isEqualTo(new BigDecimal("9"));
  }

  @Test
  void aProposedPathAddsUpAtOnceAndIsOneStepToUndo() {
    reveal("I11");
    stand.fire("propose-LINEAR");

    assertThat(
            session
                .plan()
                .figures(IndicatorCode.of("I11"), AreaCode.of("hongkou"), Series.PLANNED)
                .stream()
                .map(figure -> java.util.Objects.requireNonNull(figure.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("650");
    assertThat(text("balance")).contains("一致");

    commit("planned-2021", "100");
    assertThat(text("balance")).contains("少 30");

    Stand.onFx(() -> session.undo("撤销"));
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(
            session.plan().figures(IndicatorCode.of("I11"), AreaCode.of("hongkou"), Series.PLANNED))
        .isEmpty();
  }

  private Indicator indicator(String code) {
    return session.plan().indicator(IndicatorCode.of(code)).orElseThrow();
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen;
        });
    stand.settle();
  }

  private void type(String id, String words) {
    TextField field = stand.find(id, TextField.class);
    Stand.onFx(
        () -> {
          field.setText(words);
          return field;
        });
  }

  private void commit(String id, String words) {
    type(id, words);
    TextField field = stand.find(id, TextField.class);
    Stand.onFx(
        () -> {
          field.getOnAction().handle(new ActionEvent());
          return field;
        });
    stand.settle();
  }

  private void date(String id, LocalDate day) {
    DatePicker picker = stand.find(id, DatePicker.class);
    Stand.onFx(
        () -> {
          picker.setValue(day);
          return picker;
        });
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }
}
