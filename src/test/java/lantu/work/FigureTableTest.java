package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTableTest {
  private Plan plan = PlanJson.shipped();

  @Test
  void yearsAboveAndIndicatorsInFrontSayWhichCellsAreMeant() {
    ProposedFigures proposed = propose("指标\t2021年\t2022\nI11\t1.5\t\n新增绿地面积\t3\t4\n");

    assertThat(proposed.refused()).isEmpty();
    assertThat(proposed.changes())
        .extracting(edit -> edit.key().toString())
        .containsExactly(
            "I11 hongkou 2021 ACTUAL", "I12 hongkou 2021 ACTUAL", "I12 hongkou 2022 ACTUAL");
    assertThat(proposed.overwrites()).isEmpty();
  }

  @Test
  void titlesAboveTheHeadingAndColumnsBehindTheNumbersAreNoHarm() {
    ProposedFigures proposed =
        propose("虹口区年度数据（2023年整理）\n\n序号\t指标\t2021年\t2022年\t备注\n11\t\t7\t8\t初步\n合计\t\t\t\t\n");

    assertThat(proposed.refused()).isEmpty();
    assertThat(proposed.changes())
        .extracting(edit -> Objects.requireNonNull(edit.after()).value())
        .containsExactly(new BigDecimal("7"), new BigDecimal("8"));
  }

  @Test
  void aColumnOfUnitsConvertsAndOneOfAreasChoosesTheArea() {
    ProposedFigures proposed = propose("指标\t区域\t单位\t2021\nI11\t北外滩\t平方米\t75000\nI11\t\t万平方米\t9\n");

    Figure converted = Objects.requireNonNull(proposed.changes().getFirst().after());
    assertThat(converted.key().area().value()).isEqualTo("north-bund");
    assertThat(converted.value()).isEqualByComparingTo(new BigDecimal("7.5"));
    assertThat(EnterFigure.conversion(plan, converted)).contains("75000平方米 = 7.5000万平方米");
    Figure plain = Objects.requireNonNull(proposed.changes().getLast().after());
    assertThat(plain.key().area()).isEqualTo(plan.district().code());
    assertThat(EnterFigure.conversion(plan, plain)).isEmpty();
  }

  @Test
  void whatCannotBeTakenIsToldWithItsPlaceAndTheRestIsProposed() {
    ProposedFigures proposed =
        propose("指标\t2019\t2021\t2022\nI11\t\t待定\t2\n没有的指标\t\t1\t\nI11\t\t9\t\nI12\t1\t\t\n");

    assertThat(proposed.changes()).hasSize(1);
    assertThat(proposed.refused())
        .extracting(cell -> cell.line() + "," + cell.column() + " " + cell.why().key())
        .containsExactly(
            "1,2 work.unknownYear",
            "2,3 number.notANumber",
            "3,1 work.unknownIndicator",
            "4,3 work.cellTwice");
  }

  @Test
  void onlyTheYearsWantedAreTakenAndOthersAreNotTold() {
    ProposedFigures proposed =
        table("指标\t2019\t2021\t2022\nI11\t1\t2\t3\n")
            .orElseThrow()
            .propose(plan.district(), Series.PLANNED, Set.of(PlanYear.of(2022)));

    assertThat(proposed.refused()).isEmpty();
    assertThat(proposed.changes())
        .extracting(edit -> edit.key().toString())
        .containsExactly("I11 hongkou 2022 PLANNED");
  }

  @Test
  void aFigureOfAClosedYearIsRefusedUnlessItIsTheSame() {
    FigureKey key =
        new FigureKey(
            plan.findIndicator("I11").orElseThrow().code(),
            plan.district().code(),
            PlanYear.of(2021),
            Series.ACTUAL);
    plan = plan.with(key, new Figure(key, BigDecimal.ONE, null, null, null));
    plan =
        CloseYear.closed(plan, PlanYear.of(2021), "已上报", "张三", LocalDate.of(2026, 1, 5))
            .applyTo(plan);

    ProposedFigures proposed = propose("指标\t2021\nI11\t1\nI12\t2\n");

    assertThat(proposed.changes()).isEmpty();
    assertThat(proposed.refused())
        .extracting(cell -> cell.key() + " " + cell.why().key())
        .containsExactly("I12 hongkou 2021 ACTUAL work.yearClosed");
  }

  @Test
  void aFigureThatIsReplacedIsCountedAsOverwritten() {
    ProposedFigures proposed = propose("指标\t2020\t2021\nT01\t1\t2\n");

    assertThat(proposed.overwrites())
        .extracting(edit -> edit.key().toString())
        .containsExactly("T01 hongkou 2020 ACTUAL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1\t2\n3\t4", "1\t2021\n2\t2022", "2021\t2022\n1\t2", "I11\t2021", "", "指标"})
  void aBlockWithoutHeadingsIsNoTable(String text) {
    assertThat(table(text)).isEmpty();
  }

  private Optional<FigureTable> table(String text) {
    return FigureTable.of(plan, Messages.chinese(), SpreadsheetBlock.read("", text));
  }

  private ProposedFigures propose(String text) {
    return table(text).orElseThrow().propose(plan.district(), Series.ACTUAL, Set.of());
  }
}
