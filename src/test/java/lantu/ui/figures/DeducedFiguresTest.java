package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.Figure;
import lantu.plan.IndicatorCode;
import lantu.plan.RelationKind;
import lantu.ui.control.Stand;
import lantu.work.EnterFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rates and sums of sub-items: computed beneath, held against what was entered, and adopted. */
final class DeducedFiguresTest {
  private final GridStand grid = new GridStand(Stand.session());
  private final Stand stand = grid.stand;

  @BeforeEach
  void makeARateOfTwoIndicators() {
    relate(RelationKind.NUMERATOR, "I15", "I11");
    relate(RelationKind.DENOMINATOR, "I15", "I12");
    grid.open("I15");
  }

  @AfterEach
  void close() {
    grid.close();
  }

  @Test
  void aRateStandsBeneathItsIndicatorOnceBothNumbersAreThere() {
    assertThat(grid.lines()).doesNotContain("I15/RATE");
    enter("I11", "30");
    enter("I12", "120");
    assertThat(grid.lines()).containsSubsequence("I15", "I15/RATE");
    assertThat(grid.rows(GridRow::name)).contains("推算：新增建筑体量 ÷ 新增绿地面积");
    grid.open("I16");
    assertThat(grid.number("I15/RATE", 2021)).isEqualTo("＝ 25.00");
    enter("I12", null);
    assertThat(grid.lines()).doesNotContain("I15/RATE");
  }

  @Test
  void aRateThatWasEnteredStaysAndIsHeldAgainstTheComputedOne() {
    enter("I11", "30");
    enter("I12", "120");
    enter("I15", "26");
    grid.open("I15");
    assertThat(grid.number("I15", 2021)).isEqualTo("26");
    assertThat(grid.number("I15/RATE", 2021)).isEqualTo("≠ 25");
    assertThat(told()).contains("与推算值不一致", "30 ÷ 120 × 100% = 25%", "录入的是 26", "相差 1");
    assertThat(offers()).isFalse();
    enter("I15", "25");
    grid.open("I15");
    assertThat(grid.number("I15/RATE", 2021)).isEqualTo("✓ 25");
    assertThat(grid.value("I15", "hongkou", 2021)).contains(new BigDecimal("25"));
  }

  @Test
  void theComputedLineFollowsWhatIsTypedAndCannotBeTypedOver() {
    enter("I11", "30");
    enter("I12", "120");
    grid.open("I11");
    stand.type("60");
    assertThat(grid.number("I15/RATE", 2021)).isEqualTo("＝ 50.00");
    stand.press(KeyCode.ESCAPE);
    assertThat(grid.number("I15/RATE", 2021)).isEqualTo("＝ 25.00");
    grid.open("I15");
    stand.press(KeyCode.DOWN);
    stand.type("9");
    assertThat(grid.field()).isEmpty();
    assertThat(grid.label("figures-problem")).contains("不能直接录入");
  }

  @Test
  void anEmptyCellTakesTheComputedValueAsOneEditThatNamesItsSource() {
    enter("I11", "30");
    enter("I12", "120");
    grid.open("I15");
    int before = grid.session.journal().size();
    stand.fire("figures-deduced-take");

    Figure figure = grid.session.plan().figure(FigureScreens.cell("I15", 2021)).orElseThrow();
    assertThat(figure.value()).isEqualTo(new BigDecimal("25.00"));
    assertThat(figure.source()).isEqualTo("推算：新增建筑体量 ÷ 新增绿地面积");
    assertThat(figure.note()).isEqualTo("30 ÷ 120 × 100% = 25.00%");
    assertThat(figure.status()).isNull();
    assertThat(grid.session.journal())
        .hasSize(before + 1)
        .first()
        .extracting(JournalEntry::why)
        .isEqualTo("采用推算值");
    assertThat(offers()).isFalse();
    stand.control(KeyCode.Z);
    assertThat(grid.value("I15", "hongkou", 2021)).isEmpty();
    assertThat(offers()).isTrue();
  }

  @Test
  void theSumOfSubItemsIsShownAndOnlyOfferedWhenAllAreThere() {
    relate(RelationKind.PART_OF, "T03", "I11");
    relate(RelationKind.PART_OF, "T14", "I11");
    enter("T03", "2");
    grid.open("I11");
    assertThat(grid.number("I11/SUB_ITEMS", 2021)).isEqualTo("… 2");
    assertThat(offers()).isFalse();
    enter("T14", "3.5");
    grid.open("I11");
    assertThat(grid.number("I11/SUB_ITEMS", 2021)).isEqualTo("＝ 5.5");
    stand.fire("figures-deduced-take");
    assertThat(grid.value("I11", "hongkou", 2021)).contains(new BigDecimal("5.5"));
    assertThat(grid.number("I11/SUB_ITEMS", 2021)).isEqualTo("✓ 5.5");
  }

  private void relate(RelationKind kind, String indicator, String of) {
    Stand.onFx(
        () ->
            grid.session.apply(
                new Edit.SetRelation(kind, IndicatorCode.of(indicator), null, IndicatorCode.of(of)),
                null));
  }

  private void enter(String indicator, @Nullable String value) {
    Stand.onFx(
        () ->
            grid.session.apply(
                EnterFigure.typed(
                    grid.session.plan(),
                    FigureScreens.cell(indicator, 2021),
                    value == null ? "" : value),
                null));
    stand.settle();
  }

  private String told() {
    return Stand.onFx(
        () ->
            String.join(
                "\n",
                stand.find("figures-deduced", Node.class).lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList()));
  }

  private boolean offers() {
    stand.settle();
    return Stand.onFx(() -> grid.screen.node().lookup("#figures-deduced-take") != null);
  }
}
